import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '@/utils/messaging/serve-background';
import { keepSettled } from '@/utils/store/comparison/keep-settled';
import { createConnection } from '@/utils/store/connection';
import { recoverImports } from '@/utils/store/transfer/undo-import';
import { createWriter } from '@/utils/store/writer';
import { unlessImporting } from '../review/import-lock';
import { watchCommands } from './commands';
import { createEngineLoader } from './engine';
import { watchGrantedSites } from './granted-sites';
import { createHandlers } from './handlers';
import { watchInstall } from './install';
import { watchMenus } from './menus';
import { emptyBin } from './empty-bin';
import { report, run } from './report';

/** Every listener is added before the first await: a worker that was woken for an event must hear it. */
export default defineBackground(() => {
  const store = createConnection();
  const ensureEngine = createEngineLoader();
  serveBackground(createHandlers(store, ensureEngine), report);
  watchCommands(ensureEngine);
  watchMenus(ensureEngine);
  watchGrantedSites(ensureEngine);
  watchInstall(store);
  run(emptyBin(store));
  keepSettled(store, new AbortController().signal);
  // Each time the worker starts: an import that the browser cut off is taken back.
  void unlessImporting(async () => void (await store.use((db) => recoverImports(createWriter(db)))));
});
