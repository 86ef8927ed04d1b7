import { opens, type Opener } from '../openers';
import type { Token } from '../tokens';

/** Phrases cut into words and sorted by their first word, so that a match costs one look-up. */
export type PhraseIndex<Value> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: Value }[]
>;

/** Indexes phrases by their first word, longest first; an elided word is one of its own: "jusqu'à". */
export function indexPhrases<Value>(phrases: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const index = new Map<string, { words: readonly string[]; value: Value }[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.toLowerCase().split(/ |(?<=\p{L}')/u);
    const [first = ''] = words;
    const list = index.get(first) ?? [];
    list.push({ words, value });
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The words that phrases of any of these indexes begin with. */
export function firstWords(...indexes: readonly PhraseIndex<unknown>[]): string[] {
  return indexes.flatMap((index) => [...index.keys()]);
}

/** Indexes a word list; the value of a phrase is itself. */
export function indexWords(phrases: readonly string[]): PhraseIndex<string> {
  return indexPhrases(phrases.map((phrase) => [phrase, phrase] as const));
}

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** Index of the token after the phrase. */
  readonly to: number;
}

/** Reads the longest phrase that starts at a token; `null` if none does. */
export function matchPhrase<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Value> | null {
  const first = tokens[at]?.word;
  if (first === undefined) return null;
  const phrases = index.get(first);
  if (phrases === undefined) return null;
  for (const { words, value } of phrases) {
    if (startsWith(tokens, at, words)) return { value, to: at + words.length };
  }
  return null;
}

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset += 1)
    if (tokens[at + offset]?.word !== words[offset]) return false;
  return true;
}

/** Finds all phrases of an index in a sentence, the longest at each token that may open one. */
export function phrasesIn<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  opener: Opener,
): (PhraseMatch<Value> & { readonly from: number })[] {
  const found: (PhraseMatch<Value> & { readonly from: number })[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const match = opens(tokens[from], opener) ? matchPhrase(index, tokens, from) : null;
    if (match !== null) found.push({ from, ...match });
  }
  return found;
}

/** Reads the longest phrase that ends before a token; `null` if none does. */
export function matchPhraseBefore<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  at: number,
): { value: Value; from: number } | null {
  for (let length = 5; length >= 1; length -= 1) {
    const match = at - length >= 0 ? matchPhrase(index, tokens, at - length) : null;
    if (match?.to === at) return { value: match.value, from: at - length };
  }
  return null;
}
