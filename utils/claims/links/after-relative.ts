import type { Clause } from '../clause';

/** Words of a relative clause that are looked through for the verb after its own. */
const longest = 18;

/**
 * Where the main clause goes on behind "who": "130 people who had sought shelter in the camp ⟦were⟧ slaughtered"; `null` where
 * nothing does.
 */
export function afterRelative(clause: Clause, from: number): number | null {
  const { tokens, lexicon } = clause;
  const start = tokens[from]?.text === ',' ? from + 1 : from;
  if (!lexicon.links.relatives.has(tokens[start]?.word ?? '')) return null;
  const own = nextVerb(clause, start + 1, start + longest);
  return own === null ? null : nextVerb(clause, own + 1, start + longest);
}

/** The next verb of its own that starts in a run of tokens; `null` where a mark ends the clause before. */
function nextVerb(clause: Clause, from: number, to: number): number | null {
  for (let at = from; at < Math.min(clause.tokens.length, to); at += 1) {
    if (/^[;:.]$/u.test(clause.tokens[at]?.word ?? '')) return null;
    if (startsVerb(clause, at) && !goesOn(clause, at)) return at;
  }
  return null;
}

function startsVerb({ tokens, lexicon: { words }, at: index }: Clause, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return words.be.has(word) || words.have.has(word) || index.cueStarts.has(at);
}

/** Behind an auxiliary, an adverb or "and" a verb belongs to the one before. */
function goesOn({ tokens, lexicon: { words, links } }: Clause, at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  return (
    !links.relatives.has(before) &&
    [words.be, words.have, words.adverbs, words.and].some((list) => list.has(before))
  );
}
