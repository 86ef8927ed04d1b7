import type { LinkedFigure } from '../links/link-figures';
import type { Context } from './context';
import type { PartyMention } from './find-parties';

/** A side among the counted words: "SDF fighters", "15 Russian drones"; "soldiers" alone names none. Of two the nearer to the noun. */
export function sideInPhrase({ figure }: LinkedFigure, { parties }: Context): PartyMention | null {
  const { number, phrase } = figure;
  const end = Math.max(phrase.to, number.to + 1);
  const inside = parties.filter(
    ({ from, type }) => from >= number.to && from < end && type !== 'own' && type !== 'land',
  );
  return inside.find(({ type }) => type === 'group') ?? inside[0] ?? null;
}
