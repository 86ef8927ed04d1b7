import { defineContentScript } from 'wxt/utils/define-content-script';
import { isProbablyReaderable } from '@/utils/article/is-readerable';
import { sendToBackground } from '@/utils/messaging/send-to-background';

/** Runs on granted sites only: decides within a millisecond or two whether the page is worth the engine. */
export default defineContentScript({
  registration: 'runtime',
  // The page would hear it, and know of us.
  noScriptStartedPostMessage: true,
  async main() {
    if (isProbablyReaderable(document)) await sendToBackground('engine.load', null);
  },
});
