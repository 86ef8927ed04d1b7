import type { Clause } from '../clause';

/** "were ⟦killed⟧", "was also ⟦hurt⟧": behind an auxiliary, adverbs between. */
export function isAfterBe({ tokens, lexicon }: Clause, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const word = tokens[back]?.word ?? '';
    if (lexicon.words.be.has(word)) return true;
    if (!lexicon.words.adverbs.has(word)) return false;
  }
  return false;
}
