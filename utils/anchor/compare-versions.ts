import { alignItems, bestPath, type Match } from '@/utils/text/align';
import { createLikeness, type Likeness } from './likeness';
import { versionUnits, type Unit } from './version-units';

/** What became of a sentence: still in its place, the same elsewhere, or in other words. */
export interface UnitTwin {
  readonly index: number;
  readonly isMoved: boolean;
}

/** Two versions of a text, sentence by sentence. */
export interface VersionComparison {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  /** From a sentence of the old version to its twin in the new one. */
  readonly twins: ReadonlyMap<number, UnitTwin>;
  /** And back. */
  readonly origins: ReadonlyMap<number, number>;
}

/** How much likelier a twin must be than the next best sentence near by. */
const clearMargin = 0.12;
/** Fewer words could be anybody's; such a sentence moves only together with its neighbour. */
const fewestWordsToMove = 5;
const largestGap = 40_000;

/**
 * Finds each sentence of the old version in the new one.
 *
 * Equal sentences first, in order; then equal ones that changed their place; then edited ones between the same
 * neighbours, if no other sentence there is nearly as like. A sentence that could be two has no twin.
 */
export function compareVersions(before: string, after: string): VersionComparison {
  return new Comparison(versionUnits(before), versionUnits(after));
}

class Comparison implements VersionComparison {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly twins = new Map<number, UnitTwin>();
  readonly origins = new Map<number, number>();
  readonly #likeness: Likeness;

  constructor(before: readonly Unit[], after: readonly Unit[]) {
    this.before = before;
    this.after = after;
    this.#likeness = createLikeness(before, after);
    const inPlace = alignItems(keysOf(before), keysOf(after));
    for (const [old, now] of inPlace) this.#pair(old, now, false);
    this.#pairMoved();
    for (const gap of gapsBetween(inPlace, before.length, after.length)) this.#pairEdited(gap);
    this.#growMoved();
  }

  #pair(old: number, now: number, isMoved: boolean) {
    this.twins.set(old, { index: now, isMoved });
    this.origins.set(now, old);
  }

  #pairMoved() {
    const free = uniqueKeys(this.after, (index) => !this.origins.has(index));
    for (const [key, old] of uniqueKeys(this.before, (index) => !this.twins.has(index))) {
      const now = free.get(key);
      const words = this.before[old]?.words.length ?? 0;
      if (now !== undefined && words >= fewestWordsToMove) this.#pair(old, now, true);
    }
  }

  #pairEdited({ before, after }: Gap) {
    const olds = before.filter((index) => !this.twins.has(index));
    const nows = after.filter((index) => !this.origins.has(index));
    if (olds.length === 0 || nows.length === 0 || olds.length * nows.length > largestGap) return;
    const scores = olds.map((old) => nows.map((now) => this.#like(old, now)));
    const path = bestPath(olds.length, nows.length, (row, column) => scores[row]?.[column] ?? 0);
    for (const [row, column] of path) {
      const [old, now] = [olds[row], nows[column]];
      if (old !== undefined && now !== undefined && isClear(scores, row, column)) this.#pair(old, now, false);
    }
  }

  /** Takes along the neighbours of what moved: a short or edited sentence of a moved paragraph. */
  #growMoved() {
    for (const [old, { index, isMoved }] of [...this.twins]) {
      if (!isMoved) continue;
      this.#growFrom(old, index, 1);
      this.#growFrom(old, index, -1);
    }
  }

  #growFrom(old: number, now: number, step: 1 | -1) {
    for (let by = step; this.#areFreeAndAlike(old + by, now + by); by += step) {
      this.#pair(old + by, now + by, true);
    }
  }

  #areFreeAndAlike(old: number, now: number): boolean {
    return !this.twins.has(old) && !this.origins.has(now) && this.#like(old, now) > 0;
  }

  #like(old: number, now: number): number {
    const [before, after] = [this.before[old], this.after[now]];
    if (before === undefined || after === undefined) return 0;
    return before.key === after.key ? 1 : this.#likeness(before, after);
  }
}

interface Gap {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function gapsBetween(matches: readonly Match[], before: number, after: number): readonly Gap[] {
  const ends: readonly Match[] = [...matches, [before, after]];
  return ends.map(([old, now], index) => {
    const [lastOld, lastNow] = ends[index - 1] ?? [-1, -1];
    return { before: between(lastOld, old), after: between(lastNow, now) };
  });
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, step) => first + 1 + step);
}

/** No other pair in its row or column comes near. */
function isClear(scores: readonly (readonly number[])[], row: number, column: number): boolean {
  const own = scores[row]?.[column] ?? 0;
  const rivals = [
    ...(scores[row] ?? []).filter((_, index) => index !== column),
    ...scores.flatMap((line, index) => (index === row ? [] : [line[column] ?? 0])),
  ];
  return rivals.every((rival) => rival <= own - clearMargin);
}

function keysOf(units: readonly Unit[]): readonly string[] {
  return units.map(({ key }) => key);
}

function uniqueKeys(units: readonly Unit[], isFree: (index: number) => boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, { key }] of units.entries()) {
    if (!isFree(index)) continue;
    if (found.has(key)) repeated.add(key);
    found.set(key, index);
  }
  for (const key of repeated) found.delete(key);
  return found;
}
