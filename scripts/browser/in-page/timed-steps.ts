import { runInTasks } from '@/utils/text/run-in-tasks';

/** A result, the time spent on it, and the longest task of it, in milliseconds; waiting between tasks is not counted. */
export interface TimedResult<Value> {
  readonly value: Value;
  readonly length: number;
  readonly longestTask: number;
}

/** Runs steps in tasks as the extension does, and times them. */
export async function timedSteps<Value>(steps: Generator<void, Value>): Promise<TimedResult<Value>> {
  const tasks: number[] = [];
  let start = performance.now();
  const endTask = () => tasks.push(performance.now() - start);
  const value = await runInTasks(steps, {
    yieldTask: async () => {
      endTask();
      await new Promise((resolve) => setTimeout(resolve));
      start = performance.now();
    },
  });
  endTask();
  return { value, length: tasks.reduce((sum, length) => sum + length, 0), longestTask: Math.max(...tasks) };
}
