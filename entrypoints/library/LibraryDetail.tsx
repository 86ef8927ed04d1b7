import { useEffect, useState } from 'preact/hooks';
import { kindKeys } from '@/components/claim/claim-keys';
import { describeEntry } from '@/components/claim/describe-entry';
import { KindSlip } from '@/components/claim/KindSlip';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { ReadingView } from '@/components/library/ReadingView';
import { EntryDetail } from '@/components/list/EntryDetail';
import type { PageEntry } from '@/utils/annotation/page-state';
import { openPassage } from '../review/open-passage';
import type { Library } from './library';

interface LibraryDetailProps {
  readonly library: Library;
  readonly entry: PageEntry;
}

/** The open note beside the table, with its words in the text as it was kept. */
export function LibraryDetail({ library, entry }: LibraryDetailProps) {
  const t = useTranslate();
  const { kind } = describeEntry(entry);
  const { annotation } = entry;
  const text = useKeptText(library, entry);
  const position = annotation?.selectors.position ?? null;
  const close = () => (library.openId.value = null);
  if (annotation === null) return null;
  return (
    <aside class="detail" aria-label={t('detail')}>
      <div class="card__bar">
        {kind !== null && <KindSlip kind={kind} />}
        <h2 class="card__kind">{t(kind === null ? 'kindNote' : kindKeys[kind])}</h2>
        <button type="button" class="icon-button detail__close" aria-label={t('close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {text !== null && position !== null && (
        <div class="card__section">
          <ReadingView text={text} span={position} kind={kind} />
          <a href={`/changes.html?article=${encodeURIComponent(annotation.source)}`}>{t('articleChanges')}</a>
        </div>
      )}
      <EntryDetail
        key={entry.id}
        entry={entry}
        focus={null}
        onChange={(changes) => void library.writer.change(annotation, changes)}
        onShow={() => void openPassage(annotation)}
        onDelete={() => {
          close();
          void library.writer.remove(annotation);
        }}
      />
    </aside>
  );
}

function useKeptText(library: Library, { annotation }: PageEntry): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    setText(null);
    if (annotation !== null) void library.readText(annotation).then((kept) => isGone || setText(kept));
    return () => {
      isGone = true;
    };
  }, [annotation?.version]);
  return text;
}
