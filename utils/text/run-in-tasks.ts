/** How work is cut into tasks. */
export interface TaskOptions {
  /** Lets others run; `setTimeout` unless given. */
  readonly yieldTask?: () => Promise<void>;
  /** Stops the work; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The length at which a task ends, in milliseconds: short enough for a frame to be drawn after it. */
const taskLength = 8;

/** Does the work of a generator in tasks of about 8 ms; a single step longer than that is not cut. */
export async function runInTasks<Result>(
  steps: Generator<void, Result>,
  { yieldTask = waitForTurn, signal }: TaskOptions = {},
): Promise<Result> {
  let taskStart = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - taskStart < taskLength) continue;
    await yieldTask();
    signal?.throwIfAborted();
    taskStart = performance.now();
  }
}

/** Does the work of a generator at once. */
export function runAtOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function waitForTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
