import { batch } from '@preact/signals';
import { keepOpen } from '@/components/state/keep-open';
import { readArticleInTasks } from '@/utils/article/read-article-in-tasks';
import type { Article, ReadArticleResult } from '@/utils/article/types';
import { sendToBackground } from '@/utils/messaging/send-to-background';
import { findClaims } from './find-claims';
import { nextTask } from './next-task';
import { summarise } from './reading';
import { acceptStored, openStored } from './reload';
import { keptReading, type Session } from './session';

export interface ReadPageOptions {
  /** Takes the whole body where there is no article. */
  readonly wholeBody?: boolean;
}

/**
 * Reads the page, finds its claims and the annotations made in it, and shows them. The page runs in between.
 *
 * A text that was read before is left as it is shown. Of a kept article the version of the first reading is kept too;
 * what it becomes while it is open is not, unless the reader acts on it. Answers whether there was anything new.
 */
export async function readPage(
  session: Session,
  { wholeBody = false }: ReadPageOptions = {},
): Promise<boolean> {
  const { signal, reading } = session;
  const result = await readArticleInTasks(document, { wholeBody, yieldTask: nextTask, signal });
  if (!result.ok) return showNothing(session, result.reason);
  if (isSame(result.article, reading.value)) return refreshPlaces(session, result.article);
  await showArticle(session, result.article);
  return true;
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

/** The same words may stand in other nodes by now; ranges come from the newest reading. */
function refreshPlaces({ reading }: Session, article: Article): boolean {
  reading.value = article;
  return false;
}

async function showArticle(session: Session, article: Article) {
  const { model, reading, signal } = session;
  const { content } = article;
  const summary = summarise(article);
  const [found, stored] = await Promise.all([findClaims(article), openStored(summary, content, model)]);
  signal.throwIfAborted();
  keepOpen(model, () => {
    reading.value = article;
    model.text.value = content.text;
    model.article.value = summary;
    model.claims.value = found.claims;
    model.status.value = found.isSupported ? 'ready' : 'unsupported-language';
    acceptStored(model, stored);
  });
  const isNew = stored.opened !== null && !session.keptSources.has(summary.source);
  if (isNew && (stored.opened.isKept || model.settings.value.rememberReading)) {
    session.keptSources.add(summary.source);
    await keep(session);
  }
}

/** Keeps the article and this version of its text without an annotation. Never in a private window. */
export async function keep({ model, reading }: Session): Promise<boolean> {
  const kept = keptReading(reading.value, model);
  if (kept === null || model.isPrivate.value) return false;
  const delivery = await sendToBackground('article.keep', kept);
  return delivery.ok && delivery.answer;
}
