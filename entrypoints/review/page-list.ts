import { signal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { siteOf } from '@/components/list/site-of';
import type { PageProblem } from '@/components/page-state/page-problem';
import type { PageEntry, PageState } from '@/utils/annotation/page-state';
import type { SaveResult } from '@/utils/annotation/save-result';
import type { AnnotationChanges } from '@/utils/annotation/types';
import { sendToBackground } from '@/utils/messaging/send-to-background';
import { sendToPage } from '@/utils/messaging/send-to-page';
import { watchPages } from '@/utils/messaging/watch-pages';

/** What is known of the page in front. */
export type PageView =
  | { readonly phase: 'reading' }
  | { readonly phase: 'ready'; readonly state: PageState }
  | { readonly phase: 'problem'; readonly problem: PageProblem };

/** The tab in front. `site` is `null` where the browser hides its address. */
export interface FrontTab {
  readonly id: number;
  readonly windowId: number;
  readonly site: string | null;
  readonly url: string | null;
}

/** The list of the page in front, and what can be asked of that page. */
export interface PageList {
  readonly view: ReadonlySignal<PageView>;
  readonly tab: ReadonlySignal<FrontTab | null>;
  /** Finds the tab in front and has its page read. */
  readonly scan: () => Promise<void>;
  readonly annotate: (entry: PageEntry, changes: AnnotationChanges) => Promise<SaveResult | null>;
  /** `false` when the page has no such place. */
  readonly show: (id: string) => Promise<boolean>;
  readonly toggleMarks: () => Promise<void>;
  readonly readWhole: () => Promise<void>;
  /** Has the page ask the store again, if it shows this article. */
  readonly refresh: (source: string) => void;
}

/** Creates the list of a page; nothing is asked before `scan`. */
export function createPageList(ending: AbortSignal): PageList {
  const view = signal<PageView>({ phase: 'reading' });
  const tab = signal<FrontTab | null>(null);
  const take = (state: PageState) => {
    view.value = viewOf(state);
  };
  watchPages((tabId, state) => tabId === tab.value?.id && take(state), ending);

  const ask = async <Answer>(
    question: (tabId: number) => Promise<{ ok: true; answer: Answer } | { ok: false }>,
  ) => {
    const delivery = tab.value === null ? null : await question(tab.value.id);
    return delivery?.ok === true ? delivery.answer : null;
  };
  const askState = async (name: 'page.state' | 'page.readWhole' | 'page.refresh') => {
    const state = await ask((tabId) => sendToPage(tabId, name, null));
    if (state !== null) take(state);
    else view.value = { phase: 'problem', problem: 'failed' };
  };
  return {
    view,
    tab,
    scan: async () => {
      view.value = { phase: 'reading' };
      tab.value = await findFrontTab();
      const problem = await scanTab(tab.value);
      if (problem === null) await askState('page.state');
      else view.value = { phase: 'problem', problem };
    },
    annotate: ({ id }, changes) => ask((tabId) => sendToPage(tabId, 'page.annotate', { id, changes })),
    show: async (id) => (await ask((tabId) => sendToPage(tabId, 'page.show', { id }))) === true,
    toggleMarks: async () => {
      await ask((tabId) => sendToPage(tabId, 'page.toggleMarks', null));
      await askState('page.state');
    },
    readWhole: () => askState('page.readWhole'),
    refresh: (source) => {
      const { value } = view;
      if (value.phase === 'ready' && value.state.article?.source === source) void askState('page.refresh');
    },
  };
}

async function findFrontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const url = tab.url ?? null;
  return { id: tab.id, windowId: tab.windowId, url, site: url === null ? null : siteOf(url) };
}

async function scanTab(tab: FrontTab | null): Promise<PageProblem | null> {
  if (tab === null) return 'browser-page';
  const delivery = await sendToBackground('page.scan', { tabId: tab.id });
  if (!delivery.ok) return 'failed';
  return delivery.answer.ok ? null : delivery.answer.reason;
}

function viewOf(state: PageState): PageView {
  if (state.status === 'reading') return { phase: 'reading' };
  if (state.status === 'ready') return { phase: 'ready', state };
  return { phase: 'problem', problem: state.status };
}
