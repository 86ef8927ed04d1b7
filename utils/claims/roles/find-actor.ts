import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Context } from './context';
import { isCounted } from './is-counted';
import { isOblique, wordBefore, type PartyMention } from './find-parties';
import { isSpeaker, resolveSide } from './resolve-side';

/** The side that does what a predicate says: behind "by" in a passive, else its subject. `null` where the text names none. */
export function findActor(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  return linked.link.side === 'left' ? findSubject(clause, linked, context) : findAgent(clause, context);
}

/** The acting side before the predicate; where the sentence names none, the one that acted before. */
export function findSubject(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  return namedSubject(clause, linked, context) ?? context.carriedParty;
}

/** The acting side that the sentence itself names before the predicate. */
export function namedSubject(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  const start = Math.min(linked.link.from, linked.figure.number.from);
  const found = actingBefore(clause, start, context) ?? speakerItself(clause, start, context);
  return found && resolveSide(found, context, null);
}

function actingBefore(clause: Clause, start: number, context: Context): PartyMention | null {
  const acting = context.parties.filter(
    (party) =>
      party.type !== 'land' &&
      party.to <= start &&
      !isSpeaker(party, context.voices) &&
      !isCounted(party, clause) &&
      !isOblique(clause.tokens, party, context.lexicon),
  );
  return firstJoined(clause, acting, context);
}

/** The first of the sides that stand together nearest: "⟦Turkish troops⟧ and Free Syrian Army fighters entered". */
function firstJoined(
  { tokens, lexicon }: Clause,
  acting: readonly PartyMention[],
  { lexicon: { sides } }: Context,
): PartyMention | null {
  let at = acting.length - 1;
  const joins = ({ word, text }: Clause['tokens'][number]) =>
    text === ',' || lexicon.words.and.has(word) || sides.articles.has(word);
  const isJoined = (left: PartyMention, right: PartyMention) =>
    right.from > left.to && tokens.slice(left.to, right.from).every(joins);
  while (at > 0) {
    const [left, right] = [acting[at - 1], acting[at]];
    if (left === undefined || right === undefined || !isJoined(left, right)) break;
    at -= 1;
  }
  return acting[at] ?? null;
}

/** "Hezbollah says it fired …", "The IDF said it had …": the speaker is who acted. */
function speakerItself(
  { tokens }: Clause,
  start: number,
  { voices, parties, lexicon }: Context,
): PartyMention | null {
  const voice = voices.findLast(({ verb }) => verb < start);
  if (voice === undefined) return null;
  const isPronoun = tokens.slice(voice.verb + 1, start).some(({ word }) => lexicon.sides.itself.has(word));
  if (!isPronoun) return null;
  return parties.find(({ from, to }) => voice.speakerFrom <= from && to <= voice.speakerTo) ?? null;
}

/** The side behind "by" or "from". */
export function findAgent({ tokens }: Clause, context: Context): string | null {
  const { by } = context.lexicon.sides;
  const agent = context.parties.find(
    ({ from, type }) => type !== 'land' && by.has(wordBefore(tokens, from, context.lexicon)),
  );
  return agent === undefined ? null : resolveSide(agent, context, null);
}

/** The side that states the figure; `null` where the speaker is none. */
export function speakingSide({ figure }: LinkedFigure, context: Context): string | null {
  const { voices, parties } = context;
  const at = figure.number.from;
  const voice = voices.find(({ from, to }) => from <= at && at < to) ?? voices.at(0);
  if (voice === undefined) return null;
  const side = parties.find(
    ({ from, to, type }) =>
      (type === 'state' || type === 'group' || type === 'own') &&
      voice.speakerFrom <= from &&
      to <= voice.speakerTo,
  );
  return side === undefined ? null : resolveSide(side, context, null);
}
