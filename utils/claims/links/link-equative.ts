import type { Clause, Figure } from '../clause';
import type { LinkedFigure } from './link-figures';

/** Reads a force that is said to be so many: "the rebels are around ⟦70 thousand⟧", "troops there number ⟦500⟧". */
export function linkEquative({ tokens, lexicon }: Clause, figure: Figure): LinkedFigure | null {
  const { number, phrase } = figure;
  if (phrase.to > phrase.from || number.isPercent || number.currency !== null || number.form === 'article')
    return null;
  const verb = tokens[number.from - 1]?.word ?? '';
  const subject = lexicon.nouns(tokens[number.from - 2]?.word ?? '');
  if (!lexicon.words.be.has(verb) || subject?.status !== 'combatant' || subject.unit !== 'person')
    return null;
  const sense = 'strength.level';
  return {
    figure: { ...figure, phrase: { ...phrase, head: subject } },
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
