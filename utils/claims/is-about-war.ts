import type { LexiconIndex } from './lexicon-index';
import { opens } from './openers';
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

/** Words below which it is a sentence or two: with none of other worlds in it, the name of a state is enough. */
const sentenceLength = 40;

/**
 * Tells whether a text is about armed conflict at all, by its share of words of war against those of other worlds.
 *
 * A short note needs one of them, an article three. Generic verbs ("lost", "launched", "captured") say nothing alone.
 * The share is taken over paragraphs with a word of war: an unrelated paragraph does not make an article another.
 */
export function isAboutWar(sentences: readonly Sentence[], lexicon: LexiconIndex): boolean {
  const { kinds, paragraphs } = tallyWords(sentences, lexicon);
  const words = sumOf(paragraphs, 'words');
  const others = sumOf(paragraphs, 'others');
  if (kinds.size === 0) return others === 0 && words < sentenceLength && namesSide(sentences, lexicon);
  if (others === 0 && words < shortest) return true;
  const weight = sumOf(paragraphs, 'weight') - others * otherWeight;
  if (kinds.size < neededKinds(words) || weight <= 0) return false;
  const isVague =
    words >= shortest &&
    ![...kinds].some((word) => lexicon.war.war.has(word) && !lexicon.war.shared.has(word));
  if (isVague && !namesSide(sentences, lexicon)) return false;
  const besideWar = paragraphs.filter((tally) => tally.weight > 0);
  return weight / sumOf(besideWar, 'words') >= densest;
}

/** What the words of a paragraph come to. */
interface Tally {
  words: number;
  /** Words of other worlds. */
  others: number;
  /** The weight of all words of war. */
  weight: number;
}

/** Counts words by paragraph in one pass, and collects which words of war there are. */
function tallyWords(sentences: readonly Sentence[], lexicon: LexiconIndex) {
  const kinds = new Set<string>();
  const paragraphs: Tally[] = [];
  for (const { tokens, paragraph } of sentences) {
    const tally = (paragraphs[paragraph] ??= { words: 0, others: 0, weight: 0 });
    for (const token of tokens) if (token.kind === 'word') addWord(tally, token, lexicon, kinds);
  }
  return { kinds, paragraphs };
}

function addWord(tally: Tally, token: Token, lexicon: LexiconIndex, kinds: Set<string>): void {
  tally.words += 1;
  const weight = opens(token, 'war') ? weigh(token, lexicon.war) : 0;
  if (weight < 0) tally.others += 1;
  else if (weight > 0 || isOfArms(token, lexicon)) {
    kinds.add(token.word);
    tally.weight += weight || sharedWeight;
  }
}

/** What a word says for war; below 0 for a word of other worlds. */
function weigh({ word, text }: Token, { war, shared, elsewhere, groups }: LexiconIndex['war']): number {
  if (elsewhere.has(word)) return -1;
  if (groups.has(text)) return 1;
  if (shared.has(word)) return sharedWeight;
  return war.has(word) ? 1 : 0;
}

function sumOf(paragraphs: readonly Tally[], part: keyof Tally): number {
  return paragraphs.reduce((sum, tally) => sum + tally[part], 0);
}

/** People under arms, weapons, the dead. */
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

function neededKinds(words: number): number {
  if (words < shortest) return 1;
  return words < 150 ? 2 : 3;
}
