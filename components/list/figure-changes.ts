import type { PageEntry } from '@/utils/annotation/page-state';
import { isChanged } from './entries';

/** A figure that the article no longer states as it was noted. */
export interface FigureChange {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** When it was noted, ISO 8601. */
  readonly since: string;
}

/** Finds the figures that were changed under a note, in the words of the article. Other changes of wording are not here. */
export function figureChanges(entries: readonly PageEntry[]): FigureChange[] {
  return entries.filter(isChanged).flatMap(({ id, claim, annotation }) => {
    const before = annotation?.claim?.number?.text;
    const after = claim?.number?.text;
    if (annotation === null || before === undefined || after === undefined || before === after) return [];
    return [{ id, before, after, since: annotation.created }];
  });
}
