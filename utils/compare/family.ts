import type { ClaimKind, ClaimOutcome, Scope, Unit } from '@/utils/claims/types';
import { countedThing } from './counted-thing';
import { foldParty } from './fold-party';
import { foldPlace } from './fold-place';
import type { FigureRecord } from './types';

/** What figures have in common before their time is looked at. */
export interface Family {
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  readonly unit: Unit;
  /** See `countedThing`. */
  readonly thing: string;
  /** Folded; `null` where the text does not say. */
  readonly party: string | null;
  readonly place: string | null;
  readonly scope: Scope;
}

/**
 * Tells what a figure may be compared by; `null` where it may not be compared at all.
 *
 * Refused: no quantity; what is denied or only planned; an event without a place, unless side and day are told; a total
 * or level of nobody nowhere. What a text leaves open is a value of its own: it never matches what another text says.
 */
export function familyOf(record: FigureRecord): Family | null {
  const { kind, outcome, quantity, counted, scope, time } = record;
  if (quantity === null || !isStated(record)) return null;
  const party = folded(record.party, foldParty);
  const place = folded(record.place, foldPlace);
  const isDated = time !== null && (time.from ?? time.to) !== null;
  if (place === null && (party === null || (scope === 'new' && !isDated))) return null;
  return {
    kind,
    outcome,
    unit: quantity.unit,
    thing: countedThing(counted, quantity.unit),
    party,
    place,
    scope,
  };
}

/** Neither denied nor only planned, and bounded at one end at least. */
function isStated({ quantity, certainty }: FigureRecord): boolean {
  if (certainty === 'denied' || certainty === 'planned') return false;
  return quantity !== null && (quantity.low ?? quantity.high) !== null;
}

/** The family as a key. Everything but place and scope comes first: see `accountKey`. */
export function familyKey(family: Family): string {
  return `${accountKey(family)}${family.place ?? '-'}|${family.scope}`;
}

/** What a running total and the events it adds up share: the start of their family keys. */
export function accountKey({ kind, outcome, unit, thing, party }: Family): string {
  return `${kind} ${outcome} ${unit} ${thing}|${party ?? '-'}|`;
}

/** Folded words hold no bar, so that keys can be read apart. */
function folded(name: string | null, fold: (name: string) => string): string | null {
  const word = name === null ? '' : fold(name).replaceAll('|', ' ').trim();
  return word === '' ? null : word;
}
