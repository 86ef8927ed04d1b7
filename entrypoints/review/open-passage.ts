import { browser } from 'wxt/browser';
import { passageAddress } from '@/utils/anchor/passage-address';
import type { Annotation } from '@/utils/annotation/types';
import { sendToPage } from '@/utils/messaging/send-to-page';

/**
 * Goes to the passage of a note: in a tab that shows the article already, where the browser lets us see it, else in a
 * new one. What is no web address is not opened.
 */
export async function openPassage({ id, source, selectors }: Annotation): Promise<void> {
  if (!/^https?:/iu.test(source)) return;
  const tab = await findTab(source);
  if (tab === null) {
    await browser.tabs.create({ url: passageAddress(source, selectors.quote) });
    return;
  }
  // Asked first: the popup closes, and with it what it was doing, once another tab comes to the front.
  await sendToPage(tab.id, 'page.show', { id });
  await Promise.all([
    browser.tabs.update(tab.id, { active: true }),
    browser.windows.update(tab.windowId, { focused: true }),
  ]);
}

interface OpenTab {
  readonly id: number;
  readonly windowId: number;
}

/** Only tabs of granted sites show their address. */
async function findTab(source: string): Promise<OpenTab | null> {
  const tabs = await browser.tabs.query({ url: `${source.split('#', 1)[0] ?? source}*` }).catch(() => []);
  for (const { id, windowId } of tabs) {
    if (id === undefined) continue;
    const state = await sendToPage(id, 'page.state', null);
    if (state.ok && state.answer.article?.source === source) return { id, windowId };
  }
  return null;
}
