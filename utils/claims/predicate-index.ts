import { inflect, type VerbForm } from './inflect';
import type { Frame, Predicate, Senses } from './lexicon-types';
import { indexPhrases, matchPhrase, type PhraseIndex } from './quantity/phrases';
import type { Token } from './tokens';

export interface PredicateEntry {
  readonly rule: string;
  readonly frame: Frame;
  readonly senses: Senses;
  readonly form: VerbForm;
}

/** A predicate in a sentence, by token indices. One form may have several readings. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly PredicateEntry[];
}

export type PredicateIndex = PhraseIndex<PredicateEntry>;

/** Indexes predicates under all their forms. */
export function indexPredicates(predicates: Readonly<Record<string, Predicate>>): PredicateIndex {
  const entries: [string, PredicateEntry][] = [];
  for (const [rule, { frame, senses, words }] of Object.entries(predicates)) {
    for (const word of words) {
      for (const { form, tag } of formsOf(word)) entries.push([form, { rule, frame, senses, form: tag }]);
    }
  }
  return indexPhrases(entries);
}

/** "take/took/taken" and single words are inflected; "gun down|gunned down" lists its forms; other phrases stand as they are. */
function formsOf(word: string): { form: string; tag: VerbForm }[] {
  if (word.includes('|')) return word.split('|').map((form) => ({ form, tag: tagOf(form) }));
  return word.includes(' ') || isAdjective(word) ? [{ form: word, tag: tagOf(word) }] : inflect(word);
}

/** Words that the lists give in the form they are used in: "dead", "missing", "injured". */
function isAdjective(word: string): boolean {
  return /(?:ed|ing|ead|eless|ong)$/u.test(word) && !word.includes('/');
}

function tagOf(phrase: string): VerbForm {
  const [first = ''] = phrase.split(' ');
  if (first.endsWith('ing')) return 'ing';
  return /(?:ed|en|wn|ld|nt|ook|ot|ut|id|ew|ave|rove|ought|ell|ung|ame|ost)$/u.test(first)
    ? 'past'
    : 'phrase';
}

/** Finds the predicates of a sentence, longest phrase first, all readings of the same words together. */
export function findCues(tokens: readonly Token[], index: PredicateIndex): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const longest = matchPhrase(index, tokens, at);
    if (longest === null) continue;
    const words = tokens.slice(at, longest.to).map((token) => token.word);
    const first = words[0] ?? '';
    const readings = (index.get(first) ?? [])
      .filter(
        (each) =>
          each.words.length === words.length && each.words.every((word, offset) => word === words[offset]),
      )
      .map((each) => each.value);
    cues.push({ from: at, to: longest.to, readings });
    at = longest.to - 1;
  }
  return cues;
}
