import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Claim, ClaimKind } from '../types';
import type { Context } from './context';

type Roles = Pick<
  Claim,
  'counted' | 'status' | 'party' | 'place' | 'time' | 'attribution' | 'certainty' | 'scope'
>;

export function readRoles(
  { tokens }: Clause,
  { figure }: LinkedFigure,
  _context: Context,
  kind: ClaimKind,
): Roles {
  const { phrase } = figure;
  const counted =
    phrase.to > phrase.from
      ? tokens
          .slice(phrase.from, phrase.to)
          .map((t) => t.text)
          .join(' ')
      : null;
  return {
    counted,
    status: kind === 'displacement' ? 'civilian' : (phrase.head?.status ?? null),
    party: null,
    place: null,
    time: null,
    attribution: null,
    certainty: 'asserted',
    scope: 'new',
  };
}
