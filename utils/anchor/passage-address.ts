import type { TextQuoteSelector } from './types';

/** Words that name an end of a long passage. */
const edge = 5;

/**
 * The address of a passage in its article: "https://news.example/a#:~:text=the%20units-,took%20almost%20half,-of".
 *
 * https://wicg.github.io/scroll-to-text-fragment/: long passages, and those over several blocks, are named by both
 * ends. Where `text` is known, only as much context is added as makes the browser find this passage and no other, so
 * that edits around it do not break the link; else all that is stored. Drops the fragment that the address had.
 */
export function passageAddress(
  source: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  text: string | null = null,
): string {
  const { start, end } = endsOf(exact);
  const count = text === null ? Infinity : neededWords({ exact, prefix, suffix }, text);
  const before = wordsBeside(prefix, 'before', count);
  const after = wordsBeside(suffix, 'after', count);
  const parts = [
    before === '' ? '' : `${encode(before)}-,`,
    encode(start),
    end === '' ? '' : `,${encode(end)}`,
    after === '' ? '' : `,-${encode(after)}`,
  ];
  return `${source.split('#', 1)[0] ?? ''}#:~:text=${parts.join('')}`;
}

/** How many words on either side tell the passage from others with its words; all of them if even those do not. */
function neededWords({ exact, prefix, suffix }: TextQuoteSelector, text: string): number {
  const words = foldWords(text);
  const most = Math.max(wordsOf(prefix).length, wordsOf(suffix).length);
  for (let count = 0; count <= most; count += 1) {
    const run = foldWords(
      `${wordsBeside(prefix, 'before', count)} ${exact} ${wordsBeside(suffix, 'after', count)}`,
    );
    if (words.indexOf(run) === words.lastIndexOf(run)) return count;
  }
  return Infinity;
}

/** Browsers compare without regard to case, and so do we. */
function foldWords(text: string): string {
  return wordsOf(text).join(' ').toLowerCase();
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
function wordsBeside(text: string, side: 'before' | 'after', count: number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const words = wordsOf((side === 'before' ? lines.at(-1) : lines[0]) ?? '');
  const whole = lines.length > 1 ? words : side === 'before' ? words.slice(1) : words.slice(0, -1);
  const from = side === 'before' ? Math.max(0, whole.length - count) : 0;
  return whole.slice(from, from + count).join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** A dash and a comma mean something in the directive; `encodeURIComponent` leaves the dash. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
