import * as Plot from '@observablehq/plot';
import type { Datum, PlotData, Shape } from './plot-data';

/** What the plot needs beside its marks. */
export interface RangePlotOptions {
  readonly width: number;
  /** What the chosen figure allows, shaded; an open end is `null`. */
  readonly band: { readonly low: number | null; readonly high: number | null } | null;
  readonly chosen: string | null;
  /** CSS colour of the kind's line. */
  readonly line: string;
  readonly locale: string;
}

const height = 400;
const dayLength = 86_400_000;
const narrowestPanel = 150;
const margins = { marginTop: 44, marginRight: 8, marginBottom: 32, marginLeft: 64 };

/** Length of an open end's arrow and of a foot or cap, in pixels. */
const arrowLength = 34;
const footLength = 13;

/**
 * Draws who says what when: a panel for each source, one scale of figures, days across. Exact, about, at least, at most
 * and range have signs of their own, an imputed one is hollow, echoes hang on a dotted tie.
 *
 * The picture's `value` is the mark under the pointer, or `null`.
 */
export function drawRangePlot(plot: PlotData, options: RangePlotOptions) {
  const { data, sources } = plot;
  const domain = valueDomain(data);
  return Plot.plot({
    ...margins,
    width: Math.max(options.width, margins.marginLeft + narrowestPanel * sources.length),
    height,
    style: { background: 'transparent', color: 'var(--muted)', fontFamily: 'inherit', fontSize: '11px' },
    fx: { domain: [...sources], label: null, padding: 0.08 },
    x: {
      type: 'time',
      label: null,
      domain: dayDomain(plot),
      ticks: 3,
      tickFormat: dayFormat(options.locale),
    },
    y: { label: null, domain, nice: true, ticks: 7, tickFormat: valueFormat(options.locale) },
    marks: [
      ...bandMarks(options, domain),
      Plot.axisX(dayTicks(plot), { tickFormat: dayFormat(options.locale), label: null }),
      Plot.gridY({ stroke: 'var(--hairline)', strokeOpacity: 1 }),
      Plot.axisFx({
        anchor: 'top',
        lineWidth: 12,
        fill: 'var(--ink)',
        fontWeight: 600,
        tickSize: 0,
        label: null,
      }),
      ...echoMarks(plot, options),
      ...endMarks(plot, options),
      ...pointMarks(plot, options),
      ...labelMarks(plot),
      ...choiceMarks(plot, options),
    ],
  });
}

const position = { x: 'day', y: 'value', fx: 'source' } as const;

/** Echoes hang on a dotted tie from the statement they repeat; those of its own day stand a little after it. */
function echoMarks(plot: PlotData, { line }: RangePlotOptions) {
  const [first, last] = dayDomain(plot);
  const step = (last.getTime() - first.getTime()) / 15;
  const echoes = plot.echoes.map((echo) => {
    const earliest = echo.first.getTime() + step * echo.position;
    return { ...echo, day: new Date(Math.max(echo.day.getTime(), earliest)) };
  });
  const tie = {
    y: 'value',
    x1: 'first',
    x2: 'day',
    fx: 'source',
    stroke: line,
    strokeDasharray: '1 3',
  } as const;
  return [
    Plot.ruleY(echoes, tie),
    Plot.text(echoes, { ...position, text: () => '≡', fill: line, fontSize: 14, title: 'title' }),
  ];
}

/** At least, at most, and ranges. */
function endMarks({ data }: PlotData, { line }: RangePlotOptions) {
  const sign = { ...position, stroke: line, strokeWidth: 2 } as const;
  const ranges = shaped(data, 'range');
  return [
    ...openEnds(shaped(data, 'floor'), sign, 0),
    ...openEnds(shaped(data, 'ceiling'), sign, 180),
    Plot.ruleX(ranges, { x: 'day', y1: 'low', y2: 'high', fx: 'source', stroke: line, strokeWidth: 2 }),
    ...['low', 'high'].map((y) => Plot.vector(ranges, { ...sign, y, ...foot })),
  ];
}

/** Exact and about; hollow where the number was imputed. */
function pointMarks({ data }: PlotData, { line }: RangePlotOptions) {
  const imputed = data.filter((datum) => datum.imputed);
  return [
    Plot.dot(shaped(data, 'about'), { ...position, r: 7, stroke: line, strokeDasharray: '2.4 2' }),
    Plot.dot(shaped(data, 'about'), { ...position, r: 3, fill: line }),
    Plot.dot(shaped(data, 'exact'), { ...position, r: 4.5, fill: line }),
    Plot.dot(imputed, { ...position, stroke: line, strokeWidth: 2, r: 4.5, fill: 'var(--surface)' }),
  ];
}

/** A ring about the chosen mark, and about the one under the pointer. */
function choiceMarks({ data }: PlotData, { chosen }: RangePlotOptions) {
  const ring = { ...position, r: 12 } as const;
  return [
    Plot.dot(
      data.filter(({ id }) => id === chosen),
      { ...ring, stroke: 'var(--accent)' },
    ),
    Plot.dot(data, Plot.pointer({ ...ring, stroke: 'var(--border)', maxRadius: 60, title: 'title' })),
  ];
}

function shaped(data: readonly Datum[], shape: Shape): Datum[] {
  return data.filter((datum) => datum.shape === shape);
}

/** A short line across, drawn where an arrow or a range begins or ends. */
const foot = {
  length: footLength,
  rotate: 90,
  anchor: 'middle',
  shape: {
    draw(context: CanvasPath, length: number) {
      context.moveTo(0, 0);
      context.lineTo(0, -length);
    },
  },
} as const;

const labelText = {
  ...position,
  text: 'label',
  fill: 'var(--ink)',
  fontWeight: 600,
  fontSize: 12,
  stroke: 'var(--surface)',
  strokeWidth: 3,
} as const;

/** Beside the mark: to the inside of the panel, and out of the way of echoes. */
function labelMarks(plot: PlotData) {
  const { data, echoes } = plot;
  const [first, last] = firstAndLast(plot);
  const hasEcho = ({ source, value }: Datum) =>
    echoes.some((echo) => echo.source === source && echo.value === value);
  const isBefore = (datum: Datum) => hasEcho(datum) || datum.day.getTime() > (first + last) / 2;
  return [
    Plot.text(data.filter(isBefore), { ...labelText, dx: -12, textAnchor: 'end' }),
    Plot.text(
      data.filter((datum) => !isBefore(datum)),
      { ...labelText, dx: 12, textAnchor: 'start' },
    ),
  ];
}

type Sign = { readonly x: 'day'; readonly y: 'value'; readonly fx: 'source'; readonly stroke: string };

/** A foot with an arrow up for "at least", turned about for "at most". */
function openEnds(data: readonly Datum[], sign: Sign, rotate: 0 | 180) {
  const arrow = { length: arrowLength, rotate, anchor: 'start', shape: 'arrow' } as const;
  return [Plot.vector(data, { ...sign, ...arrow }), Plot.vector(data, { ...sign, ...foot })];
}

/** The band that the chosen figure allows, with its edges; to the end of the scale where it is open. */
function bandMarks({ band }: RangePlotOptions, [least, most]: readonly [number, number]) {
  if (band === null) return [];
  const edges = [band.low, band.high].filter((edge) => edge !== null);
  return [
    Plot.rect([band], {
      y1: band.low ?? least,
      y2: band.high ?? most,
      fill: 'var(--selected)',
      fillOpacity: 0.7,
    }),
    Plot.ruleY(edges, { stroke: 'var(--accent)', strokeDasharray: '2 3' }),
  ];
}

/** All figures, and room for the arrows of open ends. */
function valueDomain(data: readonly Datum[]): [number, number] {
  const least = Math.min(...data.map(({ low }) => low));
  const most = Math.max(...data.map(({ high }) => high));
  const room = (most - least || Math.abs(most) || 1) * 0.15;
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
}

/** All days, with room at either end for the words. */
function dayDomain(plot: PlotData): [Date, Date] {
  const [first, last] = firstAndLast(plot);
  const room = Math.max((last - first) * 0.35, dayLength);
  return [new Date(first - room), new Date(last + room)];
}

/** The first and the last day, as long as their words do not meet. */
function dayTicks(plot: PlotData): Date[] {
  const [first, last] = firstAndLast(plot);
  return first === last ? [new Date(first)] : [new Date(first), new Date(last)];
}

function firstAndLast({ data, echoes }: PlotData): [number, number] {
  const days = [...data, ...echoes].map(({ day }) => day.getTime());
  return [Math.min(...days), Math.max(...days)];
}

function dayFormat(locale: string) {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  return (day: Date) => format.format(day);
}

function valueFormat(locale: string) {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (value: number) => format.format(value);
}
