import type { Span } from '@/utils/text/span';
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
 * An article is totalled for what its headline and lead report, a note for all of it. Parts, repeats and earlier events
 * never add; a running total counts where the text gives nothing else, or says that a figure has risen to it.
 */
export function totalsOf(claims: readonly Claim[], text: string): Totals {
  const lines = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const isArticle =
    lines.length > 2 && text.length > noteLength && !/[.!?…"”]\s*$/u.test(text.slice(0, lines[0]?.end));
  const isUnharmed = claims.some(saysNobody);
  const hasNews = claims.some((claim) => isNews(claim, claims));
  const entries = totalledOutcomes.map((outcome) => {
    const counted = claims.filter((claim) => claim.outcome === outcome && isCounted(claim));
    const total = totalOf(isArticle ? newsAmong(counted, lines) : counted, hasNews);
    return [outcome, total ?? (isUnharmed && harms.has(outcome) ? none : null)] as const;
  });
  return Object.fromEntries(entries) as Totals;
}

const none: Total = { low: 0, high: 0, approximate: false };
const harms = new Set<string>(['killed', 'wounded']);

/** "There were no casualties": nobody killed and nobody wounded. */
function saysNobody({ outcome, quantity, certainty }: Claim): boolean {
  return outcome === 'casualties' && quantity?.low === 0 && quantity.high === 0 && certainty !== 'denied';
}

/** A figure of this event that no running total replaces. */
function isNews(claim: Claim, claims: readonly Claim[]): boolean {
  return isCounted(claim) && claim.scope === 'new' && !isRevised(claim.relation, claims);
}

/** Characters up to which a text is a note and all of it is its news. */
const noteLength = 900;

/** Paragraphs of an article, headline included, in which its news stands. */
const leadParagraphs = 6;

/** Those of the headline and of the first paragraph below it that has any. */
function newsAmong(claims: readonly Claim[], lines: readonly Span[]): Claim[] {
  const lead = lines
    .slice(1, leadParagraphs)
    .find((line) => claims.some(({ start }) => isWithin(start, line)));
  return claims.filter(
    ({ start }) => start < (lines[0]?.end ?? 0) || (lead !== undefined && isWithin(start, lead)),
  );
}

function isWithin(offset: number, { start, end }: Span): boolean {
  return offset >= start && offset < end;
}

function isCounted({ kind, certainty, quantity, relation }: Claim): boolean {
  const isPeople = quantity === null || quantity.unit === 'person' || quantity.unit === 'group';
  const isTold = certainty !== 'denied' && certainty !== 'planned';
  return (
    kind === 'loss' &&
    isPeople &&
    isTold &&
    (relation === null || relation.kind === 'alternative' || relation.kind === 'repeat')
  );
}

/** What a claim of a level is worth: men who "are missing" or "are being held" are so now. */
const levels = new Set<string>(['captured', 'missing']);

function totalOf(claims: readonly Claim[], hasNews: boolean): Total | null {
  const fresh = claims.filter(
    ({ scope, outcome, relation }) =>
      (scope === 'new' || (scope === 'standing' && levels.has(outcome))) && !isRevised(relation, claims),
  );
  const running = claims.findLast((claim) => claim.scope === 'cumulative' && !(hasNews && isOfWar(claim)));
  if (fresh.length === 0) return running === undefined ? null : boundsOf(running);
  return addUp(withAlternatives(fresh));
}

/** "at least 30 have been killed since March": the war's own count, told beside what is news. A toll that rises is news itself. */
function isOfWar({ why, time }: Claim): boolean {
  return time !== null && !why.some(({ rule }) => rule === 'running total' || rule === 'sum');
}

/** A figure that a running total replaces is "said again" there. */
function isRevised(relation: Claim['relation'], claims: readonly Claim[]): boolean {
  return (
    relation?.kind === 'repeat' &&
    claims.some(({ start, scope }) => start === relation.of && scope === 'cumulative')
  );
}

/** Figures that different voices give for the same people are one figure with a range. */
function withAlternatives(claims: readonly Claim[]): Total[] {
  const own = claims.filter(({ relation }) => relation === null);
  return own.map((claim) =>
    claims.filter(({ relation }) => relation?.of === claim.start).reduce(tellAgain, boundsOf(claim)),
  );
}

/** A repeat says more exactly what a headline rounds; another voice widens the range. */
function tellAgain(total: Total, claim: Claim): Total {
  return claim.relation?.kind === 'repeat' ? boundsOf(claim) : widen(total, boundsOf(claim));
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
