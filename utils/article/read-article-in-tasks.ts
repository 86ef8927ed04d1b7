import { readingSteps, type ReadArticleOptions, type ReadingStep } from './read-article';
import type { ReadArticleResult } from './types';

export interface TaskOptions extends ReadArticleOptions {
  /** Lets the page run; `setTimeout` unless given. */
  readonly yieldTask?: () => Promise<void>;
  /** Told of every task: what it did and its length in milliseconds. */
  readonly onTask?: (step: ReadingStep, milliseconds: number) => void;
  /** Stops the reading; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The length at which a task of ours ends, in milliseconds: short enough for a frame to be drawn after it. */
const taskLength = 8;

/**
 * Does what `readArticle` does in tasks of about 8 ms, so that the page stays smooth; Readability's own call is one task.
 *
 * The page may change in between: texts gone by then have no range.
 */
export async function readArticleInTasks(
  document: Document,
  options: TaskOptions = {},
): Promise<ReadArticleResult> {
  const { yieldTask = waitForTurn, onTask, signal } = options;
  const reading = readingSteps(document, options);
  let step: ReadingStep = 'copy';
  let taskStart = performance.now();
  for (;;) {
    const { done, value } = reading.next();
    const length = performance.now() - taskStart;
    if (done === true) {
      onTask?.(step, length);
      return value;
    }
    if (value !== step || length > taskLength) {
      onTask?.(step, length);
      await yieldTask();
      signal?.throwIfAborted();
      taskStart = performance.now();
    }
    step = value;
  }
}

function waitForTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
