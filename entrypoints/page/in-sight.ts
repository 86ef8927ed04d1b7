import { spanOf } from '@/components/state/list-entries';
import type { EntryPlace } from '@/utils/annotation/entry-place';
import type { ArticleText } from '@/utils/article/types';
import type { Span } from '@/utils/text/span';
import { outlineOf } from './geometry';
import { rangeOf } from './paint';
import type { Session } from './session';

/** Milliseconds after which an answer is given even when nothing moved. */
const patience = 2_000;

/** Milliseconds of scrolling after which it is looked what is in sight: not in every frame. */
const pause = 100;

/** Where the entries are, as soon as others are in sight than those that are known, or after two seconds. */
export async function placesOnceMoved(session: Session, known: readonly string[]): Promise<EntryPlace[]> {
  const end = performance.now() + patience;
  for (;;) {
    const seen = inSight(session);
    const isOther = [...seen].join() !== known.join();
    const left = end - performance.now();
    if (isOther || left <= 0) return placesOf(session, seen);
    await scrolled(left);
  }
}

/** The entries some of whose words are in the window, in the order of the list. */
function inSight({ model, reading }: Session): ReadonlySet<string> {
  const article = reading.value;
  const seen = model.entries.value.filter((entry) => {
    const range = rangeOf(entry, article);
    if (range === null) return false;
    const { top, bottom } = outlineOf(range);
    return bottom > 0 && top < innerHeight;
  });
  return new Set(seen.map(({ id }) => id));
}

function placesOf({ model, reading }: Session, seen: ReadonlySet<string>): EntryPlace[] {
  const article = reading.value;
  if (article === null) return [];
  const ends = paragraphEnds(article.content);
  return model.entries.value.flatMap((entry) => {
    const span = spanOf(entry);
    if (span === null) return [];
    const paragraph = 1 + ends.filter((end) => end <= span.start).length;
    return [{ id: entry.id, paragraph, inSight: seen.has(entry.id) }];
  });
}

/** What does not end a sentence is a heading or a byline, and belongs to the paragraph that follows it. */
function paragraphEnds({ text, blocks }: ArticleText): readonly number[] {
  const isParagraph = ({ start, end }: Span) => sentenceEnd.test(text.slice(start, end));
  return blocks.filter(isParagraph).map(({ end }) => end);
}

const sentenceEnd = /\p{Sentence_Terminal}["”’»)]*$/u;

/** Resolves a moment after the page began to scroll, or when the time is up. */
function scrolled(atMost: number): Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  return new Promise<void>((resolve) => {
    setTimeout(resolve, atMost);
    const onScroll = () => setTimeout(resolve, pause);
    addEventListener('scroll', onScroll, { capture: true, once: true, passive: true, signal });
  }).finally(() => ending.abort());
}
