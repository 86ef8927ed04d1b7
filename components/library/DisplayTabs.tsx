import { useTranslate } from '@/components/i18n/TranslateContext';
import { Tabs } from '@/components/list/Tabs';
import { noteDisplays, type NoteDisplay } from './sections';

interface DisplayTabsProps {
  readonly chosen: NoteDisplay;
  readonly onChoose: (display: NoteDisplay) => void;
}

const names = Object.keys(noteDisplays) as NoteDisplay[];

/** The ways to look at the notes; nothing while there is only one. */
export function DisplayTabs({ chosen, onChoose }: DisplayTabsProps) {
  const t = useTranslate();
  if (names.length < 2) return null;
  return (
    <Tabs
      label={t('displays')}
      panel="view"
      chosen={chosen}
      onChoose={onChoose}
      tabs={names.map((name) => ({ name, label: t(noteDisplays[name].label) }))}
    />
  );
}
