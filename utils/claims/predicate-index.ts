import type { Frame, Predicate, Senses, VerbForm, VerbForms } from './lexicon-types';
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
export function indexPredicates(
  predicates: Readonly<Record<string, Predicate>>,
  formsOf: (entry: string) => VerbForms,
): PredicateIndex {
  const entries: [string, PredicateEntry][] = [];
  for (const [rule, { frame, senses, words }] of Object.entries(predicates)) {
    for (const word of words) {
      for (const { form, tag } of formsOf(word)) entries.push([form, { rule, frame, senses, form: tag }]);
    }
  }
  return indexPhrases(entries);
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
