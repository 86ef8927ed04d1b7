import type { LexiconIndex } from './lexicon-index';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** Share of words of war from which the paragraphs that hold any are conflict news. */
const densest = 0.02;

/**
 * Tells whether a text is about armed conflict at all, by its share of words of war against those of other worlds.
 *
 * A short note needs one of them, an article three. Generic verbs ("lost", "launched", "captured") say nothing alone.
 * The share is taken over paragraphs with a word of war: an unrelated paragraph does not make an article another.
 */
export function isAboutWar(sentences: readonly Sentence[], { war }: LexiconIndex): boolean {
  const words = wordsOf(sentences);
  const found = words.filter((token) => isOfWar(token, war));
  const others = words.filter(({ word }) => war.elsewhere.has(word)).length;
  if (others > 0 && found.every(({ word }) => war.shared.has(word))) return false;
  const kinds = new Set(found.map(({ word }) => word)).size;
  const weight = found.length - others * 0.7;
  if (kinds < neededKinds(words.length) || weight <= 0) return false;
  return weight / wordsOf(besideWar(sentences, war)).length >= densest;
}

function wordsOf(sentences: readonly Sentence[]): Token[] {
  return sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
}

/** The sentences of all paragraphs that hold a word of war. */
function besideWar(sentences: readonly Sentence[], war: LexiconIndex['war']): Sentence[] {
  const held = new Set(
    sentences
      .filter(({ tokens }) => tokens.some((token) => isOfWar(token, war)))
      .map(({ paragraph }) => paragraph),
  );
  return sentences.filter(({ paragraph }) => held.has(paragraph));
}

function isOfWar(token: Token, { war, groups }: LexiconIndex['war']): boolean {
  return war.has(token.word) || groups.has(token.text);
}

function neededKinds(words: number): number {
  if (words < 70) return 1;
  return words < 150 ? 2 : 3;
}
