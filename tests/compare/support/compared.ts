import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compareFigures } from '@/utils/compare/compare-figures';
import { figureId } from '@/utils/compare/figure-id';
import { sketchText } from '@/utils/compare/sketch';
import type { Figure, Question } from '@/utils/compare/types';
import type { Claim } from '@/utils/claims/types';

/** An article of the corpus with its claims written by hand. */
export interface ComparedArticle {
  readonly id: string;
  readonly event: string;
  readonly source: string;
  readonly published: string;
  readonly text: string;
  readonly claims: readonly (Claim & { readonly question: string })[];
}

/** Who conflicts with whom, as labelled; figures by `ARTICLE.N`. */
export interface EventLabels {
  readonly event: string;
  readonly conflicts: readonly (readonly [string, string])[];
  readonly copies: readonly (readonly string[])[];
  readonly statements: readonly (readonly string[])[];
}

export const articles = readLines<ComparedArticle>('compared-articles.jsonl');
export const labels = readLines<EventLabels>('compared-labels.jsonl');

/** Whether the rules were written without looking at how they do on this event: a third of them, by hash. */
export function isHeldBack(event: string): boolean {
  return createHash('sha256').update(event).digest().readUInt32BE(0) % 3 === 2;
}

/** A figure for each claim, and the label that it goes by. */
export function figuresOf(
  read: (article: ComparedArticle) => readonly { readonly label: string; readonly claim: Claim }[],
  from: readonly ComparedArticle[],
): { readonly figures: Figure[]; readonly labelOf: ReadonlyMap<string, string> } {
  const all = from.flatMap((article) =>
    read(article).map(({ label, claim }) => ({ label, figure: toFigure(article, claim) })),
  );
  return {
    figures: all.map(({ figure }) => figure),
    labelOf: new Map(all.map(({ label, figure }) => [figure.id, label])),
  };
}

/** Lays figures of the corpus beside one another. */
export function compare(figures: readonly Figure[]): Question[] {
  const sketches = new Map(articles.map(({ source, text }) => [source, sketchText(text)]));
  return compareFigures(figures, { sketches, relations: [] });
}

/** All pairs of each group, as "a b" in alphabetical order. */
export function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(
    groups.flatMap((group) =>
      [...group].sort().flatMap((a, at, sorted) => sorted.slice(at + 1).map((b) => `${a} ${b}`)),
    ),
  );
}

/** Share of what was found that is right, and of what is right that was found. */
export function scorePairs(found: ReadonlySet<string>, right: ReadonlySet<string>) {
  const hits = [...found].filter((pair) => right.has(pair)).length;
  return {
    precision: found.size === 0 ? 1 : hits / found.size,
    recall: right.size === 0 ? 1 : hits / right.size,
    missed: [...right].filter((pair) => !found.has(pair)),
    wrong: [...found].filter((pair) => !right.has(pair)),
  };
}

function toFigure({ source, published }: ComparedArticle, claim: Claim): Figure {
  return { id: figureId(source, claim), source, published, record: claim, words: claim.number?.text ?? null };
}

function readLines<Line>(file: string): Line[] {
  return readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
