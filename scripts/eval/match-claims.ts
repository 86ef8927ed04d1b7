import type { Claim } from '@/utils/claims/types';
import type { LabelledClaim } from './score';

export interface Pair {
  readonly label: LabelledClaim;
  readonly claim: Claim;
}

/** Pairs labels and claims one to one, best overlap first. Optional labels may be paired, so that they cost nothing. */
export function matchClaims(labels: readonly LabelledClaim[], claims: readonly Claim[]): Pair[] {
  const candidates = labels
    .flatMap((label) => claims.map((claim) => ({ label, claim, score: scorePair(label, claim) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const used = new Set<unknown>();
  return candidates.filter(({ label, claim }) => {
    if (used.has(label) || used.has(claim)) return false;
    used.add(label).add(claim);
    return true;
  });
}

/** 0 is no match. Sharing the number counts most, then the claim's span, then the outcome. */
function scorePair(label: LabelledClaim, claim: Claim): number {
  if (label.kind !== claim.kind) return 0;
  const shared = overlap(label.start, label.end, claim.start, claim.end);
  const lengths = [label.end - label.start, claim.end - claim.start];
  const tie =
    shared / Math.max(...lengths, 1) +
    (label.outcome === claim.outcome ? 0.5 : 0) -
    (label.optional ? 0.001 : 0);
  if (label.numberStart !== null && label.numberEnd !== null && claim.number !== null) {
    const { start, end } = claim.number;
    const common = overlap(label.numberStart, label.numberEnd, start, end);
    return common === 0
      ? 0
      : 10 + common / Math.max(label.numberEnd - label.numberStart, end - start) + tie / 10;
  }
  return shared / Math.max(1, Math.min(...lengths)) >= 0.5 ? 1 + tie : 0;
}

function overlap(start: number, end: number, otherStart: number, otherEnd: number): number {
  return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
}
