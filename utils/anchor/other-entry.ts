import { foldSigns } from '@/utils/text/fold';
import { isNumeral } from '@/utils/text/word-tokens';
import { type Context, isNameLike, wordsIn } from './context';
import { sentenceAround } from './sentence-around';
import { equalRun, reverse, sideLikeness } from './side-likeness';
import { squeeze, type TextIndex } from './text-index';

/** "The", "It", "In": capitals that only begin a sentence. */
const longestArticle = 3;
/** From this likeness on the text beside a hit has the form of what stood beside the quote. */
const sameForm = 0.5;
/** How far from its place, in signs, a name still counts as there. */
const slack = 3;

/**
 * Tells whether a hit, a run of the squeezed text, belongs to another entry of the quote's form: in its sentence a name
 * is missing that stood beside the quote, or a figure while more than figures differ; or the sentences around it in
 * its block are of the same form but about others.
 */
export function isOtherEntry(context: Context, index: TextIndex, start: number, end: number): boolean {
  const missing = missingBeside(context, index, start, end);
  if (missing.names.length > 0) return true;
  if (missing.figures.length > 0 && !differsInFiguresOnly(context, index, start, end)) return true;
  return isAboutOthers(context, index, start, end);
}

/**
 * Tells which of the names and figures beside the quote are missing beside a hit.
 *
 * What is equal from the quote outwards is there. Of the rest each name and figure must stand in the hit's sentence.
 */
export function missingBeside(context: Context, index: TextIndex, start: number, end: number) {
  const [equalBefore, equalAfter] = equalRuns(context, index, start, end);
  const words = [
    ...wordsIn(withoutEnd(context.tail, equalBefore)),
    ...wordsIn(withoutStart(context.head, equalAfter)),
  ];
  const sentence = foldSigns(sentenceAround(index.text, index.spanOf(start, end)));
  const missing = words.filter((word) => !sentence.includes(word));
  const isOpening = (word: string) =>
    word === words[0] && (word.length <= longestArticle || context.smallWords.has(word.toLowerCase()));
  return {
    names: missing.filter((word) => /^\p{Lu}/u.test(word) && !isNumeral(word) && !isOpening(word)),
    figures: missing.filter(isNumeral),
  };
}

/** "Rain fell on ⟦two towns⟧": a corrected figure leaves all else as it was. */
function differsInFiguresOnly(
  { prefix, suffix }: Context,
  { squeezed }: TextIndex,
  start: number,
  end: number,
) {
  const before = squeezed.slice(Math.max(0, start - 2 * prefix.length), start);
  const after = squeezed.slice(end, end + 2 * suffix.length);
  return (
    withoutFigures(before).endsWith(withoutFigures(prefix).replace(/^#/u, '')) &&
    withoutFigures(after).startsWith(withoutFigures(suffix).replace(/#$/u, ''))
  );
}

function withoutFigures(text: string): string {
  return text.replace(/\p{N}+(?:[.,]\p{N}+)*/gu, '#');
}

function isAboutOthers(context: Context, index: TextIndex, start: number, end: number): boolean {
  const { blockTail, blockHead } = context;
  const [tail, head] = [squeeze(blockTail), squeeze(blockHead)];
  const [equalBefore, equalAfter] = equalRuns(context, index, start, end);
  const before = reverse(index.squeezed.slice(Math.max(0, start - tail.length - slack), start));
  const after = index.squeezed.slice(end, end + head.length + slack);
  const namesBefore = namesIn(withoutEnd(blockTail, equalBefore), context).map(reverse);
  const namesAfter = namesIn(withoutStart(blockHead, equalAfter), context);
  return hasOthers(reverse(tail), namesBefore, before) || hasOthers(head, namesAfter, after);
}

/** The words have the form of what stands there now, but their names are not there. */
function hasOthers(words: string, names: readonly string[], now: string): boolean {
  return (
    names.some((name) => !now.includes(name)) && sideLikeness(words, now.slice(0, words.length)) >= sameForm
  );
}

function namesIn(words: string, { smallWords }: Context): readonly string[] {
  return wordsIn(words).filter((word) => isNameLike(word, smallWords));
}

function equalRuns({ prefix, suffix }: Context, { squeezed }: TextIndex, start: number, end: number) {
  const before = squeezed.slice(Math.max(0, start - prefix.length), start);
  return [
    equalRun(reverse(prefix), reverse(before)),
    equalRun(suffix, squeezed.slice(end, end + suffix.length)),
  ] as const;
}

/** The words without the last ones that hold so many signs; a word that is not held whole stays. */
function withoutEnd(words: string, signs: number): string {
  let left = signs;
  let cut = words.length;
  while (cut > 0 && (left > 0 || words[cut - 1] === ' ')) if (words[--cut] !== ' ') left -= 1;
  const split = /^[\p{L}\p{M}\p{N}]+/u.exec(words.slice(cut))?.[0].length ?? 0;
  return /[\p{L}\p{M}\p{N}]$/u.test(words.slice(0, cut)) ? words.slice(0, cut + split) : words.slice(0, cut);
}

function withoutStart(words: string, signs: number): string {
  return reverse(withoutEnd(reverse(words), signs));
}
