import { runInTasks } from '@/utils/text/run-in-tasks';
import { closeEntry } from './open-entry';
import { nextTask } from './next-task';
import { pageAddress } from './page-address';
import { readPage } from './read-page';
import { report } from './report';
import { RestlessNodes } from './restless';
import type { Session } from './session';

/** How soon after a change the page is looked at, in milliseconds: the marks are back before anybody misses them. */
const lookPause = 200;
/** The same where only tickers changed. */
const restlessPause = 5_000;
/** How long after a change of the address every part of the page may bring its article, in milliseconds. */
const arrival = 10_000;
/** How soon an article is read anew; twice as long each time that nothing was new. */
const shortestPause = 1_000;
const longestPause = 60_000;
/** An article is read anew at most in this share of the time: 50 times what it cost has to pass. */
const costFactor = 50;

/**
 * Keeps up with a page that goes on changing: another page of a single-page site, late text, text drawn anew.
 *
 * Changes outside the article are left alone once there is one. A look costs well under a millisecond; the article is
 * read anew only when its words are not all there or others have come.
 */
export function watchPage(session: Session) {
  const watch = new PageWatch(session);
  const { signal } = session;
  const observer = new MutationObserver((records) => watch.hear(records));
  const stop = session.reading.subscribe((article) => {
    watch.learn();
    for (const root of [document, ...(article?.content.trees().keys() ?? [])])
      observer.observe(root, { childList: true, characterData: true, subtree: true });
  });
  for (const event of ['popstate', 'hashchange', 'pageshow'])
    addEventListener(event, () => watch.look(), { signal });
  // Endless pages change their address while they are scrolled.
  addEventListener('scrollend', () => watch.hear([]), { signal });
  signal.addEventListener('abort', () => {
    stop();
    observer.disconnect();
    watch.rest();
  });
}

type Timer = ReturnType<typeof setTimeout>;

class PageWatch {
  readonly #session: Session;
  readonly #restless = new RestlessNodes();
  readonly #changed = new Set<Node>();
  /** The nodes around the article's words, and how much text they held when it was read. */
  #around: readonly Node[] = [];
  #extent = 0;
  #address = pageAddress();
  #href = location.href;
  #arrivedBy = 0;
  #look: Timer | null = null;
  #lateLook: Timer | null = null;
  #reading: Timer | null = null;
  #pause = shortestPause;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Takes down where the article stands that has just been read. */
  learn() {
    this.#around = [...(this.#session.reading.value?.content.trees().values() ?? [])];
    this.#extent = this.#measure();
  }

  hear(records: readonly MutationRecord[]) {
    for (const { target } of records) {
      // Asked once only: a ticker is heard a thousand times a second.
      if (!this.#changed.has(target) && this.#concerns(target)) this.#changed.add(target);
    }
    if (this.#changed.size > 0 || this.#href !== location.href) this.look();
  }

  /** Looks at the page soon. */
  look() {
    this.#look ??= setTimeout(() => this.#guard(this.#lookAround()), lookPause);
  }

  rest() {
    for (const timer of [this.#look, this.#lateLook, this.#reading]) clearTimeout(timer ?? undefined);
  }

  async #lookAround() {
    this.#look = null;
    this.#href = location.href;
    const isElsewhere = this.#address !== pageAddress();
    if (isElsewhere) this.#leave();
    const isRestless = this.#isRestless();
    if (isElsewhere || !isRestless) return this.#examine(isElsewhere);
    this.#lateLook ??= setTimeout(() => this.#guard(this.#examine(false)), restlessPause);
  }

  async #examine(isElsewhere: boolean) {
    clearTimeout(this.#lateLook ?? undefined);
    this.#lateLook = null;
    const extent = this.#extent;
    const isFound = await this.#follow();
    if (isElsewhere || !isFound || extent !== this.#measure()) this.#readSoon();
  }

  /** Whether nothing changed but what changes all the time. */
  #isRestless(): boolean {
    const now = performance.now();
    const nodes = [...this.#changed];
    this.#changed.clear();
    const restless = nodes.filter((node) => this.#restless.note(node, now));
    return nodes.length > 0 && restless.length === nodes.length;
  }

  #leave() {
    this.#address = pageAddress();
    this.#pause = shortestPause;
    this.#arrivedBy = performance.now() + arrival;
    clearTimeout(this.#reading ?? undefined);
    this.#reading = null;
    closeEntry(this.#session);
  }

  /** Finds the article's words in the nodes that hold them now; `false` when they are not all there. */
  async #follow(): Promise<boolean> {
    const { reading, signal } = this.#session;
    const article = reading.value;
    if (article === null) return false;
    if (article.content.isIntact()) return true;
    const content = await runInTasks(article.content.follow(document.body), { yieldTask: nextTask, signal });
    if (content === null || reading.value !== article) return false;
    reading.value = { ...article, content };
    return true;
  }

  #readSoon() {
    this.#reading ??= setTimeout(() => this.#guard(this.#read()), this.#pause);
  }

  async #read() {
    this.#reading = null;
    const { isNew, cost } = await readPage(this.#session);
    this.#extent = this.#measure();
    const least = Math.max(shortestPause, costFactor * cost);
    this.#pause = isNew ? least : Math.min(Math.max(least, this.#pause * 2), longestPause);
  }

  /** Whether a change may have touched the article: inside a node that holds all of its words in one tree. */
  #concerns(target: Node): boolean {
    if (this.#around.length === 0 || performance.now() < this.#arrivedBy) return true;
    return this.#around.some((node) => !node.isConnected || node.contains(target));
  }

  #measure(): number {
    return this.#around.reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0);
  }

  #guard(work: Promise<void>) {
    work.catch((error: unknown) => {
      if (!this.#session.signal.aborted) report(error);
    });
  }
}
