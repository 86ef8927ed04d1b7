import type { Claim } from './types';

/** The outcomes of people that a text is totalled for. */
export const totalledOutcomes = ['killed', 'wounded', 'captured', 'missing'] as const;

export interface Total {
  readonly low: number;
  /** `null`: no ceiling. */
  readonly high: number | null;
  readonly approximate: boolean;
}

export type Totals = Readonly<Record<(typeof totalledOutcomes)[number], Total | null>>;

/**
 * Adds up what a coder would record for a text, per loss outcome of people (GUIDE, Totals of a text); `null` where it states none.
 *
 * Subsets and repeats never add; a running total counts only where the text gives nothing else.
 */
export function totalsOf(claims: readonly Claim[], text: string): Totals {
  const entries = totalledOutcomes.map(
    (outcome) =>
      [
        outcome,
        totalOf(
          claims.filter((claim) => isOf(claim, outcome)),
          text,
        ),
      ] as const,
  );
  return Object.fromEntries(entries) as Totals;
}

function isOf({ kind, outcome, certainty, quantity }: Claim, wanted: string): boolean {
  const isPeople = quantity === null || quantity.unit === 'person' || quantity.unit === 'group';
  return (
    kind === 'loss' && outcome === wanted && isPeople && certainty !== 'denied' && certainty !== 'planned'
  );
}

/** Sums distinct new mentions; a running total above that sum is the better answer. */
function totalOf(claims: readonly Claim[], text: string): Total | null {
  const counted = claims.filter(
    (claim, at) => !isSubset(claim, text) && !isRepeat(claim, claims.slice(0, at)),
  );
  const fresh = counted.filter(({ scope, time }) => scope === 'new' && !isPast(time?.text ?? ''));
  const running =
    counted
      .filter(({ scope }) => scope === 'cumulative')
      .map(boundsOf)
      .at(-1) ?? null;
  if (fresh.length === 0) return running;
  const sum = addUp(alternatives(fresh));
  return running !== null && isNearTop(claims, text) && running.low > sum.low ? running : sum;
}

/** A running total in the first line is the news. */
function isNearTop(claims: readonly Claim[], text: string): boolean {
  const line = text.indexOf('\n');
  return claims.some(({ scope, start }) => scope === 'cumulative' && start < (line < 0 ? 120 : line));
}

/** An event of an earlier year is background. */
function isPast(time: string): boolean {
  return /\b(?:19|20)\d\d\b|\blast year\b/u.test(time);
}

/** Figures that different sources give for the same people are one figure with a range. */
function alternatives(claims: readonly Claim[]): Total[] {
  const totals: { readonly claim: Claim; total: Total }[] = [];
  for (const claim of claims) {
    const other = totals.find(({ claim: first }) => isDispute(first, claim));
    if (other === undefined) totals.push({ claim, total: boundsOf(claim) });
    else other.total = widen(other.total, boundsOf(claim));
  }
  return totals.map(({ total }) => total);
}

function isDispute(a: Claim, b: Claim): boolean {
  const areTwoVoices = a.attribution !== null && b.attribution !== null && a.attribution !== b.attribution;
  return (
    areTwoVoices &&
    a.quantity !== null &&
    b.quantity !== null &&
    agree(a.place, b.place) &&
    agree(a.party, b.party)
  );
}

function widen(a: Total, b: Total): Total {
  const high = a.high === null || b.high === null ? null : Math.max(a.high, b.high);
  return { low: Math.min(a.low, b.low), high, approximate: a.approximate || b.approximate };
}

function addUp(totals: readonly Total[]): Total {
  return {
    low: totals.reduce((sum, { low }) => sum + low, 0),
    high: totals.every(({ high }) => high !== null)
      ? totals.reduce((sum, { high }) => sum + (high ?? 0), 0)
      : null,
    approximate: totals.some(({ approximate }) => approximate),
  };
}

function boundsOf({ quantity }: Claim): Total {
  if (quantity === null) return { low: 1, high: 1, approximate: false };
  return { low: quantity.low ?? 0, high: quantity.high, approximate: quantity.approximate };
}

/** "including 11 children", "four of them police", "two were among the dead". */
function isSubset({ number, start, quote }: Claim, text: string): boolean {
  const at = number?.start ?? start;
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(number?.end ?? at, (number?.end ?? at) + 12);
  return (
    /\b(?:including|among them|of whom)\s+(?:at least\s+)?$/iu.test(before) ||
    /^\s+of (?:them|whom|these)\b/iu.test(after) ||
    /\bamong the \p{L}+$/iu.test(quote)
  );
}

/** The same figure again: a headline, a lead and a body count once. */
function isRepeat({ quantity, counted, party }: Claim, before: readonly Claim[]): boolean {
  if (quantity === null) return false;
  return before.some((other) => {
    const same = other.quantity?.low === quantity.low && other.quantity.high === quantity.high;
    return same && (quantity.low ?? 0) > 1 && agree(other.party, party) && agree(other.counted, counted);
  });
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.toLowerCase() === b.toLowerCase();
}
