import type { Annotation } from '@/utils/annotation/types';
import { listedKind, reviewState } from './annotation-row';
import type { Database, WriteTransaction } from './schema';

/** How many annotations the library has, without counting them: `count()` of 100,000 rows takes 100 ms. */
export interface LibraryCounts {
  /** In use and not dismissed. */
  readonly annotations: number;
  readonly binned: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** By verdict, "not-reviewed" and "dismissed". */
  readonly verdicts: Readonly<Record<string, number>>;
}

/** Reads the counters; what was never counted is absent. */
export async function readCounts(db: Database): Promise<LibraryCounts> {
  const tx = db.transaction('counters');
  const [names, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  const counts = new Map(names.map((name, index) => [name, values[index] ?? 0]));
  return {
    annotations: counts.get('annotations') ?? 0,
    binned: counts.get('binned') ?? 0,
    kinds: group(counts, 'kind:'),
    verdicts: group(counts, 'verdict:'),
  };
}

/** From one state of an annotation to the next; `null` is an annotation that is not there. */
interface CountedStep {
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/** Moves the counters along with annotations. */
export async function moveCounters(tx: WriteTransaction, changes: readonly CountedStep[]): Promise<void> {
  const steps = new Map<string, number>();
  for (const { before, after } of changes) {
    for (const name of countersOf(before)) steps.set(name, (steps.get(name) ?? 0) - 1);
    for (const name of countersOf(after)) steps.set(name, (steps.get(name) ?? 0) + 1);
  }
  const counters = tx.objectStore('counters');
  const moves = [...steps].filter(([, step]) => step !== 0);
  await Promise.all(
    moves.map(async ([name, step]) => counters.put(((await counters.get(name)) ?? 0) + step, name)),
  );
}

function countersOf(annotation: Annotation | null): string[] {
  if (annotation === null) return [];
  if (annotation.deletedAt !== null) return ['binned'];
  const verdict = `verdict:${reviewState(annotation)}`;
  return annotation.dismissed
    ? [verdict]
    : ['annotations', verdict, `kind:${listedKind(annotation) ?? 'none'}`];
}

function group(counts: ReadonlyMap<string, number>, prefix: string): Record<string, number> {
  const ofGroup = [...counts].filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(ofGroup.map(([name, count]) => [name.slice(prefix.length), count]));
}
