import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Context } from './context';
import type { PartyMention } from './find-parties';

/** A side among the counted words: "SDF fighters", "15 Russian drones"; "soldiers" alone names none. Of two the group. */
export function sideInPhrase({ figure }: LinkedFigure, { parties }: Context): PartyMention | null {
  const { number, phrase } = figure;
  const end = Math.max(phrase.to, number.to + 1);
  const inside = parties.filter(
    ({ from, type }) => from >= number.to && from < end && type !== 'own' && type !== 'land',
  );
  return inside.find(({ type }) => type === 'group') ?? inside[0] ?? null;
}

/** "160 of these were ⟦regime troops⟧", "31 of them ⟦soldiers⟧": who those are that a figure counts. */
export function sideOfThose(
  { tokens, lexicon }: Clause,
  { figure: { number } }: LinkedFigure,
  { parties }: Context,
): PartyMention | null {
  const { words, links } = lexicon;
  const joins = (word: string) => words.of.has(word) || words.be.has(word) || links.pronouns.has(word);
  let at = number.to;
  while (joins(tokens[at]?.word ?? '')) at += 1;
  return at === number.to ? null : (parties.find(({ from, type }) => from === at && type !== 'land') ?? null);
}
