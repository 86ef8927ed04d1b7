import { matchPhrase } from '../quantity/phrases';
import type { Token } from '../tokens';
import { nameOf, type RoleLexicon, type Stance } from './role-lexicon';

/** Somebody who states something: the tokens that name them and the tokens that they answer for (half-open). */
export interface Voice {
  readonly speaker: string;
  readonly speakerFrom: number;
  readonly speakerTo: number;
  readonly verb: number;
  readonly from: number;
  readonly to: number;
  readonly stance: Stance;
}

const edges = new Set([';', '.', '!', '?', '…', '•', ':']);
const commas = new Set([',', '–', '—', '‒', '"', '“', '”', '(', ')', '-', "'", '‘', '’', '«', '»']);

/** Finds who states what in a sentence: "X said that …", "…, said X", "… , the governor wrote", "according to X". */
export function findVoices(tokens: readonly Token[], lexicon: RoleLexicon): Voice[] {
  const voices: Voice[] = [...labelVoice(tokens, lexicon)];
  for (let at = 0; at < tokens.length; at += 1) {
    const voice =
      citedAt(tokens, at, lexicon) ?? passiveAt(tokens, at, lexicon) ?? verbAt(tokens, at, lexicon);
    const isInside = voices.some((each) => each.speakerFrom <= at && at < each.speakerTo);
    if (voice !== null && !isInside) voices.push(voice);
  }
  return voices.map((voice, at) => endBefore(voice, voices[at + 1]));
}

/** "UN: 17 peacekeepers dead": a known side and a colon open the sentence. */
function labelVoice(tokens: readonly Token[], lexicon: RoleLexicon): Voice[] {
  const colon = tokens.slice(0, 6).findIndex(({ text }) => text === ':');
  if (colon < 1 || !tokens.slice(0, colon).some((token) => lexicon.parties.has(nameOf(token)))) return [];
  return [
    {
      ...speaker(tokens, 0, colon),
      verb: colon,
      from: colon,
      to: sentenceEnd(tokens, colon),
      stance: 'reported',
    },
  ];
}

/** A voice that runs to the sentence's end stops where the next speaker begins. */
function endBefore(voice: Voice, next: Voice | undefined): Voice {
  if (next === undefined || voice.from < voice.verb || next.from < next.verb) return voice;
  return next.speakerFrom > voice.verb && next.speakerFrom < voice.to
    ? { ...voice, to: next.speakerFrom }
    : voice;
}

function citedAt(tokens: readonly Token[], at: number, lexicon: RoleLexicon): Voice | null {
  const match = matchPhrase(lexicon.accordingTo, tokens, at);
  if (match === null) return null;
  const to = nameEnd(tokens, match.to, lexicon);
  if (to === match.to) return null;
  const group = groupAround(tokens, at);
  return { ...speaker(tokens, match.to, to), verb: at, ...group, stance: 'reported' };
}

function passiveAt(tokens: readonly Token[], at: number, lexicon: RoleLexicon): Voice | null {
  const match = matchPhrase(lexicon.passiveVoices, tokens, at);
  if (match === null) return null;
  const to = nameEnd(tokens, match.to, lexicon);
  if (to === match.to) return null;
  const verb = tokens.slice(at, match.to).find((token) => lexicon.verbs.has(token.word));
  const stance = lexicon.verbs.get(verb?.word ?? '') ?? 'reported';
  return { ...speaker(tokens, match.to, to), verb: at, from: clauseStart(tokens, at), to: at, stance };
}

/** The clause before a passive: from the last comma or conjunction on. */
function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && ![',', ';', '.', ':'].includes(tokens[from - 1]?.text ?? '')) from -= 1;
  return from;
}

function verbAt(tokens: readonly Token[], at: number, lexicon: RoleLexicon): Voice | null {
  const token = tokens[at];
  const stance = lexicon.verbs.get(token?.word ?? '');
  if (
    token === undefined ||
    stance === undefined ||
    (token.isCapital && at > 0) ||
    isPassive(tokens, at, lexicon)
  )
    return null;
  return inverted(tokens, at, stance, lexicon) ?? plain(tokens, at, stance, lexicon);
}

/** "…, and denied that …": a second verb of the same speaker. */
function secondVerbAt(
  tokens: readonly Token[],
  at: number,
  last: Voice | undefined,
  lexicon: RoleLexicon,
): Voice | null {
  const stance = lexicon.verbs.get(tokens[at]?.word ?? '');
  if (stance === undefined || last === undefined || !['and', 'but'].includes(tokens[at - 1]?.word ?? ''))
    return null;
  return { ...last, verb: at, from: at, to: sentenceEnd(tokens, at), stance };
}

/** "was reported", "has been confirmed": nobody speaks. */
function isPassive(tokens: readonly Token[], at: number, lexicon: RoleLexicon): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 2); back -= 1) {
    const word = tokens[back]?.word ?? '';
    if (be.has(word)) return true;
    if (!lexicon.fillers.has(word)) return false;
  }
  return false;
}

/** "put its own losses at 31". */
function stanceOfPut(tokens: readonly Token[], at: number): Stance | undefined {
  const isPut = tokens[at]?.word === 'put' || tokens[at]?.word === 'puts';
  return isPut && tokens.slice(at + 2, at + 8).some(({ word }) => word === 'at') ? 'reported' : undefined;
}

const be = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being', 'to']);

/** "…, said the governor": a comma or a closing quote before the verb, the name after it. */
function inverted(tokens: readonly Token[], at: number, stance: Stance, lexicon: RoleLexicon): Voice | null {
  if (!commas.has(tokens[at - 1]?.text ?? '')) return null;
  const to = nameEnd(tokens, at + 1, lexicon);
  if (to === at + 1) return null;
  return { ...speaker(tokens, at + 1, to), verb: at, from: groupAround(tokens, at).from, to: at, stance };
}

function plain(tokens: readonly Token[], at: number, stance: Stance, lexicon: RoleLexicon): Voice | null {
  const { from, to } = nameBefore(tokens, at, lexicon);
  if (from === to) return null;
  const group = groupAround(tokens, at);
  const isTrailing =
    from - group.from > 3 && commas.has(tokens[from - 1]?.text ?? '') && !startsClause(tokens, at + 1);
  const reach = isTrailing ? { from: group.from, to: from } : { from: at, to: sentenceEnd(tokens, at) };
  return { ...speaker(tokens, from, to), verb: at, ...reach, stance };
}

/** Whether what is stated follows: "said that …", "said the army had …", "told reporters 30 were …". */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return token?.text === '"' || token?.text === '“';
  if (token.kind === 'number' || token.isCapital || clauseOpeners.has(token.word))
    return !days.test(token.word);
  return tokens.slice(at, at + 3).some(({ word, kind }) => word === 'that' || kind === 'number');
}

const clauseOpeners = new Set([
  'that',
  'the',
  'a',
  'an',
  'it',
  'he',
  'she',
  'they',
  'its',
  'their',
  'his',
  'at',
  'more',
  'some',
  'about',
  'there',
  'no',
  'another',
  'up',
  'having',
  'to',
  'over',
  'nearly',
  'around',
  'dozens',
  'several',
  'hundreds',
  'thousands',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'one',
  'how',
  'both',
  'all',
]);
const days = /(?:day|ary|ch|ril|ber|june|july|august)$/u;

/** A voice goes on to ";" or the sentence's end (GUIDE: reach of attribution). */
function sentenceEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (
    to < tokens.length &&
    !(['.', '!', '?', '…', '•'].includes(tokens[to]?.text ?? '') && tokens[to + 1]?.spaceBefore !== false)
  )
    to += 1;
  return to;
}

function speaker(tokens: readonly Token[], from: number, to: number) {
  const text = tokens
    .slice(from, to)
    .map((token, at) => (at > 0 && token.spaceBefore ? ' ' : '') + token.text)
    .join('');
  return { speaker: text.replace(/['’]s$/u, ''), speakerFrom: from, speakerTo: to };
}

/** The clause group around a token: up to ";", ":" or the sentence's end. */
function groupAround(tokens: readonly Token[], at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && !edges.has(tokens[from - 1]?.text ?? '')) from -= 1;
  let to = at;
  while (
    to < tokens.length &&
    tokens[to]?.text !== ';' &&
    !(edges.has(tokens[to]?.text ?? '') && tokens[to]?.text !== ':' && to > at + 1)
  )
    to += 1;
  return { from, to };
}

/** "Getachew Reda, a spokesman for the front, said": the name stands before the first of the two commas. */
function beforeApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ',') return at;
  for (let back = at - 2; back > Math.max(0, at - 16); back -= 1) if (tokens[back]?.text === ',') return back;
  return at;
}

/** Walks left from a verb over the words of a name; a comma, a conjunction or another verb ends it. */
function nameBefore(
  tokens: readonly Token[],
  at: number,
  lexicon: RoleLexicon,
): { from: number; to: number } {
  let to = beforeApposition(tokens, at);
  while (to > 0 && lexicon.fillers.has(tokens[to - 1]?.word ?? '')) to -= 1;
  let from = to;
  while (from > 0 && to - from < 10) {
    const token = tokens[from - 1];
    if (
      token === undefined ||
      edges.has(token.text) ||
      commas.has(token.text) ||
      lexicon.verbs.has(token.word)
    )
      break;
    if (lexicon.fillers.has(token.word) && token.word !== 'for') break;
    from -= 1;
  }
  return { from, to };
}

/** Walks right over the words of a name after "said" or "according to". */
function nameEnd(tokens: readonly Token[], at: number, lexicon: RoleLexicon): number {
  let to = at;
  while (to < tokens.length && to - at < 10) {
    const token = tokens[to];
    if (token === undefined || edges.has(token.text) || commas.has(token.text)) break;
    if (
      lexicon.fillers.has(token.word) ||
      ['on', 'in', 'by', 'at', 'after', 'who', 'which', 'is', 'are', 'was', 'were', 'told', 'when'].includes(
        token.word,
      )
    ) {
      if (!(token.word === 'in' && to > at)) break;
      break;
    }
    to += 1;
  }
  return to;
}
