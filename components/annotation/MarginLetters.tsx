import { certaintyKeys, kindKeys } from '@/components/claim/claim-keys';
import { claimSummary } from '@/components/claim/claim-words';
import { describeEntry } from '@/components/claim/describe-entry';
import { KindSlip } from '@/components/claim/KindSlip';
import type { Translate } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { isReviewed } from '@/utils/annotation/is-reviewed';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { LetterPlace } from './place-letters';

interface MarginLettersProps {
  readonly entries: readonly PageEntry[];
  readonly places: readonly LetterPlace[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** A quiet index down the side of the text, and the way through the claims for keyboards and screen readers. */
export function MarginLetters({ entries, places, openId, onOpen }: MarginLettersProps) {
  const t = useTranslate();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <nav class="margin" aria-label={t('marginLabel')}>
      {places.map(({ id, top, left }) => {
        const entry = byId.get(id);
        return (
          entry && (
            <Letter
              key={id}
              entry={entry}
              style={{ top: `${top}px`, left: `${left}px` }}
              isOpen={id === openId}
              onOpen={onOpen}
            />
          )
        );
      })}
    </nav>
  );
}

interface LetterProps {
  readonly entry: PageEntry;
  readonly style: { readonly top: string; readonly left: string };
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
}

function Letter({ entry, style, isOpen, onOpen }: LetterProps) {
  const t = useTranslate();
  const { kind } = describeEntry(entry);
  const hasVerdict = entry.annotation !== null && isReviewed(entry.annotation);
  return (
    <button
      type="button"
      style={style}
      data-entry={entry.id}
      data-reviewed={hasVerdict || undefined}
      aria-label={labelOf(t, entry)}
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      onClick={() => onOpen(entry.id)}
    >
      {kind === null ? <Icon name="note" /> : <KindSlip kind={kind} />}
    </button>
  );
}

function labelOf(t: Translate, entry: PageEntry): string {
  const { kind, record, quote } = describeEntry(entry);
  const name = t(kind === null ? 'kindNote' : kindKeys[kind]);
  const what = record === null ? quote : claimSummary(t, record);
  const label = t('marginLetter', name, what, record === null ? '' : t(certaintyKeys[record.certainty]));
  return entry.annotation !== null && isReviewed(entry.annotation) ? t('marginReviewed', label) : label;
}
