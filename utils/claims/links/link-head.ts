import type { Clause, Figure, Link } from '../clause';

/** Reads what the counted noun says by itself: "three ⟦deaths⟧", "31 ⟦strikes⟧", "60 ⟦bodies⟧". */
export function linkHead({ tokens, lexicon }: Clause, { number, phrase }: Figure): Link | null {
  if (phrase.head === null) return null;
  if (number.form === 'article' && !lexicon.outcomeNouns.has(phrase.head.base)) return null;
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

/** Reads what an attribute of the counted noun says: "received 154 ⟦wounded⟧ people", "317 ⟦missing⟧ servicemen". */
export function linkAttribute({ tokens, lexicon }: Clause, { phrase, number }: Figure): Link | null {
  if (phrase.head?.unit !== 'person' || number.form === 'article') return null;
  for (let at = phrase.from; at < phrase.to - 1; at += 1) {
    const word = tokens[at]?.word ?? '';
    const sense = lexicon.outcomeNouns.has(word) ? lexicon.nounSenses.get(word) : undefined;
    if (sense !== undefined)
      return { from: at, to: at + 1, sense, senses: { any: sense }, rule: 'attribute', side: 'head' };
  }
  return null;
}
