import type { Clause } from '../clause';

/** Steps over ",", "and" or ", and" to the token behind; the token itself where none stands there. */
export function afterJoint({ tokens, lexicon }: Clause, at: number): number {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  return lexicon.words.and.has(tokens[comma]?.word ?? '') ? comma + 1 : comma;
}

/** Steps back over ",", "and" or ", and". */
export function beforeJoint({ tokens, lexicon }: Clause, at: number): number {
  const and = lexicon.words.and.has(tokens[at - 1]?.word ?? '') ? at - 1 : at;
  return tokens[and - 1]?.text === ',' ? and - 1 : and;
}
