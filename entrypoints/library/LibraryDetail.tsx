import { useEffect, useState } from 'preact/hooks';
import { kindKeys } from '@/components/claim/claim-keys';
import { ArchiveLink } from '@/components/exchange/ArchiveLink';
import { KindSlip } from '@/components/claim/KindSlip';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { HistoryList } from '@/components/library/HistoryList';
import { historySteps, type HistoryStep } from '@/components/library/history-steps';
import { ReadingView } from '@/components/library/ReadingView';
import { entryOf } from '@/components/list/entries';
import { EntryDetail } from '@/components/list/EntryDetail';
import type { ListedNote } from '@/utils/annotation/listed-note';
import type { Annotation } from '@/utils/annotation/types';
import { openPassage } from '../review/open-passage';
import type { Library } from './library';

interface LibraryDetailProps {
  readonly library: Library;
  readonly note: ListedNote;
}

/** The open note beside the list: its words in the text as it was kept, all of it to edit, its history. */
export function LibraryDetail({ library, note }: LibraryDetailProps) {
  const t = useTranslate();
  const { kind } = note;
  const opened = useOpened(library, note);
  const close = () => {
    library.openId.value = null;
    document.querySelector<HTMLElement>('[role="grid"]')?.focus();
  };
  return (
    <aside
      class="detail"
      aria-label={t('detail')}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
    >
      <div class="card__bar">
        {kind !== null && <KindSlip kind={kind} />}
        <h2 class="card__kind">{t(kind === null ? 'kindNote' : kindKeys[kind])}</h2>
        <button type="button" class="icon-button detail__close" aria-label={t('close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {opened !== null && <OpenedNote library={library} opened={opened} onClose={close} />}
    </aside>
  );
}

interface OpenedNoteProps {
  readonly library: Library;
  readonly opened: Opened;
  readonly onClose: () => void;
}

function OpenedNote({ library, opened: { annotation, text, steps }, onClose }: OpenedNoteProps) {
  const t = useTranslate();
  const { position } = annotation.selectors;
  return (
    <>
      {text !== null && position !== null && (
        <div class="card__section">
          <ReadingView
            text={text}
            span={position}
            kind={entryOf(annotation).claim?.kind ?? annotation.kind}
          />
          <a href={`/changes.html?article=${encodeURIComponent(annotation.source)}`}>{t('articleChanges')}</a>
        </div>
      )}
      <EntryDetail
        key={annotation.id}
        entry={entryOf(annotation)}
        focus={library.openPart.value}
        onChange={(changes) => void library.writer.change(annotation, changes)}
        onShow={() => void openPassage(annotation)}
        onDelete={() => {
          onClose();
          void library.writer.remove(annotation);
        }}
      />
      <ArchiveLink source={annotation.source} />
      <HistoryList steps={steps} />
    </>
  );
}

/** A note with all that its detail shows. */
interface Opened {
  readonly annotation: Annotation;
  readonly text: string | null;
  readonly steps: readonly HistoryStep[];
}

/** Reads a note whenever another is opened or it was written. `null` until it is read. */
function useOpened(library: Library, { id, revision }: ListedNote): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let isGone = false;
    void readOpened(library, id).then((read) => isGone || setOpened(read));
    return () => {
      isGone = true;
    };
  }, [id, revision]);
  return opened?.annotation.id === id ? opened : null;
}

async function readOpened(library: Library, id: string): Promise<Opened | null> {
  const annotation = await library.read(id);
  if (annotation === null) return null;
  const [text, history] = await Promise.all([library.readText(annotation), library.readHistory(id)]);
  return { annotation, text, steps: historySteps(history) };
}
