import type { Annotation } from '@/utils/annotation/types';
import { canonicalJson } from '@/utils/text/canonical-json';

/** What of an annotation figures are made of: see `readArticleFigures`. */
const parts = ['claim', 'corrections', 'dismissed', 'deletedAt'] as const satisfies (keyof Annotation)[];

/** Tells whether a write changes the figures of its article: one that only judges or tags does not. */
export function changesFigures({
  before,
  after,
}: {
  readonly before: Annotation | null;
  readonly after: Annotation;
}): boolean {
  if (after.claim === null) return false;
  return before === null || parts.some((part) => differ(before[part], after[part]));
}

function differ(one: unknown, other: unknown): boolean {
  return one !== other && canonicalJson(one) !== canonicalJson(other);
}
