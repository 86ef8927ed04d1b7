import { matchPhrase } from '../quantity/phrases';
import { textOf, type Token } from '../tokens';
import type { RoleLexicon } from './role-lexicon';

/** A run of tokens, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const stops = new Set(['.', '!', '?', '…', '•']);
const edges = new Set([...stops, ';', ':']);
const quotes = new Set(['"', '“', '”', "'", '‘', '’', '«', '»']);
const commas = new Set([...quotes, ',', '–', '—', '‒', '(', ')', '-']);

/** Longest name of a speaker, in tokens. */
const longestName = 10;

export function isComma(token: Token | undefined): boolean {
  return commas.has(token?.text ?? '');
}

export function isQuoteMark(token: Token | undefined): boolean {
  return quotes.has(token?.text ?? '');
}

/** The words of a run as the text has them. */
export function wordsOf(tokens: readonly Token[], { from, to }: Run): string {
  return textOf(tokens.slice(from, to)).replace(/['’]s$/u, '');
}

/** Walks left from a verb over the words of a name; a comma, a conjunction or another verb ends it. */
export function nameBefore(tokens: readonly Token[], verb: number, lexicon: RoleLexicon): Run {
  let to = beforeApposition(tokens, verb);
  while (to > 0 && lexicon.fillers.has(tokens[to - 1]?.word ?? '')) to -= 1;
  const last = tokens[to - 1]?.word ?? '';
  if (lexicon.says.relatives.has(last) && tokens[to - 2]?.text === ',')
    return nameUpTo(tokens, to - 2, lexicon);
  return lexicon.pronouns.has(last) ? { from: to - 1, to } : nameUpTo(tokens, to, lexicon);
}

/** The name whose last token stands before `to`; "⟦Zelenskiy⟧, who said" has it before the comma. */
function nameUpTo(tokens: readonly Token[], to: number, lexicon: RoleLexicon): Run {
  let from = to;
  while (from > 0 && to - from < longestName && belongsToName(tokens[from - 1], to > from, lexicon))
    from -= 1;
  return withoutTime(tokens, { from, to }, lexicon);
}

/** "⟦Today⟧ the Department": a day before the name is none of it; what begins as a time or a cause does is no name. */
function withoutTime(tokens: readonly Token[], { from, to }: Run, lexicon: RoleLexicon): Run {
  const { timesAlone, says } = lexicon;
  const start = matchPhrase(timesAlone, tokens, from)?.to ?? from;
  const isNone = start > to || says.notFirst.has(tokens[start]?.word ?? '');
  return { from: isNone ? to : start, to };
}

function belongsToName(token: Token | undefined, hasMore: boolean, lexicon: RoleLexicon): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  if (lexicon.verbs.has(token.word) && !token.isCapital) return false;
  const { innerName, joinsNames, relatives } = lexicon.says;
  if (relatives.has(token.word)) return false;
  return (
    !lexicon.fillers.has(token.word) || innerName.has(token.word) || (hasMore && joinsNames.has(token.word))
  );
}

/** "Getachew Reda, a spokesman for the front, said": the name stands before the first of the two commas. */
function beforeApposition(tokens: readonly Token[], verb: number): number {
  if (tokens[verb - 1]?.text !== ',') return verb;
  for (let at = verb - 2; at > Math.max(0, verb - longestApposition); at -= 1)
    if (tokens[at]?.text === ',') return at;
  return verb;
}

/** Longest words between the two commas, in tokens. */
const longestApposition = 24;

/** Tells whether a name opens the clause and an apposition follows: "Valery Gerasimov, the chief of staff, ⟦says⟧". */
export function opensWithName(tokens: readonly Token[], verb: number, lexicon: RoleLexicon): boolean {
  const comma = beforeApposition(tokens, verb);
  if (comma === verb) return false;
  const { from } = groupAround(tokens, comma);
  const start = tokens.slice(from, comma);
  const { be, perfect } = lexicon.says;
  return (
    start.length > 0 &&
    start.length <= longestName &&
    start.every(({ kind, word }) => kind === 'word' && !be.has(word) && !perfect.has(word)) &&
    start.some(({ isCapital }, at) => isCapital && (at > 0 || start.length < 3))
  );
}

/** Walks right over the words of a name after "said" or "according to"; gives the index after it. */
export function nameEnd(tokens: readonly Token[], from: number, lexicon: RoleLexicon): number {
  let to = from;
  while (to < tokens.length && to - from < longestName && !endsName(tokens[to], lexicon)) to += 1;
  return to;
}

function endsName(token: Token | undefined, lexicon: RoleLexicon): boolean {
  if (token === undefined || edges.has(token.text) || isComma(token)) return true;
  return lexicon.fillers.has(token.word) || lexicon.says.nameEnds.has(token.word);
}

/** The clause group around a token: from the last ";", ":" or stop to the next ";" or stop. */
export function groupAround(tokens: readonly Token[], at: number): Run {
  let from = at;
  while (from > 0 && !edges.has(tokens[from - 1]?.text ?? '')) from -= 1;
  return { from, to: groupEnd(tokens, at) };
}

/** A voice goes on to ";" or the sentence's end (GUIDE: reach of attribution). */
export function groupEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && !isGroupEnd(tokens, to)) to += 1;
  return to;
}

/** A full stop inside an abbreviation has a letter right after it. */
function isGroupEnd(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return text === ';' || (stops.has(text) && tokens[at + 1]?.spaceBefore !== false);
}

/** The clause that ends at a token: from the last comma, colon or stop on. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from - 1]?.text !== ',' && !edges.has(tokens[from - 1]?.text ?? '')) from -= 1;
  return from;
}
