import { groupLinked } from './group';
import { isCopy } from './sketch';
import { dayNumber } from './days';
import { isSameSpeaker, readSpeaker, type Speaker } from './speaker';
import type { Figure, FigureSource, Statement } from './types';

/** The sketch of an article's text by its address: see `sketchText`. */
export type Sketches = ReadonlyMap<string, readonly number[]>;

/** For how many days one speaker's same figure is one statement. */
const statementDays = 7;

interface Told {
  readonly figure: Figure;
  readonly speaker: Speaker | null;
  readonly sketch: readonly number[];
}

/**
 * Groups the figures of one question by who says them, and by statement: five outlets that quote one observatory are
 * one source with one statement and four echoes.
 *
 * Earliest first throughout. Articles that state a figure themselves are one source only where they are copies.
 */
export function findSources(figures: readonly Figure[], sketches: Sketches): FigureSource[] {
  const told = inOrder(figures).map((figure) => tell(figure, sketches));
  return groupLinked(told, isSameSource).map((members) => ({
    speaker: members.find(({ speaker }) => speaker !== null)?.figure.record.attribution ?? null,
    statements: groupLinked(members, isSameStatement).map(toStatement),
  }));
}

/** Earliest article first, then by address, so that the order of arrival does not matter. */
export function inOrder(figures: readonly Figure[]): Figure[] {
  const keyed = figures.map((figure) => ({
    figure,
    key: `${figure.published}\n${figure.source}\n${figure.id}`,
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ figure }) => figure);
}

function tell(figure: Figure, sketches: Sketches): Told {
  const { attribution } = figure.record;
  return {
    figure,
    speaker: attribution === null ? null : readSpeaker(attribution),
    sketch: sketches.get(figure.source) ?? [],
  };
}

function isSameSource(a: Told, b: Told): boolean {
  if (a.speaker !== null && b.speaker !== null) return isSameSpeaker(a.speaker, b.speaker);
  return a.speaker === b.speaker && isSameText(a, b);
}

function isSameStatement(a: Told, b: Told): boolean {
  if (!isSameFigure(a.figure, b.figure)) return false;
  return isSameText(a, b) || daysApart(a.figure, b.figure) <= statementDays;
}

/** The same article, or copies of one text. */
function isSameText(a: Told, b: Told): boolean {
  return a.figure.source === b.figure.source || isCopy(a.sketch, b.sketch);
}

function isSameFigure({ record: { quantity: a } }: Figure, { record: { quantity: b } }: Figure): boolean {
  return a?.low === b?.low && a?.high === b?.high && a?.approximate === b?.approximate;
}

function daysApart(a: Figure, b: Figure): number {
  return Math.abs((dayNumber(a.published) ?? 0) - (dayNumber(b.published) ?? 0));
}

function toStatement([first, ...echoes]: readonly Told[]): Statement {
  if (first === undefined) throw new Error('A group has a member.');
  return { figure: first.figure, echoes: echoes.map(({ figure }) => figure) };
}
