import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { Resolution } from '@/utils/anchor/types';
import type { Span } from '@/utils/text/span';
import { WordDiff } from './WordDiff';

interface PlaceNoticeProps {
  readonly resolution: Resolution | null;
  readonly quote: string;
  /** The article's words now. */
  readonly text: string;
  readonly isEditKept: boolean;
  readonly onPlace: (span: Span) => void;
  readonly onKeep: () => void;
}

/** Says when an annotation no longer stands on the words it was made on, and what the reader can do about it. */
export function PlaceNotice({ resolution, isEditKept, ...rest }: PlaceNoticeProps) {
  if (resolution?.state === 'edited' && !isEditKept) return <Edited span={resolution.span} {...rest} />;
  if (resolution?.state === 'ambiguous') return <Ambiguous candidates={resolution.candidates} {...rest} />;
  return null;
}

type Rest = Omit<PlaceNoticeProps, 'resolution' | 'isEditKept'>;

function Edited({ span, quote, text, onPlace, onKeep }: Rest & { readonly span: Span }) {
  const t = useTranslate();
  return (
    <div class="card__section card__notice">
      <p class="card__changed">
        <Icon name="changed" />
        {t('editedTitle')}
      </p>
      <WordDiff before={quote} after={text.slice(span.start, span.end)} />
      <p class="card__choices">
        <button type="button" class="button" onClick={() => onPlace(span)}>
          {t('editedAccept')}
        </button>
        <button type="button" class="button button--quiet" onClick={onKeep}>
          {t('editedKeep')}
        </button>
      </p>
    </div>
  );
}

/** How much is shown before a candidate, in UTF-16 code units: enough to tell two places apart. */
const lead = 40;

function Ambiguous({ candidates, text, onPlace }: Rest & { readonly candidates: readonly Span[] }) {
  const t = useTranslate();
  return (
    <div class="card__section card__notice">
      <p>{plural(t, 'ambiguousTitle', candidates.length)}</p>
      {candidates.map((span, index) => (
        <button
          type="button"
          class="button button--quiet candidate"
          key={span.start}
          aria-label={t('ambiguousPick', String(index + 1))}
          onClick={() => onPlace(span)}
        >
          <span class="quote" dir="auto">
            …{text.slice(Math.max(0, span.start - lead), span.start)}
            <b>{text.slice(span.start, span.end)}</b>
          </span>
        </button>
      ))}
    </div>
  );
}
