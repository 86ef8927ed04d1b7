import * as Plot from '@observablehq/plot';
import type { Outline } from 'topojson-client';
import type { MappedPlace } from './place-data';

export interface PlaceMapOptions {
  readonly width: number;
  readonly outlines: readonly Outline[];
  /** Whether a country is named as a place of its own. */
  readonly isNamed: (outline: Outline) => boolean;
  readonly chosen: string | null;
}

const height = 420;

/** Degrees of land to show around the outermost places. */
const margin = 4;

/**
 * Draws where questions are about: a dot for a town, larger the more questions; a shaded outline for a country, which is
 * no point.
 *
 * The picture's `value` is the place under the pointer, or `null`.
 */
export function drawPlaceMap(places: readonly MappedPlace[], options: PlaceMapOptions) {
  const { width, outlines, isNamed, chosen } = options;
  const towns = places.flatMap(({ id, name, point, questions }) =>
    point === null ? [] : [{ id, name, lon: point[0], lat: point[1], count: questions.length }],
  );
  const named = outlines.filter(isNamed);
  const position = { x: 'lon', y: 'lat' } as const;
  return Plot.plot({
    width,
    height,
    style: { background: 'transparent', color: 'var(--muted)', fontFamily: 'inherit', fontSize: '11px' },
    projection: { type: 'mercator', domain: frameOf(towns, named), inset: 16 },
    r: { range: [4, 12] },
    marks: [
      Plot.geo([...outlines], { fill: 'var(--sunken)', stroke: 'var(--rule)' }),
      Plot.geo(named, { fill: 'var(--selected)', stroke: 'var(--accent)', strokeDasharray: '3 3' }),
      Plot.dot(towns, {
        ...position,
        r: 'count',
        fill: 'var(--accent)',
        fillOpacity: 0.35,
        stroke: 'var(--accent)',
      }),
      Plot.text(towns, {
        ...position,
        text: 'name',
        dy: -14,
        fill: 'var(--ink)',
        stroke: 'var(--surface)',
        strokeWidth: 3,
      }),
      Plot.dot(
        towns.filter(({ id }) => id === chosen),
        { ...position, r: () => 16, stroke: 'var(--accent)', strokeWidth: 2 },
      ),
      Plot.dot(
        towns,
        Plot.pointer({ ...position, r: () => 16, stroke: 'var(--border)', maxRadius: 40, title: 'name' }),
      ),
    ],
  });
}

/** The towns with land around them, and the countries that are named; the whole world where there is neither. */
function frameOf(
  towns: readonly { readonly lon: number; readonly lat: number }[],
  named: readonly Outline[],
): object {
  const points = towns.flatMap(({ lon, lat }) => [
    [lon - margin, lat - margin],
    [lon + margin, lat + margin],
  ]);
  const around = { type: 'Feature', properties: {}, geometry: { type: 'MultiPoint', coordinates: points } };
  if (points.length + named.length === 0) return { type: 'Sphere' };
  return { type: 'FeatureCollection', features: points.length === 0 ? named : [around, ...named] };
}
