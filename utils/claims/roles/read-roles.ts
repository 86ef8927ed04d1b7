import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Claim, ClaimKind, Status } from '../types';
import type { Context } from './context';
import { readParty } from './read-party';
import { readPlace } from './read-place';
import { readScope } from './read-scope';
import { readStatement } from './read-certainty';
import { readTime } from './read-time';

type Roles = Pick<
  Claim,
  'counted' | 'status' | 'party' | 'place' | 'time' | 'attribution' | 'certainty' | 'scope'
>;

/** Reads who, where, when, whose and how surely of a linked figure. */
export function readRoles(clause: Clause, linked: LinkedFigure, context: Context, kind: ClaimKind): Roles {
  const time = readTime(clause, linked, context);
  return {
    counted: readCounted(clause, linked),
    status: readStatus(linked, kind),
    party: readParty(clause, linked, context),
    place: readPlace(linked, context),
    time,
    ...readStatement(clause, linked, context),
    scope: readScope(clause, linked, context, time?.text ?? null),
  };
}

/** The counted words; a bare number takes those of the figure before it: "killed 12 soldiers and wounded 30". */
function readCounted({ tokens, figures }: Clause, { figure }: LinkedFigure): string | null {
  const { phrase, number } = figure;
  if (phrase.to > phrase.from) return joinWords(tokens.slice(phrase.from, phrase.to));
  const before = figures.findLast((each) => each.number.from < number.from && each.phrase.head !== null);
  return before?.phrase.head?.unit === 'person'
    ? joinWords(tokens.slice(before.phrase.from, before.phrase.to))
    : null;
}

function joinWords(tokens: Clause['tokens']): string {
  return tokens.map((token, at) => (at > 0 && token.spaceBefore ? ' ' : '') + token.text).join('');
}

function readStatus({ figure }: LinkedFigure, kind: ClaimKind): Status | null {
  const head = figure.phrase.head;
  if (kind === 'displacement') return 'civilian';
  if (kind === 'strength' && (head === null || head.unit === 'person' || head.unit === 'group'))
    return 'combatant';
  return head?.status ?? null;
}
