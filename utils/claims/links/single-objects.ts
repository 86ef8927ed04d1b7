import type { Clause, Figure } from '../clause';
import type { Cue, PredicateEntry } from '../predicate-index';
import type { Token } from '../tokens';
import { isAfterBe } from './is-after-be';
import { afterJoint } from './joints';
import type { Run } from './named';

/** Words that describe a person before the noun: "the ⟦village⟧ head", "a ⟦senior⟧ commander". */
const longestTitle = 4;

/** Persons behind a verb: "killing ⟦its owner⟧", "shot dead ⟦the mayor⟧", "killed a man and ⟦his son⟧". */
export function objectsOf(clause: Clause, cue: Cue, { frame, form }: PredicateEntry): Run[] {
  if (frame !== 'object' || form === 'participle' || isAfterBe(clause, cue.from)) return [];
  const persons: Run[] = [];
  for (let at = cue.to; ;) {
    const counted = clause.at.figures.get(at);
    const person = counted === undefined ? ownedPerson(clause, at) : null;
    const to = person?.to ?? (counted === undefined ? at : endOf(counted));
    if (to === at) return persons;
    if (person !== null) persons.push(person);
    const next = afterJoint(clause, to);
    if (next === to) return persons;
    at = next;
  }
}

function endOf({ phrase, number }: Figure): number {
  return Math.max(phrase.to, number.to);
}

/** A possessive or an article, and a person in the singular: "his ⟦wife⟧", "the village ⟦head⟧". */
function ownedPerson({ tokens, lexicon }: Clause, at: number): Run | null {
  if (!lexicon.singles.owners.has(tokens[at]?.word ?? '')) return null;
  for (let to = at + 1; to <= at + longestTitle; to += 1) {
    const token = tokens[to];
    if (token?.kind !== 'word' || lexicon.words.prepositions.has(token.word)) return null;
    if (isOnePerson(token, lexicon) && !isOnePerson(tokens[to + 1], lexicon)) return { from: at, to: to + 1 };
  }
  return null;
}

/** Whether a word names one person, and no outcome: "driver", not "dead". */
export function isOnePerson(token: Token | undefined, { nouns, outcomeNouns }: Clause['lexicon']): boolean {
  const noun = nouns(token?.word ?? '');
  return noun?.unit === 'person' && noun.base === token?.word && !outcomeNouns.has(noun.base);
}
