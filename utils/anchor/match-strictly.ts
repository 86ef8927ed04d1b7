import { normaliseText } from '@/utils/text/normalise';
import type { Span } from '@/utils/text/span';
import type { Resolution, TargetSelectors } from './types';

/**
 * Finds a quote only where its prefix and suffix stand around it to the letter; any white space is like any other.
 *
 * Two such places are `ambiguous`, whatever the stored position says.
 */
export function matchStrictly({ quote }: TargetSelectors, text: string): Resolution {
  const pattern = new RegExp([quote.prefix, quote.exact, quote.suffix].map(group).join(''), 'dgu');
  const candidates: Span[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [start = 0, end = 0] = match.indices?.[2] ?? [];
    candidates.push({ start, end });
    pattern.lastIndex = match.index + 1;
  }
  const [first, ...others] = candidates;
  if (first === undefined || quote.exact === '') return { state: 'orphan', reason: 'not-found' };
  return others.length === 0 ? { state: 'exact', span: first } : { state: 'ambiguous', candidates };
}

function group(text: string): string {
  const literal = normaliseText(text).replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return `(${literal.replaceAll(' ', '\\s+')})`;
}
