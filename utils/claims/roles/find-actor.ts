import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Context } from './context';
import { isOblique, wordBefore, type PartyMention } from './find-parties';
import { isSpeaker, resolveSide } from './resolve-side';

/** The side that does what a predicate says: behind "by" in a passive, else its subject. `null` where the text names none. */
export function findActor(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  return linked.link.side === 'left' ? findSubject(clause, linked, context) : findAgent(clause, context);
}

/** The acting side before the predicate; where the sentence names none, the one that acted before. */
export function findSubject(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const start = Math.min(linked.link.from, linked.figure.number.from);
  const before = context.parties.filter(
    (party) => party.to <= start && !isSpeaker(party, context.voices) && !isCounted(party, clause),
  );
  const acting = before.filter((party) => !isOblique(clause.tokens, party, context.lexicon));
  const found = acting.at(-1) ?? speakerItself(clause, start, context);
  if (found === undefined) return context.carriedParty ?? before.at(-1)?.name ?? null;
  return resolveSide(found, clause, context, null);
}

/** "killed 12 ⟦Syrian⟧ soldiers and …": a side among counted words does not act. */
function isCounted({ from }: PartyMention, { figures }: Clause): boolean {
  return figures.some(
    ({ number, phrase }) => number.form !== 'article' && number.from < from && from < phrase.to,
  );
}

/** "Hezbollah says it fired …", "The IDF said it had …": the speaker is who acted. */
function speakerItself(
  { tokens }: Clause,
  start: number,
  { voices, parties, lexicon }: Context,
): PartyMention | undefined {
  const voice = voices.findLast(({ verb }) => verb < start);
  if (voice === undefined) return undefined;
  const isPronoun = tokens.slice(voice.verb + 1, start).some(({ word }) => lexicon.sides.itself.has(word));
  return isPronoun
    ? parties.find(({ from, to }) => voice.speakerFrom <= from && to <= voice.speakerTo)
    : undefined;
}

/** The side behind "by" or "from". */
export function findAgent(clause: Clause, context: Context): string | null {
  const by = context.parties.find(({ from }) =>
    context.lexicon.sides.by.has(wordBefore(clause.tokens, from, context.lexicon)),
  );
  return by === undefined ? null : resolveSide(by, clause, context, null);
}
