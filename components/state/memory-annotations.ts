import { applyChanges } from '@/utils/annotation/apply-changes';
import type { SaveRefusal } from '@/utils/annotation/save-result';
import type { Annotation, AnnotationChanges, AnnotationDraft } from '@/utils/annotation/types';

/** `unreachable`: the extension was updated or removed under this page, which has to be loaded again. */
export type SaveFailure = SaveRefusal | 'unreachable';
export type WriteResult =
  | { readonly ok: true; readonly annotation: Annotation }
  | { readonly ok: false; readonly reason: SaveFailure };

/** Where annotations are written to. Each answers with the annotation as it is then, or with why it was not written. */
export interface AnnotationWriter {
  create(draft: AnnotationDraft): Promise<WriteResult>;
  change(change: { id: string; revision: number; changes: AnnotationChanges }): Promise<WriteResult>;
  /** Moves to the bin: the answer has `deletedAt`. */
  remove(id: string): Promise<WriteResult>;
  /** Takes back the last write; an annotation whose making is taken back has `deletedAt`. */
  undo(id: string): Promise<WriteResult>;
}

interface Surroundings {
  readonly now: () => Date;
  readonly newId: () => Annotation['id'];
}

/** Creates a writer that keeps annotations as long as the page lives: for private windows, where nothing is stored. */
export function createMemoryWriter({ now, newId }: Surroundings): AnnotationWriter {
  const versions = new Map<string, readonly Annotation[]>();
  const push = (next: Annotation): WriteResult => {
    versions.set(next.id, [...(versions.get(next.id) ?? []), next]);
    return { ok: true, annotation: next };
  };
  const edit = (id: string, make: (last: Annotation) => Annotation): WriteResult => {
    const last = versions.get(id)?.at(-1);
    return last === undefined ? unknown : push(make(last));
  };
  return {
    create: (draft) => Promise.resolve(push(begin(draft, newId(), now().toISOString()))),
    change: ({ id, changes }) => Promise.resolve(edit(id, (last) => applyChanges(last, changes, now()))),
    remove: (id) =>
      Promise.resolve(
        edit(id, (last) => ({ ...applyChanges(last, {}, now()), deletedAt: now().toISOString() })),
      ),
    undo: (id) => Promise.resolve(takeBack(versions, id, now)),
  };
}

const unknown = { ok: false, reason: 'unknown-annotation' } as const;

function begin(draft: AnnotationDraft, id: Annotation['id'], time: string): Annotation {
  return { ...draft, id, revision: 1, created: time, modified: time, deletedAt: null };
}

function takeBack(versions: Map<string, readonly Annotation[]>, id: string, now: () => Date): WriteResult {
  const history = versions.get(id) ?? [];
  const last = history.at(-1);
  if (last === undefined) return unknown;
  const before = history.at(-2);
  const revision = last.revision + 1;
  const annotation =
    before === undefined
      ? { ...last, revision, deletedAt: now().toISOString() }
      : { ...before, revision, modified: now().toISOString() };
  versions.set(id, before === undefined ? [] : [...history.slice(0, -2), annotation]);
  return { ok: true, annotation };
}
