import { matchPhrase } from '../quantity/phrases';
import { opens } from '../openers';
import type { Token } from '../tokens';
import { nameOf, type RoleLexicon, type Stance } from './role-lexicon';
import { clauseStart, groupAround, groupEnd, nameEnd, wordsOf, type Run } from './speaker-names';
import { readVerb } from './voice-verbs';

/** Somebody who states something: the tokens that name them and the tokens that they answer for (half-open). */
export interface Voice extends Run {
  readonly speaker: string;
  readonly speakerFrom: number;
  readonly speakerTo: number;
  readonly verb: number;
  readonly stance: Stance;
}

/** Finds who states what in a sentence: "X said that …", "…, said X", "…, the governor wrote", "according to X", "UN: …". */
export function findVoices(tokens: readonly Token[], lexicon: RoleLexicon): Voice[] {
  const voices: Voice[] = labelVoice(tokens, lexicon);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!opens(tokens[at], 'voice') || namesOneAt(voices, at)) continue;
    const voice = voiceAt(tokens, at, voices.at(-1), lexicon);
    if (voice !== null) voices.push(voice);
  }
  return voices.map((voice, at) => endBefore(voice, voices[at + 1]));
}

function namesOneAt(voices: readonly Voice[], at: number): boolean {
  return voices.some(({ speakerFrom, speakerTo }) => speakerFrom <= at && at < speakerTo);
}

function voiceAt(
  tokens: readonly Token[],
  at: number,
  last: Voice | undefined,
  lexicon: RoleLexicon,
): Voice | null {
  return (
    citedAt(tokens, at, lexicon) ??
    countedBy(tokens, at, lexicon) ??
    passiveAt(tokens, at, lexicon) ??
    readVerb(tokens, at, last, lexicon)
  );
}

/** A voice that runs to the sentence's end stops where the next speaker begins. */
function endBefore(voice: Voice, next: Voice | undefined): Voice {
  if (next === undefined || voice.from < voice.verb || next.from < next.verb) return voice;
  const isInside = next.speakerFrom > voice.verb && next.speakerFrom < voice.to;
  return isInside ? { ...voice, to: next.speakerFrom } : voice;
}

/** "UN: 17 peacekeepers dead": a known side and a colon open the sentence. */
function labelVoice(tokens: readonly Token[], lexicon: RoleLexicon): Voice[] {
  const from = afterClock(tokens);
  const length = tokens.slice(from, from + 8).findIndex(({ text }) => text === ':');
  const label = tokens.slice(from, from + Math.max(0, length));
  if (
    !label.some((token) => namesSpeaker(token, lexicon)) ||
    label.some((token) => isPlaceWord(token, lexicon))
  )
    return [];
  const colon = from + length;
  const reach = { from: colon, to: groupEnd(tokens, colon) };
  return [createVoice(tokens, { from, to: colon }, { verb: colon, reach, stance: 'reported' })];
}

/** "12:20 – ", "21.20 ": the hour of a live report stands before its label. */
function afterClock(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 5 && /^(?:\d{1,2}(?:[.:]\d\d)?|[:–—-])$/u.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

/** A side that is no place, or a word for who speaks: "Wilayah Iraq:" is a heading. */
function namesSpeaker(token: Token, { parties, says }: RoleLexicon): boolean {
  if (says.labels.has(token.word)) return true;
  return (parties.get(nameOf(token)) ?? []).some(({ party, words }) => !party.isPlace && words.length === 1);
}

function isPlaceWord({ word, kind }: Token, { sides }: RoleLexicon): boolean {
  return sides.placeNouns.has(word) || kind === 'number';
}

function citedAt(tokens: readonly Token[], at: number, lexicon: RoleLexicon): Voice | null {
  const match = matchPhrase(lexicon.accordingTo, tokens, at);
  const name = match && { from: match.to, to: nameEnd(tokens, match.to, lexicon) };
  if (name === null || name.from === name.to) return null;
  return createVoice(tokens, name, { verb: at, reach: groupAround(tokens, at), stance: 'reported' });
}

/** "…, by ⟦Israeli tallies⟧", "by ⟦one U.S. estimate⟧". */
function countedBy(tokens: readonly Token[], at: number, { says }: RoleLexicon): Voice | null {
  if (!says.by.has(tokens[at]?.word ?? '')) return null;
  const length = tokens.slice(at + 2, at + 6).findIndex(({ word }) => says.tallies.has(word));
  if (length < 0) return null;
  const name = { from: at + 1, to: at + length + 3 };
  const reach = { from: groupAround(tokens, at).from, to: at };
  return createVoice(tokens, name, { verb: at, reach, stance: 'reported' });
}

function passiveAt(tokens: readonly Token[], at: number, lexicon: RoleLexicon): Voice | null {
  const match = matchPhrase(lexicon.passiveVoices, tokens, at);
  const name = match && { from: match.to, to: nameEnd(tokens, match.to, lexicon) };
  if (match === null || name === null || name.from === name.to) return null;
  const verb = tokens.slice(at, match.to).find((token) => lexicon.verbs.has(token.word));
  const stance = lexicon.verbs.get(verb?.word ?? '') ?? 'reported';
  return createVoice(tokens, name, { verb: at, reach: { from: clauseStart(tokens, at), to: at }, stance });
}

interface Stated {
  readonly verb: number;
  readonly reach: Run;
  readonly stance: Stance;
}

/** Puts a voice together from its speaker's name and what is stated. */
export function createVoice(tokens: readonly Token[], name: Run, { verb, reach, stance }: Stated): Voice {
  return {
    speaker: wordsOf(tokens, name),
    speakerFrom: name.from,
    speakerTo: name.to,
    verb,
    from: reach.from,
    to: reach.to,
    stance,
  };
}
