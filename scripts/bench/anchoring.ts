import { ArticlePage } from '../browser/article-page';
import type * as inPage from '../browser/in-page/anchoring';
import type { Row } from './row';

const notes = 1_000;
/** Bytes of text from which its share of memory is told. */
const leastText = 20_000;

/** Measures finding and painting a thousand notes in each page, and what an article costs that is held in memory. */
export async function measureAnchoringOf(
  pages: readonly { readonly name: string; readonly html: string }[],
): Promise<readonly Row[]> {
  const module = './in-page/anchoring.ts';
  const browser = await ArticlePage.open<typeof inPage>({ module, scripts: false });
  const rows: Row[] = [];
  for (const { name, html } of pages) {
    await browser.load(html);
    const memory = await memoryOf(browser);
    const measures = await browser.call('measureAnchoring', notes);
    if (measures === null) continue;
    const named = (what: string) => `${measures.annotations} notes, ${what}: ${name}`;
    rows.push(
      { what: named('page unchanged'), value: measures.unchanged, unit: 'ms', bar: { most: 150 } },
      { what: named('from quotes alone'), value: measures.quotes, unit: 'ms', bar: { most: 300 } },
      { what: named('longest task'), value: measures.longestTask, unit: 'ms', bar: { most: 50 } },
      { what: named('lost or wrong'), value: measures.lost + measures.wrong, unit: '', bar: { most: 0 } },
      { what: named('page changed'), value: Number(measures.isDomChanged), unit: '', bar: { most: 0 } },
      memoryRow(name, memory),
    );
  }
  await browser.close();
  return rows;
}

interface Memory {
  /** Bytes that the article holds beyond what the page had. */
  readonly bytes: number;
  /** Bytes of its text as UTF-16. */
  readonly text: number;
}

/** In short texts a few kilobytes that come and go are more than the text. */
function memoryRow(name: string, { bytes, text }: Memory): Row {
  if (text < leastText) return { what: `memory: ${name}`, value: bytes / 1000, unit: 'kB', bar: null };
  return { what: `memory for one of the text: ${name}`, value: bytes / text, unit: '×', bar: { most: 3 } };
}

/** The least of several holdings; the first readings also compile what reads. */
async function memoryOf(browser: ArticlePage<typeof inPage>): Promise<Memory> {
  const holdings: Memory[] = [];
  for (let run = 0; run < 4; run += 1) {
    await browser.call('dropArticle');
    const before = await browser.heapSize();
    const length = await browser.call('keepArticle');
    const after = await browser.heapSize();
    holdings.push({ bytes: after - before, text: 2 * length });
  }
  return holdings.slice(1).reduce((least, one) => (one.bytes < least.bytes ? one : least));
}
