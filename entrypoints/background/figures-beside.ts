import { browser } from 'wxt/browser';
import { isOfSameSite } from '@/utils/article/canonical-url';
import { questionId } from '@/utils/compare/compare-figures';
import { figureId } from '@/utils/compare/figure-id';
import type { Question } from '@/utils/compare/types';
import type { FigureOnPage, FiguresBeside } from '@/utils/messaging/protocol';
import type { PageSender } from '@/utils/messaging/serve-background';
import { findBeside } from '@/utils/store/comparison/read-question';
import type { Connection } from '@/utils/store/connection';

/** Counts the figures that other articles have to the question of a page's figure. In a private window there are none. */
export async function countBeside(
  store: Connection,
  figure: FigureOnPage,
  sender: PageSender,
): Promise<FiguresBeside> {
  const question = await questionOf(store, figure, sender);
  if (question === null) return { figures: 0, sources: 0 };
  const others = question.sources
    .map(({ statements }) => statements.filter((statement) => statement.figure.source !== figure.source))
    .filter((statements) => statements.length > 0);
  return { figures: others.flat().length, sources: others.length };
}

/** Opens the library where those figures are laid side by side; `false` when there are none. */
export async function showBeside(
  store: Connection,
  figure: FigureOnPage,
  sender: PageSender,
): Promise<boolean> {
  const question = await questionOf(store, figure, sender);
  const kept = question?.figures.find(({ source }) => source !== figure.source);
  if (question === null || kept === undefined) return false;
  const id = encodeURIComponent(questionId(question.family, kept.id));
  await browser.tabs.create({ url: `/library.html#compare/${id}` });
  return true;
}

async function questionOf(
  store: Connection,
  { source, published, claim, corrections }: FigureOnPage,
  { isPrivate, url }: PageSender,
): Promise<Question | null> {
  if (isPrivate || !isOfSameSite(source, url)) return null;
  const day = published?.slice(0, 10) ?? new Date().toISOString().slice(0, 10);
  const record = { ...claim, ...corrections };
  const figure = { id: figureId(source, claim), source, published: day, record, words: null };
  const found = await store.use((db) => findBeside(db, figure));
  return found.ok ? found.value : null;
}
