import type { Clause, Figure, Link } from '../clause';

/** Reads what the counted noun says by itself: "three ⟦deaths⟧", "31 ⟦strikes⟧", "60 ⟦bodies⟧". */
export function linkHead({ tokens, lexicon }: Clause, { number, phrase }: Figure): Link | null {
  if (phrase.head === null || number.form === 'article') return null;
  const sense =
    lexicon.nounSenses.get(phrase.head.base) ?? lexicon.nounSenses.get(tokens[phrase.to - 1]?.word ?? '');
  if (sense === undefined) return null;
  return {
    from: phrase.to - 1,
    to: phrase.to,
    sense,
    senses: { any: sense },
    rule: 'counted noun',
    side: 'head',
  };
}
