import type { LinkedFigure } from '../links/link-figures';
import type { Context } from './context';
import type { PlaceMention } from './find-places';

/** Picks the place of a figure: the nearest named in the sentence, after it before those ahead of it, else the paragraph's. */
export function readPlace(linked: LinkedFigure, { places, carriedPlace }: Context): string | null {
  if (linked.link.sense.startsWith('supply')) return null;
  const nearest = [...places].sort((a, b) => distance(linked, a) - distance(linked, b)).at(0);
  return nearest?.name ?? carriedPlace;
}

function distance({ figure, link }: LinkedFigure, place: PlaceMention): number {
  const end = Math.max(figure.phrase.to, link.to);
  const start = Math.min(figure.number.from, link.from);
  if (place.from >= end) return place.from - end;
  return place.to <= start ? (start - place.to) * 1.5 + 3 : 0;
}
