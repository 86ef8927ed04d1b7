import type { Clause, Figure } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import { textOf } from '../tokens';
import type { Claim, ClaimKind, Status } from '../types';
import type { Context } from './context';
import { findAgent, namedSubject } from './find-actor';
import { readParty } from './read-party';
import { sideInPhrase } from './side-in-phrase';
import { readPlace } from './read-place';
import { readScope } from './read-scope';
import { readStatement } from './read-certainty';
import { readTime } from './read-time';

type Roles = Pick<
  Claim,
  'counted' | 'status' | 'party' | 'place' | 'time' | 'attribution' | 'certainty' | 'scope'
>;

/** The claims before a figure: the last of its sentence, and all of its paragraph. */
export interface Before {
  readonly previous: Claim | null;
  readonly earlier: readonly Claim[];
}

/** Reads who, where, when, whose and how surely of a linked figure. */
export function readRoles(clause: Clause, linked: LinkedFigure, context: Context, before: Before): Roles {
  const time = readTime(clause, linked, context);
  const kind = linked.link.sense.split('.')[0] as ClaimKind;
  const { previous } = before;
  const elder = elderOf(clause, linked, context, before);
  const { attribution, certainty } = readStatement(clause, linked, context);
  return {
    counted: readCounted(clause, linked),
    status: elder?.status ?? readStatus(clause, linked, kind),
    party:
      (sideInPhrase(linked, context) === null ? elder?.party : null) ??
      readParty(clause, linked, context, previous),
    place: readPlace(clause, linked, context),
    time,
    attribution,
    certainty,
    scope: readScope(clause, linked, context, time?.text ?? null),
  };
}

/** The claim that a figure goes on with: what is stated anew, or lost besides, is the same side's. */
function elderOf(
  clause: Clause,
  linked: LinkedFigure,
  context: Context,
  { previous, earlier }: Before,
): Claim | null {
  const kind = linked.link.sense.split('.')[0] as ClaimKind;
  const last = earlier.findLast((claim) => claim.kind === kind && (kind !== 'loss' || isOfPeople(claim)));
  if (linked.link.rule === 'restated') return last ?? null;
  if (!isBare(linked, kind, context)) return null;
  if (previous !== null) return previous.kind === kind ? previous : null;
  return namesNobody(clause, linked, context) ? (last ?? null) : null;
}

function isOfPeople({ quantity }: Claim): boolean {
  return quantity === null || quantity.unit === 'person';
}

/** "Another ⟦30⟧ were injured": no side is named that could have lost or hit them. */
function namesNobody(clause: Clause, linked: LinkedFigure, context: Context): boolean {
  return findAgent(clause, context) === null && namedSubject(clause, linked, context) === null;
}

/** "and wounded ⟦30⟧": without a noun of its own a loss is that of the figure before it in the sentence. */
function isBare({ figure: { phrase } }: LinkedFigure, kind: ClaimKind, { lexicon }: Context): boolean {
  const isOutcomeOnly =
    phrase.to - phrase.from === 1 && lexicon.sides.bareVictims.has(phrase.head?.base ?? '');
  return kind === 'loss' && (phrase.head === null || isOutcomeOnly);
}

/** The counted words; a bare number takes those of the figure before it: "killed 12 soldiers and wounded 30". */
function readCounted(clause: Clause, { figure }: LinkedFigure): string | null {
  const { phrase } = figure;
  const said = phrase.to > phrase.from ? phrase : phraseBefore(clause, figure);
  return said && textOf(clause.tokens.slice(said.from, said.to));
}

function phraseBefore({ figures }: Clause, figure: Figure): Figure['phrase'] | null {
  const before = figures.findLast(
    (each) => each.number.from < figure.number.from && each.phrase.head !== null,
  );
  return before?.phrase.head?.unit === 'person' ? before.phrase : null;
}

/** Bears arms or not, by the counted noun, else by any noun of its phrase, else by the figure before (GUIDE: status). */
function readStatus(clause: Clause, linked: LinkedFigure, kind: ClaimKind): Status | null {
  const { phrase, number } = linked.figure;
  const unit = phrase.head?.unit ?? 'person';
  if (kind === 'displacement') return 'civilian';
  if (unit === 'group') return 'combatant';
  if (unit !== 'person' || number.isPercent || number.form === 'named') return null;
  return kind === 'strength' ? 'combatant' : statusOfPeople(clause, linked);
}

function statusOfPeople(clause: Clause, { figure, link }: LinkedFigure): Status | null {
  const phrase = figure.phrase.to > figure.phrase.from ? figure.phrase : phraseBefore(clause, figure);
  const status = phrase && statusOf(clause, phrase);
  return status ?? (link.sense === 'loss.surrendered' || isPrisoner(clause, figure) ? 'combatant' : null);
}

function statusOf({ tokens, lexicon }: Clause, phrase: Figure['phrase']): Status | null {
  const nouns = tokens.slice(phrase.from, phrase.to).map(({ word }) => lexicon.nouns(word)?.status ?? null);
  return nouns.findLast((status) => status !== null) ?? null;
}

function isPrisoner({ lexicon }: Clause, { phrase }: Figure): boolean {
  return lexicon.roles.sides.prisoners.has(phrase.head?.base ?? '');
}
