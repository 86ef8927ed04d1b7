import { batch } from '@preact/signals';
import type { PageModel } from './page-model';

/**
 * Changes the model so that the open card stays with its annotation.
 *
 * An entry is named by its claim, whose name goes with the text version: a new place or version gives it another.
 */
export function keepOpen(model: PageModel, work: () => void): void {
  const annotation = model.openEntry.value?.annotation?.id;
  batch(() => {
    work();
    if (annotation === undefined || model.openEntry.value !== null) return;
    const entry = model.entries.value.find((each) => each.annotation?.id === annotation);
    if (entry !== undefined) model.openId.value = entry.id;
  });
}
