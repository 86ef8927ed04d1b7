import type { Span } from '@/utils/text/span';
import type { Clause } from './clause';
import type { LinkedFigure } from './links/link-figures';
import type { Context } from './roles/context';
import { dateTime } from './roles/date-time';
import { readRoles } from './roles/read-roles';
import type { Claim, ClaimKind, ClaimOutcome, NumberMention, Quantity, Reason, Unit } from './types';

/** What a linked figure is read in: the text, its sentence, what is known there, and the claim before in the sentence. */
export interface Surroundings {
  readonly text: string;
  readonly clause: Clause;
  readonly context: Context;
  readonly previous: Claim | null;
  /** The last claims before in the paragraph. */
  readonly earlier: readonly Claim[];
  /** The article's date (ISO 8601), against which times are dated. */
  readonly published: string | null;
}

/** Writes the record of a linked figure. */
export function createClaim(linked: LinkedFigure, surroundings: Surroundings): Claim {
  const { text, clause, context, previous, earlier, published } = surroundings;
  const [kind, outcome] = linked.link.sense.split('.') as [ClaimKind, ClaimOutcome];
  const { start, end } = spanOf(linked, clause);
  const roles = readRoles(clause, linked, context, { previous, earlier });
  return {
    kind,
    outcome,
    start,
    end,
    quote: text.slice(start, end),
    number: numberOf(linked, text, clause),
    quantity: quantityOf(linked, kind),
    counted: roles.counted,
    status: roles.status,
    party: roles.party,
    place: roles.place,
    time: roles.time && dateTime(roles.time, published, context.lexicon.dates),
    attribution: roles.attribution,
    certainty: roles.certainty,
    scope: roles.scope,
    implicit: linked.figure.number.form === 'named' && kind === 'loss',
    remark: null,
    relation: isPart(linked) ? { kind: 'part', of: previous?.relation?.of ?? previous?.start ?? null } : null,
    why: reasonsOf(linked, text, clause),
  };
}

/** A subset, or some who "were among the dead". */
function isPart({ isSubset, link }: LinkedFigure): boolean {
  return isSubset || link.rule.startsWith('be among');
}

/** From the number or its predicate, whichever comes first, to the end of both; a list member stands alone. */
function spanOf({ figure, link, isMember }: LinkedFigure, clause: Clause): Span {
  const { number, phrase } = figure;
  const first = isMember ? number.from : Math.min(number.from, link.from);
  const last = Math.max(phrase.to, number.to, isMember ? 0 : link.to);
  return charsOf(clause, first, last);
}

function charsOf({ tokens }: Clause, from: number, to: number): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

function numberOf({ figure: { number } }: LinkedFigure, text: string, clause: Clause): NumberMention | null {
  if (number.form === 'named') return null;
  const { start, end } = charsOf(clause, number.from, number.to);
  return { start, end, text: text.slice(start, end) };
}

function quantityOf(linked: LinkedFigure, kind: ClaimKind): Quantity | null {
  const { low, high, approximate, imputed, form } = linked.figure.number;
  return form === 'named' ? null : { low, high, approximate, imputed, unit: unitOf(linked, kind) };
}

function reasonsOf(linked: LinkedFigure, text: string, clause: Clause): Reason[] {
  const number = numberOf(linked, text, clause);
  const { start, end } = charsOf(clause, linked.link.from, linked.link.to);
  const predicate = { rule: linked.link.rule, words: text.slice(start, end) };
  return number === null ? [predicate] : [{ rule: 'number', words: number.text }, predicate];
}

const usualUnits: Readonly<Record<ClaimKind, Unit>> = {
  loss: 'person',
  displacement: 'person',
  territory: 'place',
  strength: 'person',
  attack: 'strike',
  supply: 'weapon',
};

/** The counted noun's unit, else what the kind usually counts. */
function unitOf({ figure, link }: LinkedFigure, kind: ClaimKind): Unit {
  if (figure.number.currency !== null) return `money-${figure.number.currency}`;
  if (figure.number.isPercent) return 'percent';
  const unit = figure.phrase.head?.unit ?? (link.senses.any === link.sense ? undefined : figure.elided?.unit);
  if (unit !== undefined) return unit;
  return link.sense === 'loss.destroyed' || link.sense === 'loss.damaged' ? 'vehicle' : usualUnits[kind];
}
