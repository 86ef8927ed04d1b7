import { boundsOf, hull } from './bounds';
import { compareFigures, type Known } from './compare-figures';
import { daysOf } from './days';
import { foldPlace } from './fold-place';
import { readSpeaker } from './speaker';
import type { Bounds, Figure, Question } from './types';

/**
 * How a running total's step and the events of those days go together: `fits`; `exceeds`: the events add up to more
 * than the total grew; `falls`: the total went down; `short`: less is known than the total grew by, which happens when
 * not every event was read; `unknown`: no event of those days was read.
 */
export type StepVerdict = 'fits' | 'exceeds' | 'falls' | 'short' | 'unknown';

/** From one running total of a source to its next. */
export interface LedgerStep {
  readonly speaker: string | null;
  readonly from: Figure;
  readonly to: Figure;
  /** By how much the total may have grown. */
  readonly growth: Bounds;
  /** What the events of those days add up to, each event once whoever reported it; `null` of none. */
  readonly events: Bounds | null;
  readonly verdict: StepVerdict;
}

/**
 * Lays each source's running totals beside the events between them. `figures` are those of one account (`accountKey`):
 * totals and events are told apart by their scope and never mixed.
 *
 * An event counts towards a total of its own place, or of no place.
 */
export function ledgerOf(figures: readonly Figure[], known: Known): LedgerStep[] {
  const questionsWith = (scope: 'cumulative' | 'new') =>
    compareFigures(
      figures.filter(({ record }) => record.scope === scope),
      known,
    );
  const events = questionsWith('new');
  return seriesOf(questionsWith('cumulative')).flatMap((series) =>
    series.slice(1).flatMap((to, at) => {
      const from = series[at];
      return from === undefined ? [] : [stepOf(from, to, events)];
    }),
  );
}

interface Total {
  readonly speaker: string | null;
  readonly figure: Figure;
}

/** The totals of each source with one beginning and one place, by day. */
function seriesOf(questions: readonly Question[]): Total[][] {
  const series = new Map<string, Total[]>();
  for (const { family, sources } of questions) {
    for (const { speaker, statements } of sources) {
      for (const { figure } of statements) {
        const name = [family, speakerKey(speaker, figure), startKey(figure)].join('\n');
        series.set(name, [...(series.get(name) ?? []), { speaker, figure }]);
      }
    }
  }
  return [...series.values()].map((totals) =>
    totals.sort((a, b) => daysOf(a.figure).to - daysOf(b.figure).to),
  );
}

/** An article's own voice goes on in no other. */
function speakerKey(speaker: string | null, { source }: Figure): string {
  return speaker === null ? source : [...readSpeaker(speaker).words].sort().join(' ');
}

function startKey(figure: Figure): string {
  return figure.record.time?.from == null ? '' : String(daysOf(figure).from);
}

function stepOf(from: Total, to: Total, events: readonly Question[]): LedgerStep {
  const [before, after] = [quantityBounds(from.figure), quantityBounds(to.figure)];
  const growth = { low: after.low - before.high, high: after.high - before.low };
  const between = events.filter((event) => isBetween(event, from.figure, to.figure));
  const sum = sumOf(between);
  return {
    speaker: to.speaker,
    from: from.figure,
    to: to.figure,
    growth,
    events: sum,
    verdict: judge(growth, sum),
  };
}

function judge(growth: Bounds, events: Bounds | null): StepVerdict {
  if (growth.high < 0) return 'falls';
  if (events === null) return 'unknown';
  if (events.low > growth.high) return 'exceeds';
  return events.high < growth.low ? 'short' : 'fits';
}

function isBetween({ figures: [event] }: Question, from: Figure, to: Figure): boolean {
  if (event === undefined) return false;
  const place = to.record.place === null ? null : foldPlace(to.record.place);
  const isThere = place === null || (event.record.place !== null && foldPlace(event.record.place) === place);
  return isThere && daysOf(event).from > daysOf(from).to && daysOf(event).to <= daysOf(to).to;
}

function sumOf(events: readonly Question[]): Bounds | null {
  const bounds = events
    .map(({ figures }) => hull(figures.map(quantityBounds)))
    .filter((each) => each !== null);
  if (bounds.length === 0) return null;
  return bounds.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }));
}

/** Nobody is counted less than none: "up to 30" is 0 to 30. */
function quantityBounds({ record: { quantity } }: Figure): Bounds {
  if (quantity === null) return { low: 0, high: Infinity };
  const { low, high } = boundsOf(quantity);
  return { low: Math.max(low, 0), high };
}
