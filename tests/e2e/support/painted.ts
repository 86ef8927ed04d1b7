import type { Page } from '@playwright/test';

/** What is painted in a page, as the page itself can see it. */

/** One painted passage. */
export interface Painted {
  readonly name: string;
  readonly text: string;
  /** Whether both ends stand in the first match of the selector. */
  readonly isInside: boolean;
}

/** Lists the painted passages in the order of the text. */
export function painted(page: Page, inside = 'article'): Promise<Painted[]> {
  return page.evaluate((selector) => {
    const around = document.querySelector(selector);
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...(highlight as unknown as Set<Range>)].map((range) => ({ name, range })),
    );
    ranges.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return ranges.map(({ name, range }) => ({
      name,
      text: range.toString(),
      isInside: (around?.contains(range.startContainer) && around.contains(range.endContainer)) ?? false,
    }));
  }, inside);
}

/** Clicks in the middle of the first line of the painted passage that holds these words. @throws when there is none. */
export async function clickMark(page: Page, words: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((each) => [...(each as unknown as Set<Range>)]);
    const range = ranges.find((each) => each.toString().includes(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  if (point === null) throw new Error(`Nothing with "${words}" is painted.`);
  await page.mouse.click(point.x, point.y);
}

/** The markup of the whole page without our own element. */
export async function markupOf(page: Page): Promise<string> {
  const markup = await page.evaluate(() => document.documentElement.outerHTML);
  return markup.replace(/<tallymark-host[^>]*><\/tallymark-host>/u, '');
}
