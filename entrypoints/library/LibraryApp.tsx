import { useState } from 'preact/hooks';
import { BackupReminder, isBackupDue } from '@/components/exchange/BackupReminder';
import { NameDialog } from '@/components/form/NameDialog';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { printRoute, startRoute } from '@/components/library/route';
import { isNoteSection } from '@/components/library/sections';
import { ViewsNav } from '@/components/library/ViewsNav';
import { KeysHelp } from '@/components/list/KeysHelp';
import { UndoToast } from '@/components/list/UndoToast';
import { LibraryBulk } from './LibraryBulk';
import { LibraryDetail } from './LibraryDetail';
import { LibraryHead } from './LibraryHead';
import { LibraryQuery } from './LibraryQuery';
import { useAutoBackup } from './exchange/use-auto-backup';
import { useLastBackup } from './use-last-backup';
import { displayViews, sectionViews, type ViewProps } from './views';

/** The library: its sections, search, the view of the section that is open, and the open note beside it. */
export function LibraryApp({ library }: ViewProps) {
  const { isHelpOpen } = library;
  return (
    <>
      <Sections library={library} />
      <LibraryQuery library={library} />
      <main>
        <LibraryHead library={library} />
        <LibraryBulk library={library} />
        <div class="view scroller" id="view">
          <SectionView library={library} />
        </div>
      </main>
      <OpenNote library={library} />
      <Toast library={library} />
      {isHelpOpen.value && <KeysHelp onClose={() => (isHelpOpen.value = false)} />}
    </>
  );
}

function Sections({ library }: ViewProps) {
  const t = useTranslate();
  const { route, counts, cases, surface } = library;
  const backup = useLastBackup(library);
  useAutoBackup(library, backup);
  const [isNaming, setNaming] = useState(false);
  const create = async (name: string) => {
    const item = await cases.create(name);
    if (item !== null) route.go({ section: 'case', item });
  };
  return (
    <>
      <ViewsNav
        current={route.current.value}
        counts={counts.sections.value}
        saved={surface.settings.value.views}
        cases={cases.all.value}
        hrefOf={(section, item) => printRoute({ ...startRoute, section, item: item ?? null })}
        onNewCase={() => setNaming(true)}
        foot={
          backup !== null &&
          isBackupDue(backup, new Date()) && <BackupReminder last={backup} href="#exchange" />
        }
      />
      {isNaming && (
        <NameDialog
          label={t('caseName')}
          name=""
          onSave={(name) => void create(name)}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}

function SectionView({ library }: ViewProps) {
  const { section, display } = library.route.current.value;
  const View = isNoteSection(section) ? displayViews[display] : sectionViews[section];
  return <View library={library} />;
}

function OpenNote({ library }: ViewProps) {
  const { found, openId, route } = library;
  const note = openId.value === null ? null : found.find(openId.value);
  if (note === null || !isNoteSection(route.current.value.section)) return null;
  return <LibraryDetail library={library} note={note} />;
}

function Toast({ library: { toasts } }: ViewProps) {
  const t = useTranslate();
  const toast = toasts.current.value;
  return (
    <div class="toast-place">
      {toast !== null && (
        <UndoToast
          message={toast.text(t)}
          onUndo={toast.undo === null ? null : toasts.undo}
          onClose={toasts.close}
        />
      )}
    </div>
  );
}
