import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Context } from './context';
import type { PlaceMention } from './find-places';
import { wordBefore } from './find-parties';
import { isSpeaker } from './resolve-side';
import { textOf } from '../tokens';

/**
 * Picks the place of a figure: the ground itself that is taken or lost, else the nearest named in its sentence, after
 * it before those ahead of it, else that of the sentence before. Where somebody speaks, or is going, is none.
 */
export function readPlace(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  if (linked.link.sense.startsWith('supply')) return null;
  const ground = groundItself(clause, linked);
  if (ground !== null) return ground;
  const near = context.places.filter((place) => isOf(clause, linked, place, context));
  const nearest = near.sort((a, b) => distance(linked, a) - distance(linked, b)).at(0);
  return nearest?.name ?? context.carriedPlace;
}

/** "took ⟦Strilecha⟧": a place that is counted by its name. */
function groundItself({ tokens }: Clause, { figure: { number, phrase }, link }: LinkedFigure): string | null {
  if (!link.sense.startsWith('territory') || number.form !== 'named') return null;
  const from = tokens.findIndex(({ isCapital }, at) => at >= phrase.from && at < phrase.to && isCapital);
  if (from < 0) return null;
  return textOf(tokens.slice(from, phrase.to));
}

function isOf(clause: Clause, linked: LinkedFigure, place: PlaceMention, context: Context): boolean {
  const { voices, lexicon } = context;
  const isAhead =
    linked.link.sense !== 'territory.advanced' &&
    lexicon.sides.bounds.has(wordBefore(clause.tokens, place.from, lexicon));
  return !isSpeaker(place, voices) && !isAhead;
}

function distance({ figure, link }: LinkedFigure, place: PlaceMention): number {
  const end = Math.max(figure.phrase.to, link.to);
  const start = Math.min(figure.number.from, link.from);
  if (place.from >= end) return place.from - end;
  return place.to <= start ? (start - place.to) * 1.5 + 3 : 0;
}
