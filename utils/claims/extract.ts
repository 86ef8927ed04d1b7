import type { Span } from '@/utils/text/span';
import { readClause, type Clause } from './clause';
import { englishLexicon } from './lexicon-index';
import { linkFigures, type LinkedFigure } from './links/link-figures';
import { refuse } from './refusals/refuse';
import { splitSentences } from './sentences';
import type { Claim, CodingProfile, ClaimKind, ClaimOutcome, Unit } from './types';
import { readContext, type Context } from './roles/context';
import { readRoles } from './roles/read-roles';

export interface ExtractOptions {
  /** What vague words are worth; `cautious` unless given. */
  readonly profile?: CodingProfile;
  /** The article's date (ISO 8601), for relative times. */
  readonly published?: string | null;
  /** Takes every refused figure with the reason. */
  readonly trace?: Refused[];
}

/** A figure that is no claim, and the name of the refusal that says so. */
export interface Refused extends Span {
  readonly words: string;
  readonly reason: string;
}

/**
 * Finds the claims of a text in text order: `extractClaims('Nine conscripts were killed.')`.
 *
 * Offsets are UTF-16 into the text. Pure; a million characters take less than a second. Never throws.
 */
export function extractClaims(text: string, options: ExtractOptions = {}): Claim[] {
  const slices = extractClaimsInSlices(text, options);
  for (;;) {
    const next = slices.next();
    if (next.done === true) return next.value;
  }
}

/** The same in slices: yields after each sentence, so that a page's task can end in between. */
export function* extractClaimsInSlices(
  text: string,
  { profile = 'cautious', trace }: ExtractOptions = {},
): Generator<void, Claim[]> {
  const lexicon = englishLexicon();
  const claims: Claim[] = [];
  let context: Context | null = null;
  for (const sentence of splitSentences(text, lexicon.words.abbreviations)) {
    const clause = readClause(sentence, lexicon, profile);
    context = readContext(clause, context);
    for (const linked of linkFigures(clause)) {
      const reason = refuse(clause, linked);
      if (reason === null) claims.push(createClaim(text, clause, linked, context, lastIn(sentence, claims)));
      else trace?.push(describeRefusal(text, clause, linked, reason));
    }
    yield;
  }
  return claims;
}

function describeRefusal(
  text: string,
  { tokens }: Clause,
  { figure }: LinkedFigure,
  reason: string,
): Refused {
  const start = tokens[figure.number.from]?.start ?? 0;
  const end = tokens[Math.max(figure.phrase.to, figure.number.to) - 1]?.end ?? start;
  return { start, end, words: text.slice(start, end), reason };
}

/** The claim before in the same sentence. */
function lastIn(sentence: Span, claims: readonly Claim[]): Claim | null {
  const last = claims.at(-1);
  return last !== undefined && last.start >= sentence.start ? last : null;
}

function createClaim(
  text: string,
  clause: Clause,
  linked: LinkedFigure,
  context: Context,
  previous: Claim | null,
): Claim {
  const { tokens } = clause;
  const { figure, link } = linked;
  const [kind, outcome] = link.sense.split('.') as [ClaimKind, ClaimOutcome];
  const first = Math.min(figure.number.from, linked.isMember ? figure.number.from : link.from);
  const last = Math.max(figure.phrase.to, figure.number.to, linked.isMember ? 0 : link.to) - 1;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const numberStart = tokens[figure.number.from]?.start ?? start;
  const numberEnd = tokens[figure.number.to - 1]?.end ?? end;
  const { low, high, approximate, imputed } = figure.number;
  return {
    kind,
    outcome,
    start,
    end,
    quote: text.slice(start, end),
    number: { start: numberStart, end: numberEnd, text: text.slice(numberStart, numberEnd) },
    quantity: { low, high, approximate, imputed, unit: unitOf(linked, kind) },
    ...readRoles(clause, linked, context, previous),
    implicit: false,
    why: [
      { rule: 'number', words: text.slice(numberStart, numberEnd) },
      {
        rule: link.rule,
        words: text.slice(tokens[link.from]?.start ?? start, tokens[link.to - 1]?.end ?? end),
      },
    ],
  };
}

const usualUnits: Record<ClaimKind, Unit> = {
  loss: 'person',
  displacement: 'person',
  territory: 'place',
  strength: 'person',
  attack: 'strike',
  supply: 'weapon',
};

function unitOf({ figure, link }: LinkedFigure, kind: ClaimKind): Unit {
  if (figure.number.currency !== null) return `money-${figure.number.currency}`;
  if (figure.number.isPercent) return 'percent';
  const unit = figure.phrase.head?.unit;
  if (unit !== undefined) return unit;
  return link.sense === 'loss.destroyed' || link.sense === 'loss.damaged' ? 'vehicle' : usualUnits[kind];
}
