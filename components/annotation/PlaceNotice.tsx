import { formatNumber } from '@/components/claim/claim-words';
import type { MessageKey } from '@/components/i18n/translate';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { OrphanReason } from '@/utils/anchor/types';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Span } from '@/utils/text/span';
import { WordDiff } from './WordDiff';

interface PlaceNoticeProps {
  readonly entry: PageEntry;
  /** The article's words now. */
  readonly text: string;
  readonly onPlace: (span: Span) => void;
  /** Keeps the note as it is over the words that stand there now. */
  readonly onKeep: (words: string) => void;
  /** Lets the reader select the words it belongs to. */
  readonly onPlaceAgain: () => void;
}

/** Says when an annotation no longer stands on the words it was made on, and what the reader can do about it. */
export function PlaceNotice({ entry, ...rest }: PlaceNoticeProps) {
  const { annotation, resolution, isEditKept } = entry;
  if (annotation === null || resolution === null) return null;
  const { quote } = annotation.selectors;
  if (resolution.state === 'ambiguous') return <Ambiguous candidates={resolution.candidates} {...rest} />;
  if (resolution.state === 'orphan') return <Orphan reason={resolution.reason} quote={quote} {...rest} />;
  const isOpen = resolution.state === 'edited' && isEditKept !== true;
  return isOpen ? <Edited span={resolution.span} quote={quote.exact} {...rest} /> : null;
}

type Rest = Omit<PlaceNoticeProps, 'entry'>;

function Edited({
  span,
  quote,
  text,
  onPlace,
  onKeep,
}: Rest & { readonly span: Span; readonly quote: string }) {
  const t = useTranslate();
  const words = text.slice(span.start, span.end);
  return (
    <div class="card__section card__notice">
      <p class="card__changed">
        <Icon name="changed" />
        {t('editedTitle')}
      </p>
      <WordDiff before={quote} after={words} />
      <p class="card__choices">
        <button type="button" class="button" onClick={() => onPlace(span)}>
          {t('editedAccept')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => onKeep(words)}>
          {t('editedKeep')}
        </button>
      </p>
    </div>
  );
}

/** How much is shown on either side of a candidate, in UTF-16 code units: enough to tell two places apart. */
const surroundings = 40;

function Ambiguous({
  candidates,
  text,
  onPlace,
  onPlaceAgain,
}: Rest & { readonly candidates: readonly Span[] }) {
  const t = useTranslate();
  return (
    <div class="card__section card__notice">
      <p>{plural(t, 'ambiguousTitle', candidates.length)}</p>
      {candidates.map((span, index) => (
        <button
          type="button"
          class="button button--quiet candidate"
          key={span.start}
          aria-label={t('ambiguousPick', formatNumber(t, index + 1))}
          onClick={() => onPlace(span)}
        >
          <QuoteInContext
            exact={text.slice(span.start, span.end)}
            prefix={text.slice(Math.max(0, span.start - surroundings), span.start)}
            suffix={text.slice(span.end, span.end + surroundings)}
          />
        </button>
      ))}
      <PlaceAgain onPlaceAgain={onPlaceAgain} />
    </div>
  );
}

const orphanKeys = {
  deleted: 'orphanDeleted',
  'page-replaced': 'orphanReplaced',
  'not-loaded': 'orphanNotLoaded',
  'not-found': 'orphanNotFound',
} as const satisfies Record<OrphanReason, MessageKey>;

interface OrphanProps extends Pick<Rest, 'onPlaceAgain'> {
  readonly reason: OrphanReason;
  readonly quote: QuoteProps;
}

/** The old words with what stood around them, so that the reader can find where they went. */
function Orphan({ reason, quote, onPlaceAgain }: OrphanProps) {
  const t = useTranslate();
  return (
    <div class="card__section card__notice">
      <p class="card__changed">
        <Icon name="unplaced" />
        {t(orphanKeys[reason])}
      </p>
      <blockquote>
        <QuoteInContext {...quote} />
      </blockquote>
      <PlaceAgain onPlaceAgain={onPlaceAgain} />
    </div>
  );
}

function PlaceAgain({ onPlaceAgain }: Pick<Rest, 'onPlaceAgain'>) {
  const t = useTranslate();
  return (
    <p class="card__choices">
      <button type="button" class="button place-again" onClick={onPlaceAgain}>
        {t('placeChoose')}
      </button>
    </p>
  );
}

interface QuoteProps {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

function QuoteInContext({ exact, prefix, suffix }: QuoteProps) {
  return (
    <span class="quote quote--context" dir="auto">
      …{prefix}
      <b>{exact}</b>
      {suffix}…
    </span>
  );
}
