import type { Claim } from '@/utils/claims/types';
import { foldText } from '@/utils/text/fold-words';

/**
 * What two figures must have in common before anything else is asked: kind, outcome, unit, scope and party, folded.
 *
 * "loss killed person new sdf". A claim without a quantity has no unit and none to compare.
 */
export function comparisonKey({ kind, outcome, quantity, scope, party }: Claim): string {
  return [kind, outcome, quantity?.unit ?? '-', scope, foldText(party ?? '-')].join(' ');
}
