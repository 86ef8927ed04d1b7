import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isProbablyReaderable } from '@/utils/article/is-readerable';
import { sendToBackground } from '@/utils/messaging/send-to-background';

/** When a page is looked at again, in milliseconds after the last look: sites that draw themselves do so late. */
const waits = [0, 1_000, 3_000, 8_000];

declare global {
  // Of the isolated world, which no page sees.
  var tallymarkLooks: boolean | undefined;
}

/** Runs on granted sites only: decides within a millisecond or two whether the page is worth the engine. */
export default defineUnlistedScript({
  async main() {
    if (globalThis.tallymarkLooks === true) return;
    globalThis.tallymarkLooks = true;
    if (await looksLikeArticle()) await sendToBackground('engine.load', null);
    globalThis.tallymarkLooks = false;
  },
});

/** Asks again only where something was added in between. */
async function looksLikeArticle(): Promise<boolean> {
  let seen = 0;
  for (const wait of waits) {
    if (wait > 0) await new Promise((later) => setTimeout(later, wait));
    const elements = document.getElementsByTagName('*').length;
    if (elements !== seen && isProbablyReaderable(document)) return true;
    seen = elements;
  }
  return false;
}
