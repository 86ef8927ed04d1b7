import { applyChanges } from '@/utils/annotation/apply-changes';
import type { HistoryAction } from '@/utils/annotation/history';
import type { SaveResult } from '@/utils/annotation/save-result';
import type { Annotation, AnnotationChanges, AnnotationDraft } from '@/utils/annotation/types';
import { fromRow, readRecord } from './annotation-row';
import type { ReadArticle } from './articles';
import { packArticle, putArticle } from './articles';
import { announce } from './changes';
import { putAnnotations } from './put-annotation';
import type { Database, Writer, WriteTransaction } from './schema';
import { takeUndo } from './undo-log';
import { write } from './write';

/** What a page sends to have an annotation made: its article as it was just read, and the draft. */
export interface NewAnnotation extends ReadArticle {
  readonly draft: AnnotationDraft;
}

/** Reads an annotation, in the bin or not; `null` when there is none or its row is damaged. */
export async function readAnnotation(db: Database, id: string): Promise<Annotation | null> {
  return fromRow(await db.get('annotations', id));
}

/**
 * Makes an annotation and keeps its article, in one transaction.
 *
 * `invalid` when the draft is about another article or version than the one it comes with.
 */
export async function createAnnotation(
  writer: Writer,
  { draft, ...read }: NewAnnotation,
): Promise<SaveResult> {
  const packed = await packArticle(read);
  const fits = draft.source === read.article.source && draft.version === read.version.hash;
  if (packed === null || !fits) return { ok: false, reason: 'invalid' };
  const after = identify(draft, writer);
  const { blocks } = await write(writer.db, async (tx) => {
    await putArticle(tx, packed, writer);
    return putAnnotations(tx, 'create', [{ before: null, after, slot: null }], writer);
  });
  return saved(after, blocks);
}

/**
 * Changes an annotation. `stale-revision` when it was changed since the given revision was read; `invalid` when it is
 * put onto a version whose text is not kept.
 */
export function changeAnnotation(
  writer: Writer,
  { id, revision, changes }: { id: string; revision: number; changes: AnnotationChanges },
): Promise<SaveResult> {
  return revise(writer, id, 'change', async (annotation, tx) => {
    if (annotation.revision !== revision) return 'stale-revision';
    if (!(await isKept(tx, changes.version ?? null))) return 'invalid';
    return applyChanges(annotation, changes, writer.now());
  });
}

/** Moves an annotation to the bin. One that is there already stays, with its date. */
export function deleteAnnotation(writer: Writer, id: string): Promise<SaveResult> {
  return revise(writer, id, 'delete', (annotation) => {
    const deletedAt = annotation.deletedAt ?? writer.now().toISOString();
    return { ...applyChanges(annotation, {}, writer.now()), deletedAt };
  });
}

/** Takes an annotation out of the bin. */
export function restoreAnnotation(writer: Writer, id: string): Promise<SaveResult> {
  return revise(writer, id, 'restore', (annotation) => ({
    ...applyChanges(annotation, {}, writer.now()),
    deletedAt: null,
  }));
}

/**
 * Takes back the latest write of an annotation, as a new revision: it is as it was before, or in the bin if that write
 * made it. Called again, it goes one step further back. `unknown-annotation` when there is nothing to take back.
 */
export function undoLast(writer: Writer, id: string): Promise<SaveResult> {
  return revise(writer, id, 'undo', async (annotation, tx) => {
    const before = await takeUndo(tx, id, readRecord);
    return before === undefined ? 'unknown-annotation' : undone(annotation, before, writer.now());
  });
}

/** The next revision, which is as the annotation was `before`; in the bin where `null` says that it was not there. */
export function undone(annotation: Annotation, before: Annotation | null, now: Date): Annotation {
  const deletedAt = before === null ? now.toISOString() : before.deletedAt;
  return { ...(before ?? annotation), ...pickNext(applyChanges(annotation, {}, now)), deletedAt };
}

type Revision = Annotation | 'stale-revision' | 'unknown-annotation' | 'invalid';

async function isKept(tx: WriteTransaction, version: string | null): Promise<boolean> {
  return version === null || (await tx.objectStore('versions').getKey(version)) !== undefined;
}

async function revise(
  writer: Writer,
  id: string,
  action: HistoryAction,
  next: (annotation: Annotation, tx: WriteTransaction) => Revision | Promise<Revision>,
): Promise<SaveResult> {
  const result = await write(writer.db, async (tx) => {
    const row = await tx.objectStore('annotations').get(id);
    const before = fromRow(row);
    if (row === undefined || before === null) return 'unknown-annotation';
    const after = await next(before, tx);
    if (typeof after === 'string') return after;
    const { blocks } = await putAnnotations(tx, action, [{ before, after, slot: row.slot }], writer);
    return { after, blocks };
  });
  return typeof result === 'string' ? { ok: false, reason: result } : saved(result.after, result.blocks);
}

function saved(annotation: Annotation, blocks: number[]): SaveResult {
  announce({ about: 'annotations', sources: [annotation.source], blocks });
  return { ok: true, annotation };
}

function pickNext({ revision, modified }: Annotation) {
  return { revision, modified };
}

function identify(draft: AnnotationDraft, { now, random }: Writer): Annotation {
  const created = now().toISOString();
  return { ...draft, id: `urn:uuid:${random()}`, revision: 1, created, modified: created, deletedAt: null };
}
