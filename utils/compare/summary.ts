import type { ClaimKind, ClaimOutcome, Quantity, Scope } from '@/utils/claims/types';
import { dayDate, daysOf } from './days';
import type { Figure, Question } from './types';

/** A figure with its words, for a line of a list. */
export interface ShownFigure {
  readonly quantity: Quantity;
  readonly words: string | null;
}

/** What a list shows of a question, without its figures. */
export interface QuestionSummary {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  readonly scope: Scope;
  /** As the earliest article has them. */
  readonly counted: string | null;
  readonly party: string | null;
  readonly place: string | null;
  /** First and last day that its figures are about (ISO 8601 dates). */
  readonly from: string;
  readonly to: string;
  readonly figures: number;
  readonly sources: number;
  readonly articles: number;
  /** Pairs that do not overlap. */
  readonly conflicts: number;
  /** The different figures, lowest first; at most a handful. */
  readonly shown: readonly ShownFigure[];
}

/** Figures that a line of the list has room for. */
const mostShown = 6;

/** Sums a question up for a list. `null` for a question without figures, which there is none of. */
export function summaryOf({ id, figures, sources, conflicts }: Question): QuestionSummary | null {
  const [first] = figures;
  if (first === undefined) return null;
  const { kind, outcome, scope, counted, party, place } = first.record;
  const days = figures.map(daysOf);
  return {
    id,
    ...{ kind, outcome, scope, counted, party, place },
    from: dayDate(Math.min(...days.map(({ from }) => from))),
    to: dayDate(Math.max(...days.map(({ to }) => to))),
    figures: figures.length,
    sources: sources.length,
    articles: new Set(figures.map(({ source }) => source)).size,
    conflicts: conflicts.length,
    shown: shownOf(figures),
  };
}

function shownOf(figures: readonly Figure[]): ShownFigure[] {
  const distinct = new Map<string, ShownFigure>();
  for (const { record, words } of figures) {
    if (record.quantity === null) continue;
    const { low, high, approximate } = record.quantity;
    const key = [low, high, approximate].join(' ');
    if (!distinct.has(key)) distinct.set(key, { quantity: record.quantity, words });
  }
  const sorted = [...distinct.values()].sort((a, b) => startOf(a.quantity) - startOf(b.quantity));
  return sorted.slice(0, mostShown);
}

function startOf({ low, high }: Quantity): number {
  return low ?? high ?? 0;
}
