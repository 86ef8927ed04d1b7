import type { PageEntry } from '@/utils/annotation/page-state';
import type { FigureOnPage, FiguresBeside } from '@/utils/messaging/protocol';
import { sendToBackground } from '@/utils/messaging/send-to-background';
import type { Session } from './session';

const none: FiguresBeside = { figures: 0, sources: 0 };

/** Asks how many figures of other articles stand beside an entry's; none where it has none, or nobody answers. */
export async function countBeside(session: Session, entry: PageEntry): Promise<FiguresBeside> {
  const figure = figureOf(session, entry);
  const counted = figure && (await sendToBackground('figures.count', figure));
  return counted?.ok === true ? counted.answer : none;
}

/** Has them opened in the library. */
export async function showBeside(session: Session, entry: PageEntry): Promise<void> {
  const figure = figureOf(session, entry);
  if (figure !== null) await sendToBackground('figures.show', figure);
}

/** The figure as the engine found it, and what the reader corrected. */
function figureOf({ model }: Session, { claim, annotation }: PageEntry): FigureOnPage | null {
  const article = model.article.value;
  const seen = annotation?.claim ?? claim;
  if (article === null || seen === null) return null;
  const { source, published } = article;
  return { source, published, claim: seen, corrections: annotation?.corrections ?? {} };
}
