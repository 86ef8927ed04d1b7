import type { Claim } from '@/utils/claims/types';
import type { NamedClaim } from './list-entries';

/**
 * Gives claims that were there before the names that they had, so that what is open stays open while a page changes.
 *
 * A claim's own name goes with the text version. Equal claims ("No one was hurt.") keep their order.
 */
export function keepNames(before: readonly NamedClaim[], now: readonly NamedClaim[]): readonly NamedClaim[] {
  const known = Map.groupBy(before, ({ claim }) => wording(claim));
  return now.map((named) => {
    const earlier = known.get(wording(named.claim))?.shift();
    return earlier === undefined ? named : { ...named, id: earlier.id };
  });
}

function wording({ kind, outcome, quote }: Claim): string {
  return `${kind} ${outcome} ${quote}`;
}
