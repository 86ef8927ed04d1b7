import * as Plot from '@observablehq/plot';
import type { ClaimKind } from '@/utils/claims/types';

/** The figures of one kind that are about one day. */
export interface DayTally {
  readonly kind: ClaimKind;
  readonly day: Date;
  readonly count: number;
}

/** A figure that is about more than one day. */
export interface Period {
  readonly kind: ClaimKind;
  readonly from: Date;
  readonly to: Date;
}

export interface SidePlotOptions {
  readonly width: number;
  readonly kinds: readonly ClaimKind[];
  readonly nameOf: (kind: ClaimKind) => string;
  readonly lineOf: (kind: ClaimKind) => string;
  readonly chosen: Date | null;
  readonly locale: string;
}

/** Four strokes and one across; more than three fives are written as a number. */
const five = 5;
const mostStrokes = 15;
const strokeStep = 4;
const fiveStep = 26;
const rowHeight = 44;
const dayLength = 86_400_000;

/**
 * Draws what is told of a side by day and kind: a tally stroke for each figure, the fifth across, and a bar below for
 * each figure about a period.
 *
 * The picture's `value` is the tally under the pointer, or `null`.
 */
export function drawSidePlot(
  tallies: readonly DayTally[],
  periods: readonly Period[],
  options: SidePlotOptions,
) {
  const { kinds, lineOf, nameOf, locale, chosen } = options;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  return Plot.plot({
    width: options.width,
    height: rowHeight * kinds.length + 40,
    marginLeft: 110,
    marginRight: 60,
    style: { background: 'transparent', color: 'var(--muted)', fontFamily: 'inherit', fontSize: '11px' },
    x: {
      type: 'time',
      label: null,
      domain: domainOf(tallies, periods),
      axis: 'top',
      tickFormat: (day: Date) => format.format(day),
      ticks: 6,
    },
    y: { type: 'band', domain: [...kinds], label: null, tickFormat: nameOf, tickSize: 0 },
    marks: [
      chosen &&
        Plot.rect([chosen], {
          x1: (day: Date) => new Date(day.getTime() - dayLength / 2),
          x2: (day: Date) => new Date(day.getTime() + dayLength / 2),
          fill: 'var(--selected)',
        }),
      Plot.gridX({ stroke: 'var(--hairline)', strokeOpacity: 1, ticks: 6 }),
      ...strokeMarks(tallies, lineOf),
      Plot.text(
        tallies.filter(({ count }) => count > mostStrokes),
        { x: 'day', y: 'kind', text: 'count', fontWeight: 600, fill: 'var(--ink)' },
      ),
      Plot.link(periods, {
        x1: 'from',
        x2: 'to',
        y: 'kind',
        dy: 15,
        stroke: ({ kind }: Period) => lineOf(kind),
        strokeWidth: 1.25,
      }),
      Plot.dot(tallies, Plot.pointer({ x: 'day', y: 'kind', r: 14, stroke: 'var(--border)', maxRadius: 40 })),
    ],
  });
}

interface Stroke extends DayTally {
  readonly position: number;
}

/** One mark for each distance from the day, as a mark has one offset for all it draws. */
function strokeMarks(tallies: readonly DayTally[], lineOf: SidePlotOptions['lineOf']) {
  const strokes = tallies.filter(({ count }) => count <= mostStrokes).flatMap(strokesOf);
  const positions = [...new Set(strokes.map(({ position }) => position))];
  return positions.map((position) => {
    const isAcross = position % five === five - 1;
    const start = Math.floor(position / five) * fiveStep;
    return Plot.vector(
      strokes.filter((stroke) => stroke.position === position),
      {
        ...{ x: 'day', y: 'kind', anchor: 'middle', shape: straight, strokeWidth: 2 },
        length: isAcross ? 22 : 18,
        rotate: isAcross ? 62 : 0,
        dx: isAcross ? start + strokeStep * 1.5 : start + (position % five) * strokeStep,
        stroke: ({ kind }: Stroke) => lineOf(kind),
      },
    );
  });
}

function strokesOf(tally: DayTally): Stroke[] {
  return Array.from({ length: tally.count }, (_, position) => ({ ...tally, position }));
}

const straight = {
  draw(context: CanvasPath, length: number) {
    context.moveTo(0, 0);
    context.lineTo(0, -length);
  },
};

function domainOf(tallies: readonly DayTally[], periods: readonly Period[]): [Date, Date] {
  const days = [...tallies.map(({ day }) => day), ...periods.flatMap(({ from, to }) => [from, to])];
  const times = days.map((day) => day.getTime());
  return [new Date(Math.min(...times) - dayLength), new Date(Math.max(...times) + dayLength)];
}
