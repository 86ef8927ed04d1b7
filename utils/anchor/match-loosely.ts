import search from 'approx-string-match';
import type { Span } from '@/utils/text/span';
import { sentenceSpans } from '@/utils/text/sentence-spans';
import { isClockTime, isNumeral } from '@/utils/text/word-tokens';
import { compareContext, wordsIn, type Context } from './context';
import { isOtherEntry } from './other-entry';
import { nearestTo } from './nearest';
import { missingNames } from './same-name';
import { squeeze, type TextIndex } from './text-index';
import type { Resolution } from './types';

/** A quote whose exact words were not found, and what is known of its place. */
export interface LooseQuote {
  readonly exact: string;
  readonly context: Context;
  readonly position: Span | null;
  readonly index: TextIndex;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
  readonly score: number;
}

/** Share of signs that may differ: at a known place, and anywhere. */
const mostErrors = 0.3;
const mostErrorsElsewhere = 0.15;
/** Below this length three errors make another word: "was killed" and "was lifted". */
const shortLength = 24;
/** Length from which a quote may be found again away from its surroundings. */
const longEnough = 40;
/** Agreement of surroundings that makes a place the known one. */
const knownPlace = 0.5;
const seedLength = 12;
const mostSeedHits = 8;

/**
 * Finds the edited form of a quote whose exact words are gone.
 *
 * First between its own prefix and suffix, if both are still there with little in between. Then in windows seeded by
 * its context or by its own words, with few errors and the same names and figures. Of two equally good
 * ones the one near the old position is taken.
 */
export function matchLoosely({ exact, context, position, index }: LooseQuote): Resolution {
  const between = findBetween(exact, context, index);
  if (between !== null) return { state: 'edited', span: between };
  const candidates = findCandidates(squeeze(exact), context, index)
    .filter(({ errors }) => errors > 0)
    .filter((candidate) => isSameStatement(exact, candidate, context, index))
    .sort((a, b) => a.errors - b.errors || b.score - a.score);
  const equals = candidates.filter(({ errors }) => errors === candidates[0]?.errors);
  const places = equals.map(({ start, end }) => ({
    span: toWholeWords(index.spanOf(start, end), index.text),
  }));
  const best = places.length === 1 ? places[0] : nearestTo(position, places);
  if (best) return { state: 'edited', span: best.span };
  if (places.length === 0) return { state: 'orphan', reason: 'not-found' };
  return { state: 'ambiguous', candidates: places.map(({ span }) => span) };
}

/** The words between the last of the prefix and the first of the suffix, where they stand once and close together. */
function findBetween(exact: string, context: Context, index: TextIndex): Span | null {
  const { prefix, suffix } = context;
  const [tail, head] = [prefix.slice(-2 * seedLength), suffix.slice(0, 2 * seedLength)];
  if (tail.length < seedLength || head.length < seedLength) return null;
  const heads = index.find(head);
  const windows = index.find(tail).flatMap((at) => {
    const start = at + tail.length;
    const end = heads.find((candidate) => candidate > start);
    const isThere = end !== undefined && !isOtherEntry(context, index, start, end);
    return isThere ? [index.spanOf(start, end)] : [];
  });
  const [window, ...others] = windows.filter(({ start, end }) =>
    isEditOf(exact, index.text.slice(start, end)),
  );
  return window === undefined || others.length > 0 ? null : window;
}

/** A figure may become any other; names and hours stay, and of longer wordings half the words. */
function isEditOf(before: string, after: string): boolean {
  if (squeeze(before) === squeeze(after)) return false;
  if (after.length > 3 * before.length + 60 || (after.includes('\n') && !before.includes('\n'))) return false;
  if (sentenceSpans(after).length > sentenceSpans(before).length) return false;
  const [old, now] = [wordsIn(before), wordsIn(after)];
  if (now.length > 2 * old.length + 3) return false;
  if (missingNames(old.filter(isCapitalised), now).length > 0) return false;
  if (missingNames(old.filter(isClockTime), now).length > 0) return false;
  const wordings = old.filter((word) => !isNumeral(word));
  return wordings.length <= 3 || wordings.filter((word) => now.includes(word)).length * 2 >= wordings.length;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !isNumeral(word);
}

function findCandidates(words: string, context: Context, index: TextIndex): readonly Candidate[] {
  const limit =
    words.length < shortLength && context.prefix + context.suffix !== ''
      ? Math.max(1, Math.floor(words.length * mostErrorsElsewhere))
      : Math.floor(words.length * mostErrors);
  const found = new Map<number, Candidate>();
  for (const { from, to } of windowsFor(words, context, index)) {
    for (const { start, end, errors } of search(index.squeezed.slice(from, to), words, limit)) {
      const known = found.get(from + end);
      if (known !== undefined && known.errors <= errors) continue;
      const { score } = compareContext(context, index, from + start, from + end);
      found.set(from + end, { start: from + start, end: from + end, errors, score });
    }
  }
  return withoutOverlaps([...found.values()]);
}

/** Of matches that overlap the one with the fewest errors, then the one that agrees best with what is around. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = [...candidates].sort((a, b) => a.errors - b.errors || b.score - a.score);
  return ranked.filter((candidate, at) =>
    ranked.slice(0, at).every((better) => better.end <= candidate.start || candidate.end <= better.start),
  );
}

function windowsFor(words: string, { prefix, suffix }: Context, index: TextIndex) {
  const reach = Math.ceil(words.length * (1 + mostErrors)) + seedLength;
  const around = (start: number, end: number) => ({ from: Math.max(0, start), to: end });
  const seeds = [
    { seed: prefix.slice(-seedLength), offset: -seedLength },
    { seed: suffix.slice(0, seedLength), offset: words.length },
    ...seedsIn(words),
  ];
  const windows = seeds
    .filter(({ seed }) => seed.length === seedLength)
    .flatMap(({ seed, offset }) =>
      index
        .find(seed)
        .slice(0, mostSeedHits)
        .map((at) => around(at - offset - seedLength, at - offset + reach)),
    );
  return words.length < 3 * seedLength ? [...windows, ...wholeText(prefix + suffix, index)] : windows;
}

/** Runs of the quote's own words: of a quote with few errors at least one is unharmed. */
function seedsIn(words: string): readonly { seed: string; offset: number }[] {
  const starts = Array.from(
    { length: Math.floor(words.length / seedLength) },
    (_, step) => step * seedLength,
  );
  return starts.map((offset) => ({ seed: words.slice(offset, offset + seedLength), offset }));
}

/** A short quote without any context can only be looked for everywhere. */
function wholeText(context: string, { squeezed }: TextIndex) {
  return context === '' ? [{ from: 0, to: squeezed.length }] : [];
}

function isSameStatement(exact: string, candidate: Candidate, context: Context, index: TextIndex): boolean {
  const { start, end, errors, score } = candidate;
  const length = squeeze(exact).length;
  const hasContext = context.prefix !== '' || context.suffix !== '';
  const isElsewhere = hasContext && score < knownPlace;
  if (isElsewhere && (length < longEnough || errors > length * mostErrorsElsewhere)) return false;
  if (hasContext && length < longEnough && !isNextToIts(context, index, start, end)) return false;
  if (isOtherEntry(context, index, start, end)) return false;
  const span = toWholeWords(index.spanOf(start, end), index.text);
  const found = index.text.slice(span.start, span.end);
  if (found.includes('\n') && !exact.includes('\n')) return false;
  return saysTheSame(exact, found, index.smallWords);
}

/** Short words are found again only right beside what stood beside them. */
function isNextToIts(context: Context, index: TextIndex, start: number, end: number): boolean {
  const { equalBefore, equalAfter } = compareContext(context, index, start, end);
  const isSide = (equal: number, side: string) => equal >= Math.min(seedLength, side.length) && equal > 0;
  return isSide(equalBefore, context.prefix) || isSide(equalAfter, context.suffix);
}

/** "orst" is of "Korst", another name than "Berest". */
function toWholeWords({ start, end }: Span, text: string): Span {
  const isInWord = (at: number) => /[\p{L}\p{M}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
  let [from, to] = [start, end];
  while (from > 0 && isInWord(from)) from -= 1;
  while (to < text.length && isInWord(to)) to += 1;
  return { start: from, end: to };
}

/** Names and figures may not differ; a first word counts as a name only where both texts could mean one. */
function saysTheSame(before: string, after: string, smallWords: ReadonlySet<string>): boolean {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const isOpening = [old, now].some(
    ([first = '']) => !isCapitalised(first) || smallWords.has(first.toLowerCase()),
  );
  const telling = (word: string, at: number) =>
    isNumeral(word) || (isCapitalised(word) && !(at === 0 && isOpening));
  return old.filter(telling).join(' ') === now.filter(telling).join(' ');
}
