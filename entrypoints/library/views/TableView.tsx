import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { NoteTable } from '@/components/library/NoteTable';
import { sections } from '@/components/library/sections';
import type { ViewProps } from '../views';
import { NoNotes } from './NoNotes';
import { NoteVerdictMenu } from './NoteVerdictMenu';
import { useGroupLabel } from './use-group-label';
import { useNoteActions } from './use-note-actions';

/** The notes of a section as a table. */
export function TableView({ library }: ViewProps) {
  const t = useTranslate();
  const { found, route, openId, selection, surface } = library;
  const { section, sort, query } = route.current.value;
  const rows = found.rows.value;
  const [active, setActive] = useState(0);
  const actions = useNoteActions(library);
  const groupLabel = useGroupLabel(library);
  useEffect(() => setActive(0), [section, query, sort]);
  if (rows === null || rows.length === 0) return <NoNotes library={library} />;
  return (
    <>
      <NoteTable
        label={t(sections[section].label)}
        rows={rows}
        active={Math.min(active, rows.length - 1)}
        onActive={setActive}
        openId={openId.value}
        onOpen={(note) => actions.onCommand({ do: 'open' }, note)}
        selection={selection.value}
        onSelection={(next) => (selection.value = next)}
        onSelectAll={actions.onSelectAll}
        sort={sort}
        onSort={(next) => route.adjust({ sort: next })}
        singleKeys={surface.settings.value.singleKeys}
        onVerdict={actions.openMenu}
        onCommand={actions.onCommand}
        groupLabel={groupLabel}
      />
      <NoteVerdictMenu library={library} menu={actions.menu} onClose={actions.closeMenu} />
    </>
  );
}
