import { useTranslate } from '@/components/i18n/TranslateContext';
import type { MessageKey } from '@/components/i18n/translate';
import { verdictKeys } from '@/components/claim/claim-keys';
import type { Annotation } from '@/utils/annotation/types';
import type { Conflict } from '@/utils/exchange/import-plan';

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
}

/** Both sides of each note that was changed here and in the file. */
export function ConflictList({ conflicts }: ConflictListProps) {
  return (
    <ul class="import-conflicts">
      {conflicts.map(({ mine, theirs }) => (
        <li key={mine.id}>
          <q class="quote">{mine.selectors.quote.exact.slice(0, 200)}</q>
          <Side name="conflictHere" note={mine} />
          <Side name="conflictThere" note={theirs} />
        </li>
      ))}
    </ul>
  );
}

function Side({ name, note }: { readonly name: MessageKey; readonly note: Annotation }) {
  const t = useTranslate();
  const verdict = t(note.verdict === null ? 'verdictNone' : verdictKeys[note.verdict]);
  return (
    <p>
      <b>{t(name)}</b> {[verdict, note.note, ...note.tags].filter((part) => part !== '').join(' · ')}
    </p>
  );
}
