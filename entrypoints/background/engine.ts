import { browser } from 'wxt/browser';
import type { ScanRefusal, ScanResult } from '@/utils/messaging/protocol';
import { sendToPage } from '@/utils/messaging/send-to-page';

/** Sees to it that a tab's page has the engine in it, or says why it cannot have it. */
export type EnsureEngine = (tabId: number) => Promise<ScanResult>;

const engineFile = '/page.js';

/** Creates an `EnsureEngine` that injects once however many ask for the same tab at the same time. */
export function createEngineLoader(): EnsureEngine {
  const underWay = new Map<number, Promise<ScanResult>>();
  return (tabId) => {
    const running = underWay.get(tabId);
    if (running !== undefined) return running;
    const loading = ensureEngine(tabId).finally(() => underWay.delete(tabId));
    underWay.set(tabId, loading);
    return loading;
  };
}

async function ensureEngine(tabId: number): Promise<ScanResult> {
  const present = await sendToPage(tabId, 'page.state', null);
  if (present.ok) return { ok: true };
  try {
    if (await showsPdf(tabId)) return { ok: false, reason: 'pdf' };
    await browser.scripting.executeScript({ target: { tabId }, files: [engineFile] });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: await refusalOf(tabId, error) };
  }
}

async function showsPdf(tabId: number): Promise<boolean> {
  const [probe] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => document.contentType,
  });
  return probe?.result === 'application/pdf';
}

async function refusalOf(tabId: number, error: unknown): Promise<ScanRefusal> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return scanRefusal({ url: tab?.url ?? null, message: error instanceof Error ? error.message : '' });
}

/**
 * Names why a script was refused, by the tab's address where it is known and else by the browser's words.
 *
 * Without a grant the browser hides the address, and Firefox has one sentence for every refusal: `no-permission`.
 */
export function scanRefusal({ url, message }: { url: string | null; message: string }): ScanRefusal {
  if (url !== null && /\.pdf(?:[?#]|$)/iu.test(url)) return 'pdf';
  if (isBrowserPage(url, message)) return 'browser-page';
  return /permission|cannot access contents/iu.test(message) ? 'no-permission' : 'denied';
}

function isBrowserPage(url: string | null, message: string): boolean {
  if (url !== null && url !== '')
    return !/^(?:https?|file):/u.test(url) || /extensions gallery/iu.test(message);
  return /\b(?:chrome|edge|about|devtools|view-source|chrome-extension|moz-extension):|gallery/iu.test(
    message,
  );
}
