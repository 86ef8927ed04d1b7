import type { TextQuoteSelector } from './types';

/** Words that name an end of a long passage, and words of context. */
const edge = 5;
const context = 3;

/**
 * The address of a passage in its article: "https://news.example/a#:~:text=the%20units-,took%20almost%20half,-of".
 *
 * https://wicg.github.io/scroll-to-text-fragment/: long passages, and those over several blocks, are named by both
 * ends; a little context makes the browser find this one and no other. Drops the fragment that the address had.
 */
export function passageAddress(source: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  const { start, end } = endsOf(exact);
  const before = wordsBeside(prefix, 'before');
  const after = wordsBeside(suffix, 'after');
  const parts = [
    before === '' ? '' : `${encode(before)}-,`,
    encode(start),
    end === '' ? '' : `,${encode(end)}`,
    after === '' ? '' : `,-${encode(after)}`,
  ];
  return `${source.split('#', 1)[0] ?? ''}#:~:text=${parts.join('')}`;
}

/** Each end has to stand within one block. */
function endsOf(exact: string): { readonly start: string; readonly end: string } {
  const lines = exact
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [first = [], last = first] = [lines[0], lines.at(-1)];
  if (lines.length < 2 && first.length <= 2 * edge + 2) return { start: first.join(' '), end: '' };
  return { start: first.slice(0, edge).join(' '), end: last.slice(-edge).join(' ') };
}

/** The words next to the passage, in one block; the outermost may be cut, so it is left out. */
function wordsBeside(text: string, side: 'before' | 'after'): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const words = wordsOf((side === 'before' ? lines.at(-1) : lines[0]) ?? '');
  const whole = lines.length > 1 ? words : side === 'before' ? words.slice(1) : words.slice(0, -1);
  return (side === 'before' ? whole.slice(-context) : whole.slice(0, context)).join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** A dash and a comma mean something in the directive; `encodeURIComponent` leaves the dash. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
