import { useMemo } from 'preact/hooks';
import { BackupForm } from '@/components/exchange/BackupForm';
import { ExportForm, type ScopeChoice } from '@/components/exchange/ExportForm';
import { ImportDone } from '@/components/exchange/ImportDone';
import { ImportForm } from '@/components/exchange/ImportForm';
import { ImportPreview } from '@/components/exchange/ImportPreview';
import { Progress } from '@/components/exchange/Progress';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { Scope } from '@/utils/store/transfer/scope';
import { createExporting } from '../exchange/exporting';
import { createImporting, type Importing } from '../exchange/importing';
import type { Library } from '../library';
import { useLastBackup } from '../use-last-backup';
import type { ViewProps } from '../views';

/** Notes out into files and in from them, and the backup. */
export function ExchangeView({ library }: ViewProps) {
  const { surface } = library;
  const exporting = useMemo(() => createExporting(surface), []);
  const importing = useMemo(() => createImporting(surface), []);
  const last = useLastBackup(library);
  const isBusy = exporting.progress.value !== null || importing.progress.value !== null;
  const backUp = (passphrase: string) =>
    void exporting.run({ format: 'json', bom: false, passphrase }, { of: 'all' });
  return (
    <div class="exchange">
      <ExportForm
        scopes={useScopes(library)}
        progress={exporting.progress.value}
        outcome={exporting.outcome.value}
        onExport={({ scope, ...order }) => void exporting.run(order, toScope(scope, library))}
      />
      <Import importing={importing} isBusy={isBusy} />
      <BackupForm
        last={last}
        isBusy={isBusy}
        isAutomatic={surface.settings.value.autoBackup}
        onAutomatic={(autoBackup) => void surface.change({ autoBackup })}
        onBackup={backUp}
      />
    </div>
  );
}

function Import({ importing, isBusy }: { readonly importing: Importing; readonly isBusy: boolean }) {
  const t = useTranslate();
  const { progress, plan, outcome, last } = importing;
  return (
    <ImportForm
      isBusy={isBusy}
      onLook={(file, format, passphrase) => void importing.look({ file, format, passphrase })}
    >
      {plan.value !== null && (
        <ImportPreview
          plan={plan.value}
          isBusy={isBusy}
          onImport={(choices) => void importing.carryOut(choices)}
          onClose={importing.close}
        />
      )}
      {progress.value !== null && <Progress progress={progress.value} />}
      <p role="status">{outcome.value !== null && t(outcome.value)}</p>
      {last.value !== null && (
        <ImportDone {...last.value} isBusy={isBusy} onUndo={() => void importing.undo()} />
      )}
    </ImportForm>
  );
}

/** What there is to export: everything, what is chosen in the list, saved views, cases. */
function useScopes({ selection, cases, surface }: Library): ScopeChoice[] {
  const t = useTranslate();
  const { size } = selection.value.ids;
  return [
    { id: 'all', name: t('scopeAll') },
    ...(size === 0 ? [] : [{ id: 'selection', name: plural(t, 'scopeSelection', size) }]),
    ...surface.settings.value.views.map(({ id, name }) => ({ id: `view ${id}`, name: t('scopeView', name) })),
    ...cases.all.value.map(({ id, name }) => ({ id: `case ${id}`, name: t('scopeCase', name) })),
  ];
}

function toScope(choice: string, { selection, surface }: Library): Scope {
  const [of, id = ''] = choice.split(' ', 2);
  if (of === 'case') return { of: 'case', id };
  if (of === 'selection') return { of: 'selection', ids: [...selection.value.ids] };
  if (of !== 'view') return { of: 'all' };
  const view = surface.settings.value.views.find((each) => each.id === id);
  return { of: 'filter', query: view?.query ?? '' };
}
