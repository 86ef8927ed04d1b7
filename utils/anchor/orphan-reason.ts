import type { Span } from '@/utils/text/span';
import type { VersionComparison } from './compare-versions';
import type { Resolution } from './types';
import type { Unit } from './version-units';

/** Below this share of words found again the page carries another text. */
const samePage = 0.15;
/** A text this much shorter, with nothing new in it, has not come in full. */
const shortened = 0.8;

/** Tells why a passage of an old version is not in the new one. */
export function orphanReason(span: Span, comparison: VersionComparison): Resolution {
  const { before, after, twins, origins } = comparison;
  const found = wordsOf(before.filter((_, index) => twins.has(index)));
  if (found < samePage * wordsOf(before)) return { state: 'orphan', reason: 'page-replaced' };
  const lastFound = Math.max(...twins.keys());
  const isTail = (before[lastFound]?.end ?? 0) <= span.start;
  const isCutOff = origins.size === after.length && wordsOf(after) < shortened * wordsOf(before);
  return { state: 'orphan', reason: isTail && isCutOff ? 'not-loaded' : 'deleted' };
}

function wordsOf(units: readonly Unit[]): number {
  return units.reduce((sum, { words }) => sum + words.length, 0);
}
