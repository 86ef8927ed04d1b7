import { batch } from '@preact/signals';
import { keepNames } from '@/components/state/keep-names';
import { keepOpen } from '@/components/state/keep-open';
import { readArticleInTasks } from '@/utils/article/read-article-in-tasks';
import type { Article, ReadArticleResult } from '@/utils/article/types';
import { findClaims } from './find-claims';
import { keepSeen } from './keep';
import { nextTask } from './next-task';
import { pageAddress } from './page-address';
import { summarise } from './reading';
import { acceptStored, openStored } from './reload';
import type { Session } from './session';

/** What came of a reading: whether there was anything new, and how long the page had to wait, in milliseconds. */
export interface ReadOutcome {
  readonly isNew: boolean;
  readonly cost: number;
}

/**
 * Reads the page, finds its claims and the annotations made in it, and shows them. The page runs in between.
 *
 * A text that was read before is left as it is shown. Where the reader asked for it, the whole body is the article.
 */
export async function readPage(session: Session): Promise<ReadOutcome> {
  const { signal, reading, identities, lastRead, wholePages } = session;
  let cost = 0;
  const onTask = (_: unknown, length: number) => (cost += length);
  const wholeBody = wholePages.has(pageAddress());
  const result = await readArticleInTasks(document, { wholeBody, yieldTask: nextTask, signal, onTask });
  if (!result.ok) return { isNew: showNothing(session, result.reason), cost };
  const article = identities.identify(result.article, lastRead.value);
  if (isSame(article, reading.value)) {
    // The same words may stand in other nodes by now; ranges come from the newest reading.
    reading.value = article;
    return { isNew: false, cost };
  }
  await showArticle(session, article);
  return { isNew: true, cost };
}

function isSame(a: Article, b: Article | null): boolean {
  return a.content.hash === b?.content.hash && a.metadata.source === b.metadata.source;
}

type Refusal = Extract<ReadArticleResult, { ok: false }>['reason'];

function showNothing({ model, reading }: Session, reason: Refusal): boolean {
  const isNew = model.status.value !== reason;
  batch(() => {
    reading.value = null;
    model.status.value = reason;
    model.article.value = null;
    model.text.value = '';
    model.claims.value = [];
  });
  return isNew;
}

async function showArticle(session: Session, article: Article) {
  const { model, reading, lastRead, signal } = session;
  const { content } = article;
  const summary = summarise(article);
  const [found, stored] = await Promise.all([findClaims(article), openStored(summary, content, model)]);
  signal.throwIfAborted();
  const isSameSource = lastRead.value?.metadata.source === summary.source;
  keepOpen(model, () => {
    reading.value = article;
    lastRead.value = article;
    model.text.value = content.text;
    model.article.value = summary;
    model.claims.value = isSameSource ? keepNames(model.claims.value, found.claims) : found.claims;
    model.status.value = found.isSupported ? 'ready' : 'unsupported-language';
    acceptStored(model, stored);
  });
  if (stored.opened?.isKept === true || model.settings.value.rememberReading) keepSeen(session);
}
