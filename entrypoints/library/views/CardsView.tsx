import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { NoteCards } from '@/components/library/NoteCards';
import { sections } from '@/components/library/sections';
import type { ViewProps } from '../views';
import { NoNotes } from './NoNotes';
import { useNoteActions } from './use-note-actions';

/** The notes of a section as cards, with their words. Cards are not grouped. */
export function CardsView({ library }: ViewProps) {
  const t = useTranslate();
  const { found, route, openId, selection, surface } = library;
  const { section, query } = route.current.value;
  const rows = found.ungrouped.value;
  const [active, setActive] = useState(0);
  const actions = useNoteActions(library);
  useEffect(() => setActive(0), [section, query]);
  if (rows === null || rows.length === 0) return <NoNotes library={library} />;
  return (
    <NoteCards
      label={t(sections[section].label)}
      rows={rows}
      active={Math.min(active, rows.length - 1)}
      onActive={setActive}
      openId={openId.value}
      onOpen={(note) => actions.onCommand({ do: 'open' }, note)}
      selection={selection.value}
      onSelection={(next) => (selection.value = next)}
      onSelectAll={actions.onSelectAll}
      singleKeys={surface.settings.value.singleKeys}
      onCommand={actions.onCommand}
    />
  );
}
