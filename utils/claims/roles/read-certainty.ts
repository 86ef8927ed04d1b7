import { isFuture, type Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import { matchPhrase, type PhraseIndex } from '../quantity/phrases';
import type { Certainty } from '../types';
import type { Context } from './context';
import type { Voice } from './find-voices';

export interface Statement {
  readonly attribution: string | null;
  readonly certainty: Certainty;
}

/** Tells who states a figure and how sure that makes it: the first of planned, denied, unconfirmed, claimed, reported, asserted. */
export function readStatement(clause: Clause, linked: LinkedFigure, context: Context): Statement {
  const voice = voiceOf(linked, context);
  const attribution = voice?.speaker ?? null;
  return { attribution, certainty: certaintyOf(clause, linked, context, voice) };
}

type Said = Pick<Voice, 'speaker' | 'stance'>;

function voiceOf({ figure }: LinkedFigure, { voices, carriedVoice }: Context): Said | null {
  const at = figure.number.from;
  const covering = voices.filter(
    (voice) => voice.from <= at && at < voice.to && !(voice.speakerFrom <= at && at < voice.speakerTo),
  );
  const denial = covering.find((voice) => voice.stance === 'denied');
  const heard = covering.findLast(({ verb }) => verb < at) ?? covering.at(0);
  return denial ?? heard ?? (voices.length === 0 ? carriedVoice : null);
}

function certaintyOf(
  clause: Clause,
  linked: LinkedFigure,
  { lexicon }: Context,
  voice: Said | null,
): Certainty {
  const { figure, link } = linked;
  const first = Math.min(figure.number.from, link.from);
  if (isPlanned(clause, linked, lexicon)) return 'planned';
  if (
    voice?.stance === 'denied' ||
    isNear(clause, lexicon.denial, Math.max(first - 5, 0), Math.max(link.to, figure.number.from))
  )
    return 'denied';
  if (
    voice === null &&
    isNear(clause, lexicon.unconfirmed, Math.max(first - 8, 0), Math.max(link.to, figure.phrase.to) + 3)
  )
    return 'unconfirmed';
  if (voice?.stance === 'claimed') return 'claimed';
  return voice === null ? 'asserted' : 'reported';
}

/** What will be done, unless it is a pledge, which is of the future by itself. */
function isPlanned(clause: Clause, { figure, link }: LinkedFigure, { planned }: Context['lexicon']): boolean {
  if (link.sense.endsWith('pledged') && link.rule === 'pledge') return false;
  if (isFuture(clause, link)) return true;
  const first = Math.min(figure.number.from, link.from);
  return isNear(clause, planned, Math.max(first - 5, 0), Math.max(link.from, figure.number.from) + 1);
}

function isNear(
  { tokens, lexicon }: Clause,
  phrases: PhraseIndex<string>,
  from: number,
  to: number,
): boolean {
  const end = Math.min(to, tokens.length);
  for (let at = end - 1; at >= from; at -= 1) {
    const match = matchPhrase(phrases, tokens, at);
    if (match !== null && !lexicon.words.have.has(tokens[match.to]?.word ?? '')) return true;
    if ([';', '.', ':'].includes(tokens[at]?.text ?? '') && at < end - 1) return false;
  }
  return false;
}
