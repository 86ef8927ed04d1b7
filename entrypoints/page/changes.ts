import { articleChanges, type SentenceChange } from '@/utils/anchor/article-changes';
import { sharesText } from '@/utils/anchor/shares-text';
import type { ArticleChanges } from '@/utils/annotation/page-state';
import { runInTasks } from '@/utils/text/run-in-tasks';
import { effect } from '@preact/signals';
import { nextTask } from './next-task';
import { report } from './report';
import type { Session } from './session';

/** More than a notice has room for. */
const mostFigures = 20;

/** Keeps the model told of what changed since the version that the reader knows, whenever either is another. */
export function watchChanges({ model, reading, signal }: Session) {
  const stop = effect(() => {
    const baseline = model.baseline.value;
    const content = reading.value?.content;
    if (baseline === null || content === undefined || !sharesText(baseline.text, content.text)) {
      model.changes.value = null;
      return;
    }
    const isCurrent = () => model.baseline.value === baseline && reading.value?.content === content;
    compare(baseline.text, content.text)
      .then((changes) => {
        if (isCurrent()) model.changes.value = summarise(changes, baseline.seen);
      })
      .catch(report);
  });
  signal.addEventListener('abort', stop);
}

function compare(before: string, after: string): Promise<readonly SentenceChange[]> {
  return runInTasks(articleChanges(before, after), { yieldTask: nextTask });
}

function summarise(changes: readonly SentenceChange[], since: string): ArticleChanges | null {
  if (changes.length === 0) return null;
  const figures = changes.flatMap((change) => change.figures.map(({ before, after }) => ({ before, after })));
  return { since, figures: figures.slice(0, mostFigures), sentences: changes.length };
}
