import { useState } from 'preact/hooks';
import { describeEntry } from '@/components/claim/describe-entry';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { NoteTable } from '@/components/library/NoteTable';
import { EndWatch } from '@/components/list/EndWatch';
import { VerdictMenu } from '@/components/list/VerdictMenu';
import { Skeleton } from '@/components/page-state/Skeleton';
import { StateView } from '@/components/page-state/StateView';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { AnnotationChanges } from '@/utils/annotation/types';
import type { ViewProps } from '../views';

/** The notes of a section as a table. */
export function TableView({ library: { list, openId, writer } }: ViewProps) {
  const t = useTranslate();
  const [menu, setMenu] = useState<{ entry: PageEntry; anchor: HTMLElement } | null>(null);
  const { entries, articles, hasMore, phase, total } = list.view.value;
  const change = ({ annotation }: PageEntry, changes: AnnotationChanges) =>
    annotation && void writer.change(annotation, changes);
  if (phase === 'loading') return <Skeleton />;
  if (entries.length === 0 && !hasMore)
    return <StateView icon="note" title={t(total === 0 ? 'noNotes' : 'noMatch')} role="status" />;
  return (
    <>
      <NoteTable
        entries={entries}
        articles={articles}
        openId={openId.value}
        onOpen={(id) => (openId.value = id)}
        onVerdict={(entry, anchor) => setMenu({ entry, anchor })}
      />
      {hasMore && <EndWatch key={entries.length} onNear={list.more} />}
      {menu !== null && (
        <VerdictMenu
          anchor={menu.anchor}
          verdict={describeEntry(menu.entry).verdict}
          isClaim={menu.entry.claim !== null}
          onChange={(changes) => change(menu.entry, changes)}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  );
}
