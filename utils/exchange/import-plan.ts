import type { Annotation } from '@/utils/annotation/types';
import type { Decision } from './decide';
import type { RecordType } from './library-record';
import type { BrokenPlace } from './read-record';

/** Both sides of a note that was changed here and in the file. */
export interface Conflict {
  readonly mine: Annotation;
  readonly theirs: Annotation;
}

/** How many records of each type come to each decision. */
export type Tally = Readonly<Partial<Record<RecordType, Readonly<Partial<Record<Decision, number>>>>>>;

/** What an import would do, or has done. The lists hold the first ones only; the counts are whole. */
export interface ImportPlan {
  readonly tally: Tally;
  readonly conflicts: readonly Conflict[];
  readonly broken: readonly BrokenPlace[];
  readonly brokenCount: number;
  /** Cells of an edited table that nobody can edit, and that stay as they are here. */
  readonly refused: readonly RefusedCells[];
}

/** Edited columns of a row that stay as they are here. */
export interface RefusedCells {
  readonly line: number;
  readonly columns: readonly string[];
}

/** Which side of a conflict stays: `both` keeps the file's side as a note of its own with the tag "conflict". */
export const conflictChoices = ['both', 'mine', 'theirs'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** Items that a list of a plan shows. */
const shown = 200;

/** Counts up what an import does. */
export class PlanTally {
  private readonly tally: Partial<Record<RecordType, Partial<Record<Decision, number>>>> = {};
  private readonly conflicts: Conflict[] = [];
  private readonly broken: BrokenPlace[] = [];
  private readonly refused: RefusedCells[] = [];
  private brokenCount = 0;

  /** Counts one record. */
  count(type: RecordType, decision: Decision): void {
    const ofType = (this.tally[type] ??= {});
    ofType[decision] = (ofType[decision] ?? 0) + 1;
  }

  /** Adds a conflict to the list. */
  addConflict(conflict: Conflict): void {
    if (this.conflicts.length < shown) this.conflicts.push(conflict);
  }

  /** Adds edits that are refused. */
  addRefused(line: number, columns: readonly string[]): void {
    if (columns.length > 0 && this.refused.length < shown) this.refused.push({ line, columns });
  }

  /** Adds a place that cannot be read. */
  addBroken({ line, path, issue, text }: BrokenPlace): void {
    this.brokenCount += 1;
    if (this.broken.length < shown) this.broken.push({ line, path, issue, text });
  }

  /** What was counted so far. */
  plan(): ImportPlan {
    const { tally, conflicts, brokenCount, refused } = this;
    const broken = this.broken.toSorted((a, b) => a.line - b.line);
    return { tally, conflicts, broken, brokenCount, refused };
  }
}

/** How many records of a type come to one of these decisions. */
export function countOf(tally: Tally, type: RecordType, ...decisions: readonly Decision[]): number {
  return decisions.reduce((sum, decision) => sum + (tally[type]?.[decision] ?? 0), 0);
}
