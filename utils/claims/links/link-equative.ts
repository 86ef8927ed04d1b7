import type { Clause, Figure } from '../clause';
import type { CountedNoun } from '../noun-index';
import type { LinkedFigure } from './link-figures';

/** Reads a force that is said to be so many: "the rebels are around ⟦70 thousand⟧", "troops there number ⟦500⟧", "⟦10,000⟧ strong". */
export function linkEquative(clause: Clause, figure: Figure): LinkedFigure | null {
  const { number, phrase } = figure;
  if (
    phrase.to > phrase.from + 1 ||
    number.isPercent ||
    number.currency !== null ||
    number.form === 'article'
  )
    return null;
  const head = isStrong(clause, number.to) ? (phrase.head ?? soldiers) : subjectOf(clause, figure);
  if (head === null) return null;
  const sense = 'strength.level';
  return {
    figure: { ...figure, phrase: { ...phrase, to: phrase.from, head } },
    link: {
      from: number.from - 1,
      to: number.from,
      sense,
      senses: { any: sense },
      rule: 'equative',
      side: 'left',
    },
    isMember: false,
    isSubset: false,
  };
}

const soldiers: CountedNoun = { unit: 'person', status: 'combatant', base: '' };

function isStrong({ tokens, lexicon }: Clause, at: number): boolean {
  return lexicon.tolls.strong.has(tokens[at]?.word ?? '');
}

/** People under arms before "are" or "number"; `null` for any other subject, and for a figure that counts things of its own. */
function subjectOf({ tokens, lexicon }: Clause, { number, phrase }: Figure): CountedNoun | null {
  const verb = tokens[number.from - 1]?.word ?? '';
  const isVerb = lexicon.words.be.has(verb) || lexicon.tolls.countVerbs.has(verb);
  const subject = lexicon.nouns(tokens[number.from - 2]?.word ?? '');
  const isForce = subject?.status === 'combatant' && subject.unit === 'person';
  return isVerb && isForce && phrase.to === phrase.from ? subject : null;
}
