import type { Annotation } from './types';

/** Tells whether the reader has judged it: a verdict, or "not a claim". A note alone is not a review. */
export function isReviewed({ verdict, dismissed }: Pick<Annotation, 'verdict' | 'dismissed'>): boolean {
  return verdict !== null || dismissed;
}
