import { runAtOnce } from '@/utils/text/run-in-tasks';
import { alignUnique, bestPath, type Match } from '@/utils/text/align';
import { gapsBetween, isClear, type Gap } from './version-gaps';
import { createLikeness, type Likeness } from './likeness';
import { isInUnevenRun } from './uneven-runs';
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

/** Fewer words could be anybody's; such a sentence moves only together with its neighbour. */
const fewestWordsToMove = 5;
const formulaLength = 9;
const largestGap = 40_000;

/**
 * Finds each sentence of the old version in the new one.
 *
 * Sentences that occur once in each come first, in order, then those of them that changed their place. Repeated ones
 * ("No one was hurt.") follow their neighbours. Edited ones are looked for between the same neighbours, if no other
 * sentence there is nearly as like. A sentence that could be two has no twin.
 */
export function compareVersions(before: string, after: string): VersionComparison {
  return runAtOnce(comparingSteps(before, after));
}

/** Does the work of `compareVersions` bit by bit, each a few milliseconds for a text of 20,000 words. */
export function* comparingSteps(before: string, after: string): Generator<void, VersionComparison> {
  const old = versionUnits(before);
  yield;
  const now = versionUnits(after);
  yield;
  const comparison = new Comparison(old, now);
  yield;
  yield* comparison.pairing();
  return comparison;
}

class Comparison implements VersionComparison {
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly twins = new Map<number, UnitTwin>();
  readonly origins = new Map<number, number>();
  readonly #likeness: Likeness;
  /** Keys of sentences that the old version has more than once. */
  readonly #repeated: ReadonlySet<string>;

  constructor(before: readonly Unit[], after: readonly Unit[]) {
    this.before = before;
    this.after = after;
    this.#likeness = createLikeness(before, after);
    this.#repeated = repeatedKeys(before);
  }

  *pairing(): Generator<void, void> {
    const { before, after } = this;
    for (const [old, now] of alignUnique(keysOf(before), keysOf(after))) this.#pair(old, now, false);
    yield;
    this.#pairMoved();
    this.#growEqual();
    yield;
    for (const gap of gapsBetween(this.#inPlace(), before.length, after.length)) yield* this.#pairEdited(gap);
    this.#growEqual();
    yield;
    this.#growMoved();
    this.#partUneven();
  }

  #partUneven() {
    for (const [old, { index }] of this.twins) {
      if (!isInUnevenRun(this, old, index)) continue;
      this.twins.delete(old);
      this.origins.delete(index);
    }
  }

  #inPlace(): readonly Match[] {
    const pairs = [...this.twins].filter(([, { isMoved }]) => !isMoved).sort(([a], [b]) => a - b);
    return pairs.map(([old, { index }]): Match => [old, index]);
  }

  /** Pairs equal neighbours of pairs: within a block, then blocks of one sentence, forward before backward. */
  #growEqual() {
    const isSameBlock = (units: readonly Unit[], a: number, b: number) => units[a]?.block === units[b]?.block;
    const inBlock = (old: number, now: number, step: number) =>
      isSameBlock(this.before, old, old + step) && isSameBlock(this.after, now, now + step);
    const alone = (units: readonly Unit[], at: number) =>
      !isSameBlock(units, at, at - 1) && !isSameBlock(units, at, at + 1);
    const acrossBlocks = (old: number, now: number, step: number) =>
      alone(this.before, old + step) && alone(this.after, now + step);
    for (const mayGrow of [inBlock, acrossBlocks]) {
      for (const step of [1, -1]) this.#growAll(step, mayGrow);
    }
  }

  #growAll(step: number, mayGrow: (old: number, now: number, step: number) => boolean) {
    const edge: readonly [number, UnitTwin] =
      step > 0
        ? [-1, { index: -1, isMoved: false }]
        : [this.before.length, { index: this.after.length, isMoved: false }];
    for (const [start, { index, isMoved }] of [edge, ...this.twins]) {
      for (let [old, now] = [start, index]; this.#areFreeAndEqual(old + step, now + step);) {
        if (!mayGrow(old, now, step)) break;
        this.#pair((old += step), (now += step), isMoved);
      }
    }
  }

  #areFreeAndEqual(old: number, now: number): boolean {
    const key = this.before[old]?.key;
    return (
      key !== undefined && !this.twins.has(old) && !this.origins.has(now) && key === this.after[now]?.key
    );
  }

  #pair(old: number, now: number, isMoved: boolean) {
    this.twins.set(old, { index: now, isMoved });
    this.origins.set(now, old);
  }

  #pairMoved() {
    const free = uniqueKeys(this.after, (index) => !this.origins.has(index));
    for (const [key, old] of uniqueKeys(this.before, (index) => !this.twins.has(index))) {
      const now = free.get(key);
      if (now !== undefined && mayMove(this.before[old])) this.#pair(old, now, true);
    }
  }

  *#pairEdited({ before, after }: Gap): Generator<void, void> {
    const olds = before.filter((index) => !this.twins.has(index));
    const nows = after.filter((index) => !this.origins.has(index));
    if (olds.length === 0 || nows.length === 0 || olds.length * nows.length > largestGap) return;
    const isAlone = olds.length === 1 && nows.length === 1;
    const scores: (readonly number[])[] = [];
    for (const old of olds) {
      scores.push(nows.map((now) => this.#like(old, now, isAlone)));
      yield;
    }
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

  /** A repeated sentence ("No one was hurt.") belongs to the one before it in its block, and only to that one. */
  #fitsIn(old: number, now: number): boolean {
    const [before, after] = [this.before[old], this.after[now]];
    if (before === undefined || !this.#repeated.has(before.key)) return true;
    const isOpening = this.before[old - 1]?.block !== before.block;
    const isOpeningNow = this.after[now - 1]?.block !== after?.block;
    if (isOpening || isOpeningNow) return isOpening && isOpeningNow;
    return this.twins.get(old - 1)?.index === now - 1;
  }

  #like(old: number, now: number, isAlone = false): number {
    const [before, after] = [this.before[old], this.after[now]];
    if (before === undefined || after === undefined) return 0;
    if (!this.#fitsIn(old, now)) return 0;
    return before.key === after.key ? 1 : this.#likeness(before, after, isAlone);
  }
}

/** Of short sentences only those that say a figure or a name are not said again by chance. */
function mayMove(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.words.length < fewestWordsToMove) return false;
  return unit.words.length >= formulaLength || unit.names.size > 0 || unit.words.includes('#');
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

function repeatedKeys(units: readonly Unit[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(keysOf(units).filter((key) => seen.has(key) || !seen.add(key)));
}
