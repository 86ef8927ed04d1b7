import { figureText } from '@/components/claim/claim-words';
import type { Translate } from '@/components/i18n/translate';
import { formatDay } from '@/components/list/format-day';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { Figure, FigureSource, Question } from '@/utils/compare/types';
import { outletOf, speakerOf } from './question-words';

/** How a figure is drawn. */
export type Shape = 'exact' | 'about' | 'floor' | 'ceiling' | 'range';

/** One mark of the range plot. */
export interface Datum {
  readonly id: string;
  readonly shape: Shape;
  readonly imputed: boolean;
  /** Where its sign stands; for a range its middle. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly day: Date;
  /** Panel. */
  readonly source: string;
  readonly label: string;
  /** For the tooltip: figure, outlet, day. */
  readonly title: string;
}

/** A later article with the same statement, tied to the mark of the first. */
export interface EchoDatum {
  readonly id: string;
  readonly value: number;
  readonly day: Date;
  readonly first: Date;
  /** 1 for the first echo of a statement, 2 for the next. */
  readonly position: number;
  readonly source: string;
  readonly title: string;
}

export interface PlotData {
  readonly data: readonly Datum[];
  readonly echoes: readonly EchoDatum[];
  /** Panels, from left to right. */
  readonly sources: readonly string[];
}

/** Turns a question into marks: one for each statement, with its echoes. */
export function plotData(
  t: Translate,
  { sources }: Question,
  articles: ReadonlyMap<string, KeptArticle>,
): PlotData {
  const panels = sources.map((source) => ({ source, name: panelName(t, source, articles) }));
  const statements = panels.flatMap(({ source, name }) =>
    source.statements.map((statement) => ({ ...statement, name })),
  );
  return {
    data: statements.flatMap(({ figure, name }) => toDatum(t, figure, name, articles) ?? []),
    echoes: statements.flatMap(({ figure, echoes, name }) =>
      echoes.flatMap((echo, at) => toEcho({ echo, at, figure, name }, articles) ?? []),
    ),
    sources: [...new Set(panels.map(({ name }) => name))],
  };
}

/** Articles that name nobody are told apart by their outlets. */
function panelName(t: Translate, source: FigureSource, articles: ReadonlyMap<string, KeptArticle>): string {
  const [first] = source.statements;
  if (source.speaker !== null || first === undefined) return speakerOf(t, source.speaker);
  return t('panelOwnVoice', outletOf(first.figure.source, articles));
}

function toDatum(
  t: Translate,
  figure: Figure,
  source: string,
  articles: ReadonlyMap<string, KeptArticle>,
): Datum | null {
  const { quantity } = figure.record;
  const ends = endsOf(figure);
  if (quantity === null || ends === null) return null;
  const text = figureText(t, quantity);
  const label = quantity.imputed && figure.words !== null ? t('figureWithWords', text, figure.words) : text;
  return {
    id: figure.id,
    shape: shapeOf(figure),
    imputed: quantity.imputed,
    value: (ends.low + ends.high) / 2,
    ...ends,
    day: dayOf(figure),
    source,
    label,
    title: t('markTitle', label, source, outletOf(figure.source, articles), formatDay(t, figure.published)),
  };
}

interface Echoed {
  readonly echo: Figure;
  readonly at: number;
  readonly figure: Figure;
  readonly name: string;
}

function toEcho(
  { echo, at, figure, name }: Echoed,
  articles: ReadonlyMap<string, KeptArticle>,
): EchoDatum | null {
  const ends = endsOf(figure);
  if (ends === null) return null;
  return {
    id: echo.id,
    value: (ends.low + ends.high) / 2,
    day: dayOf(echo),
    first: dayOf(figure),
    position: at + 1,
    source: name,
    title: outletOf(echo.source, articles),
  };
}

/** Both ends where there are two, else the one that the words give twice. */
function endsOf({ record: { quantity } }: Figure): { readonly low: number; readonly high: number } | null {
  const low = quantity?.low ?? quantity?.high ?? null;
  const high = quantity?.high ?? quantity?.low ?? null;
  return low === null || high === null ? null : { low, high };
}

function shapeOf({ record: { quantity } }: Figure): Shape {
  if (quantity === null || quantity.low === null) return 'ceiling';
  if (quantity.high === null) return 'floor';
  if (quantity.low !== quantity.high) return 'range';
  return quantity.approximate ? 'about' : 'exact';
}

/** Marks stand on the day of their article: who said what when. Figures of one event would all stand on its day. */
function dayOf({ published }: Figure): Date {
  return new Date(`${published}T12:00`);
}
