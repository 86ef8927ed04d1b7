import { refusalKeys } from '@/components/page-state/store-problem';
import type { MessageKey } from '@/components/i18n/translate';
import type { SaveResult } from '@/utils/annotation/save-result';
import type { Annotation, AnnotationChanges } from '@/utils/annotation/types';
import type * as annotationWrites from '@/utils/store/annotations';
import type { Writer } from '@/utils/store/schema';
import { createWriter } from '@/utils/store/writer';
import type { Surface } from './surface';
import type { Toasts } from './toasts';

/** Writes notes straight to the store and offers to take each write back. */
export interface Notes {
  readonly change: (
    annotation: Pick<Annotation, 'id' | 'revision'>,
    changes: AnnotationChanges,
  ) => Promise<SaveResult>;
  readonly remove: (annotation: Pick<Annotation, 'id'>) => Promise<SaveResult>;
  readonly restore: (annotation: Pick<Annotation, 'id'>) => Promise<SaveResult>;
  readonly undo: (id: string) => Promise<SaveResult>;
  /** Says how a write went that somebody else did, with the same undo. */
  readonly tell: (result: SaveResult, changes: AnnotationChanges) => void;
}

/** Fetched at the first write: a list opens the sooner without them. */
type Writes = typeof annotationWrites;

/** Creates the writer. `afterWrite` hears of the article whose notes changed. */
export function createNotes(
  { store }: Surface,
  toasts: Toasts,
  afterWrite: (source: string) => void = () => undefined,
): Notes {
  const save = async (
    work: (writes: Writes, writer: Writer) => Promise<SaveResult>,
    message: MessageKey | null,
  ) => {
    const writes = await import('@/utils/store/annotations');
    const used = await store.use((db) => work(writes, createWriter(db)));
    const result = used.ok ? used.value : used;
    if (!result.ok) toasts.show(refusalKeys[result.reason]);
    else {
      if (message !== null) offerUndo(message, result.annotation.id);
      afterWrite(result.annotation.source);
    }
    return result;
  };
  const undo = (id: string) => save((writes, writer) => writes.undoLast(writer, id), null);
  const offerUndo = (message: MessageKey, id: string) => toasts.show(message, () => void undo(id));
  return {
    change: ({ id, revision }, changes) =>
      save(
        (writes, writer) => writes.changeAnnotation(writer, { id, revision, changes }),
        changeMessage(changes),
      ),
    remove: ({ id }) => save((writes, writer) => writes.deleteAnnotation(writer, id), 'cardDeleted'),
    restore: ({ id }) => save((writes, writer) => writes.restoreAnnotation(writer, id), 'restored'),
    undo,
    tell: (result, changes) => {
      if (!result.ok) toasts.show(refusalKeys[result.reason]);
      else offerUndo(changeMessage(changes), result.annotation.id);
    },
  };
}

function changeMessage({ verdict, dismissed }: AnnotationChanges): MessageKey {
  if (dismissed === true) return 'cardDismissed';
  return verdict === undefined ? 'cardSaved' : 'verdictSaved';
}
