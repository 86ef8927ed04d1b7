import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Context } from './context';
import { findAgent, namedSubject, speakingSide } from './find-actor';
import { wordBefore } from './find-parties';
import { resolveSide, rivalOf } from './resolve-side';

/**
 * Who fires: the one who is said to, else whoever fights those who are fired at; of what is shot down, whoever fired last
 * and is not who shoots down.
 */
export function readAttacker(
  clause: Clause,
  linked: LinkedFigure,
  outcome: string,
  context: Context,
): string | null {
  return outcome === 'intercepted' ? attackerOf(clause, linked, context) : launcher(clause, linked, context);
}

function launcher(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const agent =
    agentBehind(clause, linked, context) ??
    (linked.link.side === 'right' ? findAgent(clause, context) : namedSubject(clause, linked, context));
  if (agent !== null) return agent;
  const target = findTarget(clause, linked, context);
  if (target !== null) return rivalOf(target, context);
  const speaker = speakingSide(linked, context);
  if (speaker !== null) return rivalOf(speaker, context);
  return (
    (linked.link.side === 'left' ? null : namedSubject(clause, linked, context)) ??
    context.carriedParty ??
    context.lastAttacker
  );
}

/** "some 10,000 ⟦by Russian forces⟧". */
function agentBehind({ tokens }: Clause, { figure }: LinkedFigure, context: Context): string | null {
  const { parties, lexicon } = context;
  const end = Math.max(figure.phrase.to, figure.number.to);
  const agent = parties.find(
    ({ from }) => from > end && from <= end + 2 && lexicon.sides.by.has(wordBefore(tokens, from, lexicon)),
  );
  return agent === undefined ? null : resolveSide(agent, context, null);
}

/** "crossed into ⟦Israel⟧", "fired at ⟦Ukraine⟧", "struck ⟦Odesa⟧". */
function findTarget({ tokens }: Clause, { figure, link }: LinkedFigure, context: Context): string | null {
  const { targets } = context.lexicon.sides;
  const target = context.parties.find(
    ({ from, type }) =>
      from >= figure.number.to &&
      (type === 'state' || type === 'group' || type === 'land') &&
      (from === link.to || targets.has(wordBefore(tokens, from, context.lexicon))),
  );
  return target?.name ?? null;
}

function attackerOf(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const isActive = linked.link.side === 'left';
  const defender =
    (isActive ? namedSubject(clause, linked, context) : findAgent(clause, context)) ??
    speakingSide(linked, context) ??
    (isActive ? context.carriedParty : null);
  const { lastAttacker } = context;
  if (lastAttacker !== null && lastAttacker !== defender) return lastAttacker;
  return rivalOf(defender, context);
}
