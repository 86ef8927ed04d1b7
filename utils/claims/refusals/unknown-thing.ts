import type { LexiconIndex } from '../lexicon-index';
import type { Token } from '../tokens';
import type { Refusal } from './refusal';

/**
 * "killed ⟦four million⟧ flies", "lost ⟦twenty⟧ jars": things that conflict news does not count.
 *
 * A noun outside the lexicon still counts people if it is somebody's beside a person ("a captain and his ⟦two⟧ tanods"), is
 * a name ("13 South Africans"), stands in quotation marks ("⟦90⟧ 'apostates'"), or ends as names of people do ("settlers").
 */
export const unknownThing: Refusal = (
  { tokens, lexicon },
  { figure: { phrase, number }, link, isMember },
) => {
  if (!phrase.isUnknown || number.form === 'named' || number.isPercent || number.currency !== null)
    return false;
  const isOwned =
    lexicon.singles.owners.has(tokens[number.from - 1]?.word ?? '') && link.senses.any === link.sense;
  if (isOwned && isMember) return false;
  const words = tokens.slice(number.to, phrase.to);
  const isQuoted = words.some(({ text }) => /^["“'‘]$/u.test(text));
  return !isQuoted && !words.some((token) => countsPeople(token, lexicon));
};

function countsPeople({ word, isCapital }: Token, { refusals, personEndings }: LexiconIndex): boolean {
  return isCapital || refusals.people.has(word) || personEndings.some((ending) => word.endsWith(ending));
}
