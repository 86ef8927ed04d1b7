import { armedGroups } from './lexicon/parties';
import { elsewhere, war } from './locales/en/war';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

const warWords = new Set(war);
const otherWords = new Set(elsewhere);
const groupNames = new Set(Object.entries(armedGroups).flatMap(([name, aliases]) => [name, ...aliases]));

/** Share of words of war from which a text is conflict news. */
const densest = 0.015;

/**
 * Tells whether a text is about armed conflict at all, by its share of words of war against those of other worlds.
 *
 * A short note needs one of them, an article three. Generic verbs ("lost", "launched", "captured") say nothing alone.
 */
export function isAboutWar(sentences: readonly Sentence[]): boolean {
  const words = sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  const found = words.filter(isOfWar);
  const others = words.filter(({ word }) => otherWords.has(word)).length;
  const kinds = new Set(found.map(({ word }) => word)).size;
  const weight = found.length - others * 0.7;
  return kinds >= neededKinds(words.length) && weight > 0 && weight / words.length >= densest;
}

function isOfWar(token: Token): boolean {
  return warWords.has(token.word) || groupNames.has(token.text);
}

function neededKinds(words: number): number {
  if (words < 70) return 1;
  return words < 150 ? 2 : 3;
}
