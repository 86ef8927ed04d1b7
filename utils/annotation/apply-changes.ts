import type { Annotation, AnnotationChanges } from './types';

/** Makes the next revision of an annotation: the changed fields, one more revision, modified `now`. */
export function applyChanges(annotation: Annotation, changes: AnnotationChanges, now: Date): Annotation {
  return { ...annotation, ...changes, revision: annotation.revision + 1, modified: now.toISOString() };
}
