import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Context } from './context';
import { findAgent, namedSubject, speakingSide } from './find-actor';
import { wordBefore } from './find-parties';
import { rivalOf } from './resolve-side';

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
    linked.link.side === 'left' ? namedSubject(clause, linked, context) : findAgent(clause, context);
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

/** "crossed into ⟦Israel⟧", "fired at ⟦Ukraine⟧". */
function findTarget({ tokens }: Clause, { figure }: LinkedFigure, context: Context): string | null {
  const { targets } = context.lexicon.sides;
  const target = context.parties.find(
    ({ from, type }) =>
      from >= figure.number.to &&
      (type === 'state' || type === 'group' || type === 'land') &&
      targets.has(wordBefore(tokens, from, context.lexicon)),
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
