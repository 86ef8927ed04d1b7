import type { Claim, Quantity } from '@/utils/claims/types';
import { sameText } from './same-text';
import { matchClaims } from './match-claims';

/** A claim as the corpus labels it: the words of a record, the number's span beside its text. */
export interface LabelledClaim {
  readonly kind: string;
  readonly outcome: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly numberStart: number | null;
  readonly numberEnd: number | null;
  readonly quantity: Omit<Quantity, 'imputed'> | null;
  readonly counted: string | null;
  readonly status: string | null;
  readonly party: string | null;
  readonly place: string | null;
  readonly time: string | null;
  readonly attribution: string | null;
  readonly certainty: string;
  readonly scope: string;
  /** Either answer is defensible: neither its absence nor its presence is scored. */
  readonly optional?: boolean;
}

export interface LabelledText {
  readonly id: string;
  readonly style?: string;
  readonly published?: string;
  readonly text: string;
  readonly claims: readonly LabelledClaim[];
}

export interface Rates {
  readonly found: number;
  readonly alarms: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface FieldScore {
  readonly right: number;
  readonly of: number;
  readonly rightWhereSet: number;
  readonly set: number;
}

export interface Score {
  readonly texts: number;
  readonly claims: number;
  readonly overall: Rates;
  readonly kinds: Readonly<Record<string, Rates>>;
  readonly styles: Readonly<Record<string, Rates>>;
  readonly fields: Readonly<Record<string, FieldScore>>;
  readonly errors: readonly string[];
}

interface Outcome {
  readonly type: 'found' | 'alarms' | 'missed';
  readonly kind: string;
  readonly style: string;
  readonly label: LabelledClaim | null;
  readonly claim: Claim | null;
  readonly id: string;
}

/** Scores predictions against labels (GUIDE: a match is of one kind and shares the number, or half of the shorter span). */
export function scoreTexts(
  texts: readonly LabelledText[],
  predict: (text: LabelledText) => readonly Claim[],
): Score {
  const outcomes = texts.flatMap((text) => compare(text, predict(text)));
  const found = outcomes.filter(({ type }) => type === 'found');
  return {
    texts: texts.length,
    claims: outcomes.filter(({ label }) => label !== null).length,
    overall: rate(outcomes),
    kinds: groupRates(outcomes, ({ kind }) => kind),
    styles: groupRates(outcomes, ({ style }) => style),
    fields: Object.fromEntries(Object.entries(fields).map(([name, read]) => [name, scoreField(found, read)])),
    errors: outcomes.filter(({ type }) => type !== 'found').map(describeError),
  };
}

function compare({ id, style = 'other', claims: labels }: LabelledText, claims: readonly Claim[]): Outcome[] {
  const pairs = matchClaims(labels, claims);
  const matched = new Set(pairs.map(({ claim }) => claim));
  const labelled = new Map(pairs.map(({ label, claim }) => [label, claim]));
  const seen = labels
    .filter((label) => label.optional !== true)
    .map((label): Outcome => {
      const claim = labelled.get(label) ?? null;
      return { type: claim === null ? 'missed' : 'found', kind: label.kind, style, label, claim, id };
    });
  const alarms = claims
    .filter((claim) => !matched.has(claim))
    .map((claim): Outcome => ({ type: 'alarms', kind: claim.kind, style, label: null, claim, id }));
  return [...seen, ...alarms];
}

function rate(outcomes: readonly Outcome[]): Rates {
  const count = (type: Outcome['type']) => outcomes.filter((outcome) => outcome.type === type).length;
  const [found, alarms, missed] = [count('found'), count('alarms'), count('missed')];
  return {
    found,
    alarms,
    missed,
    precision: ratio(found, found + alarms),
    recall: ratio(found, found + missed),
    f1: ratio(2 * found, 2 * found + alarms + missed),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function groupRates(outcomes: readonly Outcome[], by: (outcome: Outcome) => string): Record<string, Rates> {
  const names = [...new Set(outcomes.map(by))].sort();
  return Object.fromEntries(
    names.map((name) => [name, rate(outcomes.filter((outcome) => by(outcome) === name))]),
  );
}

interface Field {
  readonly label: (label: LabelledClaim) => unknown;
  readonly same: (label: LabelledClaim, claim: Claim) => boolean;
}

const words = (name: 'counted' | 'party' | 'place' | 'attribution'): Field => ({
  label: (label) => label[name],
  same: (label, claim) => sameText(label[name], claim[name]),
});
const term = (name: 'outcome' | 'status' | 'certainty' | 'scope'): Field => ({
  label: (label) => label[name],
  same: (label, claim) => label[name] === claim[name],
});

const fields: Readonly<Record<string, Field>> = {
  outcome: term('outcome'),
  quantity: {
    label: ({ quantity }) => quantity,
    same: ({ quantity }, claim) =>
      sameBound(quantity?.low, claim.quantity?.low) && sameBound(quantity?.high, claim.quantity?.high),
  },
  unit: {
    label: ({ quantity }) => quantity,
    same: ({ quantity }, claim) => quantity?.unit === claim.quantity?.unit,
  },
  counted: words('counted'),
  status: term('status'),
  party: words('party'),
  place: words('place'),
  time: { label: ({ time }) => time, same: ({ time }, claim) => sameText(time, claim.time?.text ?? null) },
  attribution: words('attribution'),
  certainty: term('certainty'),
  scope: term('scope'),
};

function sameBound(a: number | null | undefined, b: number | null | undefined): boolean {
  return a == null || b == null ? (a ?? null) === (b ?? null) : Math.abs(a - b) <= 0.005;
}

function scoreField(found: readonly Outcome[], { label: read, same }: Field): FieldScore {
  const pairs = found.flatMap(({ label, claim }) =>
    label === null || claim === null ? [] : [{ label, claim }],
  );
  const set = pairs.filter(({ label }) => read(label) !== null);
  const right = (list: typeof pairs) => list.filter(({ label, claim }) => same(label, claim)).length;
  return { right: right(pairs), of: pairs.length, rightWhereSet: right(set), set: set.length };
}

function describeError({ type, kind, id, label, claim }: Outcome): string {
  const quote = label?.quote ?? claim?.quote ?? '';
  return `${type === 'missed' ? 'missed' : 'false alarm'} ${id} ${kind}.${label?.outcome ?? claim?.outcome ?? ''}: ${quote}`;
}
