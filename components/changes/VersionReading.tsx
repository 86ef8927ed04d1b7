import { kindLetters, verdictKeys } from '@/components/claim/claim-keys';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { Annotation } from '@/utils/annotation/types';
import type { PlacedNote } from './step';

interface VersionReadingProps {
  readonly text: string;
  readonly notes: readonly PlacedNote[];
  readonly onClose: () => void;
}

/** A kept version in full, with the reader's notes in it: what is left when the page is gone. */
export function VersionReading({ text, notes, onClose }: VersionReadingProps) {
  const t = useTranslate();
  return (
    <section class="reading" aria-label={t('versionText')}>
      <button type="button" class="button reading__close" onClick={onClose}>
        <Icon name="close" />
        {t('versionClose')}
      </button>
      <div class="quote reading__text" dir="auto">
        {cutAtNotes(text, notes).map(({ words, note }, index) =>
          note === null ? (
            words
          ) : (
            <mark key={index} class="mark" data-kind={kindLetters[note.kind ?? 'supply']} title={note.note}>
              {words}
            </mark>
          ),
        )}
      </div>
      {notes.length > 0 && <NotesBelow notes={notes} />}
    </section>
  );
}

function NotesBelow({ notes }: Pick<VersionReadingProps, 'notes'>) {
  const t = useTranslate();
  return (
    <ul class="reading__notes">
      {notes.map(({ note, span }) => (
        <li key={note.id}>
          <q class="quote" dir="auto">
            {note.selectors.quote.exact}
          </q>
          <p class="meta">
            {[
              note.verdict === null ? t('verdictNone') : t(verdictKeys[note.verdict]),
              note.note,
              span === null ? t('versionNotHere') : '',
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

interface Piece {
  readonly words: string;
  readonly note: Annotation | null;
}

/** Cuts a text at its notes; of two that overlap the first one is marked. */
function cutAtNotes(text: string, notes: readonly PlacedNote[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const placed = notes.flatMap(({ note, span }) => (span === null ? [] : [{ note, ...span }]));
  for (const { note, start, end } of placed.sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    pieces.push({ words: text.slice(from, start), note: null }, { words: text.slice(start, end), note });
    from = end;
  }
  return [...pieces, { words: text.slice(from), note: null }];
}
