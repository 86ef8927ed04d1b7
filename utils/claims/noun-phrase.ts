import type { LexiconIndex } from './lexicon-index';
import type { CountedNoun } from './noun-index';
import type { Cue } from './predicate-index';
import type { QuantityMention } from './quantity/find-quantities';
import type { Token } from './tokens';

/** What a number counts: token indices of the noun phrase after it, and its head where the lexicon knows it. */
export interface NounPhrase {
  /** First token of the counted words; equal to `to` when there are none. */
  readonly from: number;
  readonly to: number;
  readonly head: CountedNoun | null;
  /** The phrase has words, but none that the lexicon counts. */
  readonly isUnknown: boolean;
}

const longest = 9;

/** Reads the noun phrase after a number: "500 more ⟦fighters⟧", "15 ⟦Shahed attack drones⟧", "60 % of ⟦the town⟧". */
export function readNounPhrase(
  tokens: readonly Token[],
  number: QuantityMention,
  lexicon: LexiconIndex,
  cues: readonly Cue[],
): NounPhrase {
  const from = skipDeterminers(tokens, number.to, lexicon);
  let to = from;
  let head: CountedNoun | null = null;
  let end = from;
  for (; to < Math.min(tokens.length, from + longest); to += 1) {
    const token = tokens[to];
    if (token === undefined || endsPhrase(tokens, to, lexicon, cues)) break;
    const joint = jointNoun(tokens, to, lexicon);
    if (joint !== null) return { from, to: to + 2, head: joint, isUnknown: false };
    if (endsAtHead(tokens, to, head, lexicon)) break;
    const word =
      to > from ? readWord(token, lexicon) : { noun: lexicon.nouns(token.word), isAttribute: false };
    head = word.noun ?? head;
    if (word.isAttribute || word.noun !== null) end = to + 1;
  }
  if (to === from) return { from: number.to, to: number.to, head: null, isUnknown: false };
  return phraseOf(head, from, to, end);
}

/** Adjectives that may stand behind their noun are no nouns there: "soldats ⟦blessés⟧". */
function readWord(
  { word }: Token,
  { words, nouns }: LexiconIndex,
): { noun: CountedNoun | null; isAttribute: boolean } {
  const isAttribute = words.attributes.has(word);
  return { noun: isAttribute ? null : nouns(word), isAttribute };
}

/** Up to the last noun or adjective; without a noun of ours up to where the words end. */
function phraseOf(head: CountedNoun | null, from: number, to: number, end: number): NounPhrase {
  return { from, to: head === null ? to : end, head, isUnknown: head === null && to > from };
}

/** "Twelve ⟦National Liberation⟧ Army insurgents": a name goes on. */
function isName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.isCapital === true && tokens[at - 1]?.isCapital === true && tokens[at]?.kind === 'word';
}

/** Behind the counted noun only another noun, an attribute or a number goes on with the phrase: not the "dead" of "11 soldiers ⟦dead⟧". */
function endsAtHead(
  tokens: readonly Token[],
  at: number,
  head: CountedNoun | null,
  { nouns, outcomeNouns, words }: LexiconIndex,
): boolean {
  const token = tokens[at];
  if (head === null || token === undefined || isName(tokens, at)) return false;
  if (outcomeNouns.has(token.word)) return true;
  return nouns(token.word) === null && !words.attributes.has(token.word) && token.kind !== 'number';
}

function skipDeterminers(tokens: readonly Token[], at: number, { words }: LexiconIndex): number {
  let to = at;
  while (to - at < 5 && (words.determiners.has(tokens[to]?.word ?? '') || isQuote(tokens[to]))) to += 1;
  return isYear(tokens[at - 1]) && words.afterYear.has(tokens[at]?.word ?? '') ? at : to;
}

function isYear(token: Token | undefined): boolean {
  return /^(?:19|20)\d\d$/u.test(token?.text ?? '');
}

/** '"dozens" of mortars': quotation marks do not part a number from its noun. */
function isQuote(token: Token | undefined): boolean {
  return token !== undefined && /^["“”'’]$/u.test(token.text);
}

/** Nouns of two words, listed with a hyphen: "square kilometres". */
function jointNoun(tokens: readonly Token[], at: number, { nouns }: LexiconIndex): CountedNoun | null {
  const noun = nouns(`${tokens[at]?.word ?? ''}-${tokens[at + 1]?.word ?? ''}`);
  return noun?.base.includes('-') === true ? noun : null;
}

/** A numeral that belongs to a name: "Leopard ⟦2⟧ tanks". */
function isNumeralOfName(tokens: readonly Token[], at: number, { nouns }: LexiconIndex): boolean {
  return tokens[at - 1]?.isCapital === true && nouns(tokens[at + 1]?.word ?? '') !== null;
}

function endsPhrase(
  tokens: readonly Token[],
  at: number,
  lexicon: LexiconIndex,
  cues: readonly Cue[],
): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'number') return !isNumeralOfName(tokens, at, lexicon);
  if (token.kind === 'mark') return !['-', '"', '“', '”', '/', "'"].includes(token.text);
  if (lexicon.words.prepositions.has(token.word) || isFunctionWord(token.word, lexicon)) return true;
  if (lexicon.words.adverbs.has(token.word) && lexicon.nouns(tokens[at + 1]?.word ?? '') === null)
    return true;
  if (lexicon.nouns(token.word) !== null) return false;
  return cues.some((cue) => cue.from === at && !isAttribute(cue, tokens, lexicon));
}

/** A participle or a name before its noun: "200 ⟦mobilised⟧ persons", "two ⟦Hammer⟧ bombs". */
function isAttribute(
  { from, to, readings }: Cue,
  tokens: readonly Token[],
  { nouns }: LexiconIndex,
): boolean {
  const isName = tokens[from]?.isCapital === true && from > 0;
  return (
    (isName || readings.some(({ form }) => form === 'past' || form === 'ing')) &&
    nouns(tokens[to]?.word ?? '') !== null
  );
}

function isFunctionWord(word: string, { words }: LexiconIndex): boolean {
  return [words.be, words.have, words.modals, words.clauseBreaks, words.and].some((list) => list.has(word));
}
