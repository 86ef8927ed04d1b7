import type { Token } from '../tokens';
import { createVoice, type Voice } from './find-voices';
import type { RoleLexicon, Stance } from './role-lexicon';
import {
  groupAround,
  groupEnd,
  isComma,
  isQuoteMark,
  nameBefore,
  nameEnd,
  opensWithName,
  type Run,
} from './speaker-names';

/** Reads the voice of a verb of saying; `null` for a passive, a noun written alike, or a verb nobody is named for. */
export function readVerb(
  tokens: readonly Token[],
  at: number,
  last: Voice | undefined,
  lexicon: RoleLexicon,
): Voice | null {
  const stance = stanceAt(tokens, at, lexicon);
  if (stance === null) return null;
  if (last !== undefined && goesOn(tokens, at, lexicon))
    return { ...last, verb: at, from: at, to: groupEnd(tokens, at), stance };
  if (isPassive(tokens, at, lexicon)) return null;
  return readInverted(tokens, at, stance, lexicon) ?? readPlain(tokens, at, stance, lexicon);
}

/** "…, and denied that …", "…, adding that …": a second verb of the same speaker. */
function goesOn(tokens: readonly Token[], at: number, { says }: RoleLexicon): boolean {
  if (says.secondJoints.has(tokens[at - 1]?.word ?? '')) return true;
  return isComma(tokens[at - 1]) && says.goesOn.has(tokens[at]?.word ?? '');
}

function stanceAt(tokens: readonly Token[], at: number, lexicon: RoleLexicon): Stance | null {
  const token = tokens[at];
  if (token === undefined || (token.isCapital && at > 0)) return null;
  if (isAdjective(tokens, at, lexicon)) return null;
  return lexicon.verbs.get(token.word) ?? (isCounting(tokens, at, lexicon) ? 'reported' : null);
}

/** "an ⟦estimated⟧ 5,400". */
function isAdjective(tokens: readonly Token[], at: number, { says }: RoleLexicon): boolean {
  const before = tokens[at - 1]?.word ?? '';
  return says.articles.has(before) && tokens[at]?.word.endsWith('ed') === true;
}

/** "⟦puts⟧ the toll at", "⟦gave⟧ a different count", "⟦logged⟧ 11,850 attacks". */
function isCounting(tokens: readonly Token[], at: number, { says }: RoleLexicon): boolean {
  const word = tokens[at]?.word ?? '';
  const behind = (list: ReadonlySet<string>, reach: number) =>
    tokens.slice(at + 1, at + reach).some((token) => list.has(token.word));
  return (says.put.has(word) && behind(says.putAt, 16)) || (says.countBy.has(word) && behind(says.counts, 5));
}

/** "was reported", "has been confirmed": nobody speaks. */
function isPassive(tokens: readonly Token[], at: number, lexicon: RoleLexicon): boolean {
  const [near = '', far = ''] = [tokens[at - 1]?.word, tokens[at - 2]?.word];
  const { be } = lexicon.says;
  return be.has(near) || (lexicon.fillers.has(near) && be.has(far));
}

/** "…, said the governor": a comma or a closing quote before the verb, the name after it. */
function readInverted(
  tokens: readonly Token[],
  at: number,
  stance: Stance,
  lexicon: RoleLexicon,
): Voice | null {
  const name = opensWithName(tokens, at, lexicon) ? null : invertedName(tokens, at, lexicon);
  if (name === null || name.from === name.to || isClauseBehind(tokens, name.to, lexicon)) return null;
  return createVoice(tokens, name, {
    verb: at,
    reach: { from: groupAround(tokens, at).from, to: at },
    stance,
  });
}

/** "Reda, a spokesman, said its fighters ⟦had⟧ …": what follows the verb is no name, but what is stated. */
function isClauseBehind(tokens: readonly Token[], at: number, { says }: RoleLexicon): boolean {
  const word = tokens[at]?.word ?? '';
  return says.perfect.has(word) || says.be.has(word);
}

/** "…, said ⟦the governor⟧", "…, a annoncé mardi ⟦l'armée⟧", "…, a-t-⟦il⟧ déclaré". */
function invertedName(tokens: readonly Token[], at: number, lexicon: RoleLexicon): Run | null {
  const { perfect } = lexicon.says;
  const isPerfect = (index: number) => perfect.has(tokens[index]?.word ?? '');
  if (isComma(tokens[at - 3]) && isPerfect(at - 2) && lexicon.pronouns.has(tokens[at - 1]?.word ?? ''))
    return { from: at - 1, to: at };
  if (!isComma(tokens[isPerfect(at - 1) ? at - 2 : at - 1])) return null;
  const from = afterDay(tokens, at + 1, lexicon);
  const name = { from, to: nameEnd(tokens, from, lexicon) };
  return isSpeakers(tokens, at, name, lexicon) ? name : null;
}

/** Not "…, told ⟦reporters⟧", "…, confirmed ⟦the incident⟧", "…, believed ⟦to belong⟧". */
function isSpeakers(
  tokens: readonly Token[],
  verb: number,
  { from, to }: Run,
  { says }: RoleLexicon,
): boolean {
  if (says.tellers.has(tokens[verb]?.word ?? '') || says.notFirst.has(tokens[from]?.word ?? '')) return false;
  return !says.notSpeakers.has(tokens[to - 1]?.word ?? '');
}

function afterDay(tokens: readonly Token[], start: number, { times }: RoleLexicon): number {
  let at = start;
  while (
    times.weekdays.has(tokens[at]?.word ?? '') ||
    (at > start && times.after.has(tokens[at]?.word ?? ''))
  )
    at += 1;
  return at;
}

function readPlain(tokens: readonly Token[], at: number, stance: Stance, lexicon: RoleLexicon): Voice | null {
  const name = nameBefore(tokens, at, lexicon);
  if (name.from === name.to) return null;
  const { from } = groupAround(tokens, at);
  const isTrailing =
    name.from - from > 3 && isComma(tokens[name.from - 1]) && !startsClause(tokens, at + 1, lexicon);
  const reach = isTrailing
    ? { from, to: parenthesisEnd(tokens, at, name.from, lexicon) }
    : { from: at, to: groupEnd(tokens, at) };
  return createVoice(tokens, name, { verb: at, reach, stance });
}

/** "…, residents said, killing four": a statement goes on behind a parenthesis, up to a new clause. */
function parenthesisEnd(
  tokens: readonly Token[],
  at: number,
  nameFrom: number,
  lexicon: RoleLexicon,
): number {
  const isClosed = tokens[at + 1]?.text !== ',' || lexicon.says.secondJoints.has(tokens[at + 2]?.word ?? '');
  return isClosed ? nameFrom : groupEnd(tokens, at);
}

/** Whether what is stated follows: "said that …", "said the army had …", "told reporters 30 were …". */
function startsClause(tokens: readonly Token[], verbEnd: number, lexicon: RoleLexicon): boolean {
  const { says, times } = lexicon;
  const at = afterTime(tokens, verbEnd, lexicon);
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return isQuoteMark(token);
  if (token.kind === 'number' || token.isCapital || says.clauseOpeners.has(token.word))
    return !times.weekdays.has(token.word) && !times.months.has(token.word);
  return tokens.slice(at, at + 3).some(({ word, kind }) => says.that.has(word) || kind === 'number');
}

/** "said ⟦on Thursday⟧ it would". */
function afterTime(tokens: readonly Token[], start: number, { times }: RoleLexicon): number {
  const isDay = (at: number) => times.weekdays.has(tokens[at]?.word ?? '');
  if (isDay(start)) return start + 1;
  return times.ofPlace.has(tokens[start]?.word ?? '') && isDay(start + 1) ? start + 2 : start;
}
