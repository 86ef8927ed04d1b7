import type { TextQuoteSelector } from '@/utils/anchor/types';

/** Words that name an end of a long passage, and words of context. */
const edge = 5;
const context = 3;

/**
 * The address of a passage in its article: "https://news.example/a#:~:text=took%20almost%20half".
 *
 * https://wicg.github.io/scroll-to-text-fragment/: long passages are named by both ends, with a little context so that
 * the browser finds this one and no other. Drops the fragment that the address had.
 */
export function passageAddress(source: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  const words = exact.split(/\s+/u).filter(Boolean);
  const [start, end] = words.length > 2 * edge + 2 ? [words.slice(0, edge), words.slice(-edge)] : [words, []];
  const before = wholeWords(prefix, 'end');
  const after = wholeWords(suffix, 'start');
  const parts = [
    before === '' ? '' : `${encode(before)}-,`,
    encode(start.join(' ')),
    end.length === 0 ? '' : `,${encode(end.join(' '))}`,
    after === '' ? '' : `,-${encode(after)}`,
  ];
  return `${source.split('#', 1)[0] ?? ''}#:~:text=${parts.join('')}`;
}

/** The words of context next to the passage; the outermost may be cut, so it is left out. Stops at a block's end. */
function wholeWords(text: string, side: 'start' | 'end'): string {
  const line = (side === 'end' ? text.split('\n').at(-1) : text.split('\n', 1)[0]) ?? '';
  const words = line.split(/\s+/u).filter(Boolean);
  const inner = side === 'end' ? words.slice(1).slice(-context) : words.slice(0, -1).slice(0, context);
  return inner.join(' ');
}

/** A dash and a comma mean something in the directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/gu, '%2D');
}
