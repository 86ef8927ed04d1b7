import { spanOf } from '@/components/state/list-entries';
import type { EntryPlace } from '@/utils/annotation/entry-place';
import type { ArticleText } from '@/utils/article/types';
import type { Span } from '@/utils/text/span';
import { outlineOf } from './geometry';
import { rangeOf } from './paint';
import type { Session } from './session';

/** Milliseconds after which an answer is given even when nothing moved. */
const patience = 2_000;

/** Where the entries are, as soon as others are in sight than those that are known, or after two seconds. */
export async function placesOnceMoved(session: Session, known: readonly string[]): Promise<EntryPlace[]> {
  const end = performance.now() + patience;
  for (;;) {
    const places = placesOf(session);
    const seen = places.filter(({ inSight }) => inSight).map(({ id }) => id);
    if (seen.join() !== known.join() || performance.now() >= end) return places;
    await scrolled(end - performance.now());
  }
}

function placesOf({ model, reading }: Session): EntryPlace[] {
  const article = reading.value;
  return model.entries.value.flatMap((entry) => {
    const range = rangeOf(entry, article);
    const span = spanOf(entry);
    if (article === null || range === null || span === null) return [];
    const { top, bottom } = outlineOf(range);
    const inSight = bottom > 0 && top < innerHeight;
    return [{ id: entry.id, paragraph: paragraphAt(article.content, span), inSight }];
  });
}

/** What does not end a sentence is a heading or a byline, and belongs to the paragraph that follows it. */
function paragraphAt({ text, blocks }: ArticleText, { start }: Span): number {
  const isParagraph = (block: Span) => sentenceEnd.test(text.slice(block.start, block.end));
  const before = blocks.filter((block) => block.end <= start && isParagraph(block));
  return before.length + 1;
}

const sentenceEnd = /\p{Sentence_Terminal}["”’»)]*$/u;

function scrolled(atMost: number): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, atMost);
    addEventListener('scroll', () => requestAnimationFrame(resolve), { capture: true, once: true });
  });
}
