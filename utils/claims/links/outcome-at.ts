import type { Clause, Link } from '../clause';

/** Reads a noun that names people by what happened to them: "the ⟦dead⟧", "of the ⟦wounded⟧"; `null` for others. */
export function outcomeAt({ tokens, lexicon }: Clause, at: number, side: Link['side']): Link | null {
  const word = tokens[at]?.word ?? '';
  const sense = lexicon.outcomeNouns.has(word) ? lexicon.nounSenses.get(word) : undefined;
  return sense === undefined
    ? null
    : { from: at, to: at + 1, sense, senses: { any: sense }, rule: 'be among', side };
}
