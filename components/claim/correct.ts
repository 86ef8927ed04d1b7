import type { AnnotationChanges, ClaimRecord } from '@/utils/annotation/types';
import type { Claim } from '@/utils/claims/types';

/** What the article was read as, and what the reader has corrected so far. */
export interface Corrected {
  readonly seen: Claim;
  readonly corrections: Partial<ClaimRecord>;
}

/**
 * Lays one more correction over the others. A fact that is set back to what was read is no correction any more.
 */
export function correct({ seen, corrections }: Corrected, fields: Partial<ClaimRecord>): AnnotationChanges {
  const all = Object.entries({ ...corrections, ...fields });
  const differing = all.filter(([name, value]) => !isSame(value, readField(seen, name)));
  const next: Partial<ClaimRecord> = Object.fromEntries(differing);
  return { corrections: next, ...(fields.kind !== undefined && { kind: fields.kind }) };
}

function readField(seen: Claim, name: string): unknown {
  return Object.entries(seen).find(([field]) => field === name)?.[1];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
