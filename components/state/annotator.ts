import type { Resolution } from '@/utils/anchor/types';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Annotation, AnnotationChanges, AnnotationDraft } from '@/utils/annotation/types';
import { keepOpen } from './keep-open';
import type { AnnotationWriter, WriteResult } from './memory-annotations';
import type { PageModel } from './page-model';

/** Writes what the reader does to entries, and keeps the model in step with the answers. */
export interface Annotator {
  /** Annotates a claim or passage, or changes its annotation. One write at a time, in the order of the calls. */
  annotate(id: string, changes: AnnotationChanges): Promise<WriteResult>;
  remove(id: string): Promise<WriteResult>;
  /** Takes back the last write of an annotation. */
  undo(annotationId: string): Promise<WriteResult>;
}

interface AnnotatorOptions {
  readonly model: PageModel;
  readonly writer: () => AnnotationWriter;
  /** The draft of an entry nobody annotated; `null` when its words are no longer in the page. */
  readonly draftOf: (entry: PageEntry) => AnnotationDraft | null;
  /** Finds the place of an annotation that was just written. */
  readonly placeOf: (annotation: Annotation) => Resolution;
  /** Asks the store again: somebody else wrote in between. */
  readonly reload: () => Promise<void>;
}

/** Creates the one writer of a page. Its answers move `model.save`, so that the card can tell. */
export function createAnnotator(options: AnnotatorOptions): Annotator {
  const { model, writer, draftOf } = options;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<WriteResult>): Promise<WriteResult> => {
    const result = last.then(() => track(options, work));
    last = result;
    return result;
  };
  return {
    annotate: async (id, changes) => {
      const result = await inTurn(() => annotate(model, { writer: writer(), draftOf, id, changes }));
      if (result.ok) followDraft(model, id, result.annotation);
      return result;
    },
    remove: (id) => inTurn(() => withAnnotation(model, id, (annotation) => writer().remove(annotation.id))),
    undo: (id) => inTurn(() => writer().undo(id)),
  };
}

interface Change {
  readonly writer: AnnotationWriter;
  readonly draftOf: AnnotatorOptions['draftOf'];
  readonly id: string;
  readonly changes: AnnotationChanges;
}

async function annotate(model: PageModel, { writer, draftOf, id, changes }: Change): Promise<WriteResult> {
  const entry = findEntry(model, id);
  if (entry === null) return unknown;
  if (entry.annotation !== null) {
    const { id: annotationId, revision } = entry.annotation;
    return writer.change({ id: annotationId, revision, changes });
  }
  const draft = draftOf(entry);
  return draft === null ? unknown : writer.create({ ...draft, ...changes });
}

/** A draft gets its lasting name when it is stored; the open card goes with it. */
function followDraft(model: PageModel, id: string, { id: annotationId }: Annotation) {
  if (model.draft.value?.id !== id) return;
  model.draft.value = null;
  if (model.openId.value === id) model.openId.value = annotationId;
}

function withAnnotation(
  model: PageModel,
  id: string,
  work: (annotation: Annotation) => Promise<WriteResult>,
): Promise<WriteResult> {
  const annotation = findEntry(model, id)?.annotation ?? null;
  return annotation === null ? Promise.resolve(unknown) : work(annotation);
}

async function track(
  { model, placeOf, reload }: AnnotatorOptions,
  work: () => Promise<WriteResult>,
): Promise<WriteResult> {
  model.save.value = { state: 'saving' };
  const result = await work();
  if (!result.ok && result.reason === 'stale-revision') await reload();
  keepOpen(model, () => {
    if (result.ok) accept(model, result.annotation, placeOf);
    model.save.value = result.ok
      ? { state: 'saved', annotationId: result.annotation.id }
      : { state: 'failed', reason: result.reason };
  });
  return result;
}

/** Puts a written annotation into the model, or takes it out when it is in the bin. */
function accept(model: PageModel, annotation: Annotation, placeOf: AnnotatorOptions['placeOf']) {
  const others = model.annotations.value.filter(({ id }) => id !== annotation.id);
  model.resolutions.value = new Map(model.resolutions.value).set(annotation.id, placeOf(annotation));
  model.annotations.value = annotation.deletedAt === null ? [...others, annotation] : others;
}

function findEntry({ entries, draft }: PageModel, id: string): PageEntry | null {
  const found = draft.value?.id === id ? draft.value : entries.value.find((entry) => entry.id === id);
  return found ?? null;
}

const unknown = { ok: false, reason: 'unknown-annotation' } as const;
