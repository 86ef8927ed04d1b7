import type { LexiconIndex } from './lexicon-index';
import { findParties } from './roles/find-parties';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** Share of words of war from which the paragraphs that hold any are conflict news. */
const densest = 0.02;

/** What a word of war that other worlds use too weighs, and what a word of those worlds takes away. */
const sharedWeight = 0.5;
const otherWeight = 0.7;

/** Words below which a text is a note: it has no room for more than one word of war. */
const shortest = 70;

/** Words below which it is a sentence or two: with none of other worlds in it, the name of a state, a soldier or a weapon is enough. */
const sentenceLength = 40;

/**
 * Tells whether a text is about armed conflict at all, by its share of words of war against those of other worlds.
 *
 * A short note needs one of them, an article three. Generic verbs ("lost", "launched", "captured") say nothing alone.
 * The share is taken over paragraphs with a word of war: an unrelated paragraph does not make an article another.
 */
export function isAboutWar(sentences: readonly Sentence[], lexicon: LexiconIndex): boolean {
  const { war } = lexicon;
  const words = wordsOf(sentences);
  const found = words.filter((token) => isOfWar(token, lexicon));
  const others = words.filter(({ word }) => war.elsewhere.has(word)).length;
  if (found.length === 0)
    return (
      others === 0 &&
      words.length < sentenceLength &&
      (namesSide(sentences, lexicon) || words.some((token) => isOfArms(token, lexicon)))
    );
  if (others === 0 && words.length < shortest) return true;
  const weight = weigh(found, war) - others * otherWeight;
  const kinds = new Set(found.map(({ word }) => word)).size;
  if (kinds < neededKinds(words.length) || weight <= 0) return false;
  const isVague =
    words.length >= shortest && !found.some(({ word }) => war.war.has(word) && !war.shared.has(word));
  if (isVague && !namesSide(sentences, lexicon)) return false;
  return weight / wordsOf(besideWar(sentences, lexicon)).length >= densest;
}

function weigh(found: readonly Token[], { war, shared, groups }: LexiconIndex['war']): number {
  return found.reduce(
    (sum, { word, text }) =>
      sum + ((war.has(word) && !shared.has(word)) || groups.has(text) ? 1 : sharedWeight),
    0,
  );
}

/** Counts people under arms, weapons or the dead. */
function isOfArms({ word }: Token, { nouns, outcomeNouns }: LexiconIndex): boolean {
  const noun = nouns(word);
  return (
    (noun?.unit === 'person' && noun.status === 'combatant') ||
    noun?.unit === 'weapon' ||
    outcomeNouns.has(word)
  );
}

/** Names a state or an armed group, be it in capitals. */
function namesSide(sentences: readonly Sentence[], { roles }: LexiconIndex): boolean {
  return sentences.some(({ tokens }) =>
    findParties(tokens.map(inSmall), roles).some(({ type }) => type === 'state' || type === 'group'),
  );
}

/** "MOZAMBIQUE:" */
function inSmall(token: Token): Token {
  const isShouted = /^\p{Lu}{5,}$/u.test(token.text);
  return isShouted ? { ...token, text: token.text.charAt(0) + token.word.slice(1) } : token;
}

function wordsOf(sentences: readonly Sentence[]): Token[] {
  return sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
}

/** The sentences of all paragraphs that hold a word of war. */
function besideWar(sentences: readonly Sentence[], lexicon: LexiconIndex): Sentence[] {
  const held = new Set(
    sentences
      .filter(({ tokens }) => tokens.some((token) => isOfWar(token, lexicon)))
      .map(({ paragraph }) => paragraph),
  );
  return sentences.filter(({ paragraph }) => held.has(paragraph));
}

function isOfWar(token: Token, lexicon: LexiconIndex): boolean {
  const { war, groups } = lexicon.war;
  return war.has(token.word) || groups.has(token.text) || isOfArms(token, lexicon);
}

function neededKinds(words: number): number {
  if (words < shortest) return 1;
  return words < 150 ? 2 : 3;
}
