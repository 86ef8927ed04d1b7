import * as v from 'valibot';
import type { Case } from '@/utils/annotation/case';
import { caseNameSchema, caseSchema } from '@/utils/annotation/case';
import type { HistoryAction } from '@/utils/annotation/history';
import type { Annotation } from '@/utils/annotation/types';
import { fromRow } from './annotation-row';
import { announce } from './changes';
import { appendHistory } from './history';
import type { Database, Writer, WriteTransaction } from './schema';
import { write } from './write';

/** Makes an empty case; `null` when the name is empty or too long. */
export async function createCase(writer: Writer, name: string): Promise<Case | null> {
  const parsed = v.safeParse(caseNameSchema, name);
  if (!parsed.success) return null;
  const created = writer.now().toISOString();
  const identity = { id: `urn:uuid:${writer.random()}`, revision: 1, created, modified: created } as const;
  const made: Case = { ...identity, deletedAt: null, name: parsed.output };
  await write(writer.db, (tx) => putCase(tx, 'create', made, writer));
  announce({ about: 'cases' });
  return made;
}

/** Gives a case another name; `null` when there is no such case or no such name. */
export async function renameCase(writer: Writer, id: string, name: string): Promise<Case | null> {
  const parsed = v.safeParse(caseNameSchema, name);
  return parsed.success ? reviseCase(writer, id, 'change', { name: parsed.output }) : null;
}

/** Deletes a case, not the annotations in it; `null` when there is no such case. */
export function deleteCase(writer: Writer, id: string): Promise<Case | null> {
  return reviseCase(writer, id, 'delete', { deletedAt: writer.now().toISOString() });
}

/** Takes a case back that was deleted, with what is in it; `null` when there is none that is deleted. */
export function restoreCase(writer: Writer, id: string): Promise<Case | null> {
  return reviseCase(writer, id, 'restore', { deletedAt: null });
}

/** Puts annotations into a case and gives those that were not in it before; `null` when there is no such case. */
export function addToCase(
  writer: Writer,
  id: string,
  annotations: readonly string[],
): Promise<readonly string[] | null> {
  return changeMembers(writer, id, async (tx) => {
    const memberships = tx.objectStore('memberships');
    const known = await Promise.all(annotations.map((annotation) => memberships.getKey([id, annotation])));
    const added = annotations.filter((_, index) => known[index] === undefined);
    await Promise.all(added.map((annotation) => memberships.put({ case: id, annotation })));
    return added;
  });
}

/** Takes annotations out of a case and gives those that were in it; `null` when there is no such case. */
export function removeFromCase(
  writer: Writer,
  id: string,
  annotations: readonly string[],
): Promise<readonly string[] | null> {
  return changeMembers(writer, id, async (tx) => {
    const memberships = tx.objectStore('memberships');
    const known = await Promise.all(annotations.map((annotation) => memberships.getKey([id, annotation])));
    const removed = annotations.filter((_, index) => known[index] !== undefined);
    await Promise.all(removed.map((annotation) => memberships.delete([id, annotation])));
    return removed;
  });
}

/** The ids of the annotations of a case, those in the bin among them. */
export async function listMembers(db: Database, id: string): Promise<string[]> {
  const keys = await db.getAllKeys('memberships', membersOf(id));
  return keys.map(([, annotation]) => annotation);
}

/** All cases that are not deleted, by name. */
export async function listCases(db: Database): Promise<Case[]> {
  const cases = (await db.getAll('cases')).map(parseCase).filter((found) => found !== null);
  return cases.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => a.name.localeCompare(b.name));
}

/** The annotations of a case that are in use, in the order of their making. */
export async function listCaseAnnotations(db: Database, id: string): Promise<Annotation[]> {
  const tx = db.transaction(['memberships', 'annotations']);
  const members = await tx.objectStore('memberships').getAll(membersOf(id));
  const rows = await Promise.all(
    members.map(({ annotation }) => tx.objectStore('annotations').get(annotation)),
  );
  const found = rows.map(fromRow).filter((annotation) => annotation !== null);
  return found.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => (a.created < b.created ? -1 : 1));
}

async function reviseCase(
  writer: Writer,
  id: string,
  action: HistoryAction,
  changes: Partial<Pick<Case, 'name' | 'deletedAt'>>,
): Promise<Case | null> {
  const revised = await write(writer.db, async (tx) => {
    const before = parseCase(await tx.objectStore('cases').get(id));
    if (before === null || (before.deletedAt !== null) !== (action === 'restore')) return null;
    const modified = writer.now().toISOString();
    const after = { ...before, ...changes, revision: before.revision + 1, modified };
    await putCase(tx, action, after, writer);
    return after;
  });
  if (revised !== null) announce({ about: 'cases' });
  return revised;
}

async function changeMembers(
  writer: Writer,
  id: string,
  change: (tx: WriteTransaction) => Promise<readonly string[]>,
): Promise<readonly string[] | null> {
  const changed = await write(writer.db, async (tx) => {
    if ((await readCase(tx, id)) === null) return null;
    const moved = await change(tx);
    if (moved.length === 0) return moved;
    const members = await tx.objectStore('memberships').getAllKeys(membersOf(id));
    const record = { annotations: members.map(([, annotation]) => annotation) };
    await appendHistory(tx, { action: 'change', subject: id, record }, writer);
    return moved;
  });
  if (changed !== null) announce({ about: 'cases' });
  return changed;
}

function membersOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

async function putCase(
  tx: WriteTransaction,
  action: HistoryAction,
  record: Case,
  writer: Writer,
): Promise<void> {
  await tx.objectStore('cases').put({ id: record.id, record });
  await appendHistory(tx, { action, subject: record.id, record }, writer);
}

/** A case that is there and not deleted. */
async function readCase(tx: WriteTransaction, id: string): Promise<Case | null> {
  const found = parseCase(await tx.objectStore('cases').get(id));
  return found?.deletedAt === null ? found : null;
}

function parseCase(row: { readonly record: unknown } | undefined): Case | null {
  const result = v.safeParse(caseSchema, row?.record);
  return result.success ? result.output : null;
}
