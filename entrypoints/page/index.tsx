import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '@/components/tokens.css?inline';
import card from '@/components/card.css?inline';
import ui from '@/components/ui.css?inline';
import { servePage } from '@/utils/messaging/serve-page';
import { browserTranslate } from '../review/browser-translate';
import { watchChanges } from './changes';
import { watchClicks } from './clicks';
import { createHandlers } from './handlers';
import { createHost, createIsOwn, followTheme } from './host';
import { watchLayout } from './layout';
import { followModals } from './modal';
import { Overlay } from './Overlay';
import { paintMarks } from './paint';
import { watchPlacing } from './placing';
import { readPage } from './read-page';
import { report } from './report';
import { startRun } from './run';
import { watchSelection } from './selection';
import { createSession, type Session } from './session';
import layout from './style.css?inline';
import { tellOthers } from './tell';
import { watchPage } from './watch-page';

/**
 * Injected into a tab that the reader asked about, or a granted site's. A second injection finds the first one at work.
 *
 * No content script in WXT's sense: those tell the page of themselves with an event that names the extension.
 */
export default defineUnlistedScript({
  async main() {
    const signal = startRun();
    if (signal === null) return;
    const session = createSession(signal);
    servePage(createHandlers(session), { report, signal });
    tellOthers(session);
    watchChanges(session);
    try {
      await readPage(session);
    } catch (error) {
      session.model.status.value = 'failed';
      report(error);
    }
    if (signal.aborted) return;
    showInterface(session);
    watchPage(session);
  },
});

function showInterface(session: Session) {
  const { signal } = session;
  const t = browserTranslate();
  const host = createHost(document, tokens + ui + card + layout, signal);
  followTheme(host, session);
  followModals(host, session);
  const isOwn = createIsOwn(host);
  const highlighter = paintMarks(session);
  watchClicks(session, highlighter, isOwn);
  watchSelection(session, isOwn);
  watchPlacing(session);
  watchLayout(session);
  render(<Overlay session={session} t={t} />, host.root);
  signal.addEventListener('abort', () => render(null, host.root));
}
