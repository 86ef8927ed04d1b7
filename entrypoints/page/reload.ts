import { keepOpen } from '@/components/state/keep-open';
import type { PageModel } from '@/components/state/page-model';
import { resolvingSteps } from '@/utils/anchor/resolve';
import type { Resolution, Target } from '@/utils/anchor/types';
import type { Annotation } from '@/utils/annotation/types';
import type { ArticleText } from '@/utils/article/types';
import { runInTasks } from '@/utils/text/run-in-tasks';
import type { OpenedArticle } from '@/utils/messaging/protocol';
import { sendToBackground } from '@/utils/messaging/send-to-background';
import { nextTask } from './next-task';
import type { Session } from './session';

/** What the store has for an article, with each annotation's place in the page as it is now. */
export interface Stored {
  readonly opened: OpenedArticle | null;
  readonly annotations: readonly Annotation[];
  readonly resolutions: ReadonlyMap<string, Resolution>;
}

/** Asks the store for the annotations of the page that is read, and finds their places. */
export async function reloadAnnotations({ reading, model }: Session): Promise<void> {
  const summary = model.article.value;
  const article = reading.value;
  if (summary === null || article === null) return;
  const stored = await openStored(summary, article.content, model);
  if (reading.value === article) keepOpen(model, () => acceptStored(model, stored));
}

/**
 * Asks for what is stored of an article and resolves it, in tasks.
 *
 * In a private window, and where the background does not answer, what this page knows stays.
 */
export async function openStored(
  summary: NonNullable<PageModel['article']['value']>,
  content: ArticleText,
  model: PageModel,
): Promise<Stored> {
  const delivery = await sendToBackground('article.open', summary);
  const opened = delivery.ok ? delivery.answer : null;
  const known = model.annotations.value.filter(({ source }) => source === summary.source);
  const annotations = opened === null || opened.isPrivate ? known : opened.annotations;
  const targets = annotations.map((annotation) => targetOf(annotation, content, opened?.versions ?? []));
  const resolutions = await runInTasks(resolvingSteps(targets, content), { yieldTask: nextTask });
  return { opened, annotations, resolutions };
}

/** Shows what the store has. */
export function acceptStored(model: PageModel, { opened, annotations, resolutions }: Stored) {
  model.annotations.value = annotations;
  model.resolutions.value = resolutions;
  if (opened === null) return;
  model.settings.value = opened.settings;
  model.isPrivate.value = opened.isPrivate;
  model.problem.value = opened.problem;
  model.baseline.value = withText(opened);
}

function withText({ baseline, versions }: OpenedArticle) {
  const version = versions.find(({ hash }) => hash === baseline?.hash);
  return baseline === null || version === undefined ? null : { ...baseline, text: version.text };
}

function targetOf(
  { id, selectors, version }: Annotation,
  content: ArticleText,
  versions: OpenedArticle['versions'],
): Target {
  const known = [{ hash: content.hash, text: content.text }, ...versions].find(
    ({ hash }) => hash === version,
  );
  return { id, selectors, version: known ?? null };
}
