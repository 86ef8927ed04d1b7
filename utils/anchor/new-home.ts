import { overlaps, type Span } from '@/utils/text/span';
import type { VersionComparison } from './compare-versions';
import { squeeze, type TextIndex } from './text-index';
import type { Resolution } from './types';

/** Fewer words are said in many places by chance. */
const fewestWords = 4;

/**
 * Looks for a passage's exact words in those parts of the new version that are new: a paragraph that was merged into
 * another, a sentence that went into a summary. `null` when they are not there.
 *
 * The sentence around must name the same names, or a row of a list would be taken for its neighbour.
 */
export function findNewHome(
  span: Span,
  version: string,
  comparison: VersionComparison,
  index: TextIndex,
): Resolution | null {
  const quote = version.slice(span.start, span.end);
  const words = squeeze(quote);
  if (quote.split(/\s+/u).length < fewestWords || isRepeated(words, squeeze(version))) return null;
  const around = comparison.before.find((unit) => overlaps(unit, span));
  const homes = index
    .find(words)
    .map((at) => index.spanOf(at, at + words.length))
    .filter(
      (home) =>
        isNew(home, words, version, comparison) && hasNames(home, around?.names ?? new Set(), comparison),
    );
  const [home, ...others] = homes;
  if (home === undefined) return null;
  return others.length === 0 ? { state: 'moved', span: home } : { state: 'ambiguous', candidates: homes };
}

/** A formula that the old version had twice could have its new place from either. */
function isRepeated(words: string, version: string): boolean {
  return version.indexOf(words) !== version.lastIndexOf(words);
}

/** Not in a sentence that stood there before, unless that sentence has only now taken these words in. */
function isNew(
  home: Span,
  words: string,
  version: string,
  { before, after, origins }: VersionComparison,
): boolean {
  return after.some((unit, at) => {
    if (!overlaps(unit, home)) return false;
    const origin = before[origins.get(at) ?? -1];
    return origin === undefined || !squeeze(version.slice(origin.start, origin.end)).includes(words);
  });
}

function hasNames(home: Span, names: ReadonlySet<string>, { after }: VersionComparison): boolean {
  const present = new Set(after.filter((unit) => overlaps(unit, home)).flatMap((unit) => [...unit.names]));
  return [...names].every((name) => present.has(name));
}
