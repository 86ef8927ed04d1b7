import { parseRelation, type Relation, type RelationDraft } from '@/utils/annotation/relation';
import type { HistoryAction } from '@/utils/annotation/history';
import { appendHistory } from '../history';
import type { RelationRow, Writer, WriteTransaction } from '../schema';
import { rememberUndo, takeUndo } from '../undo-log';
import { write } from '../write';
import { settleFigures } from './settle-figures';

/**
 * Writes down that figures are about the same thing as another, or are not, and lays them side by side or apart. An
 * earlier word on the same two is revised. One transaction.
 */
export async function relateFigures(writer: Writer, drafts: readonly RelationDraft[]): Promise<Relation[]> {
  const saved = await write(writer.db, async (tx) => {
    const relations: Relation[] = [];
    for (const draft of drafts) {
      const before = await findRelation(tx, draft);
      const after = revise(before, draft, writer);
      await putRelation(tx, { action: before === null ? 'create' : 'change', before, after }, writer);
      relations.push(after);
    }
    return relations;
  });
  await settleFigures(writer.db);
  return saved;
}

/** Takes back the latest write of each relation, as new revisions; those with nothing to take back are left out. */
export async function undoRelations(writer: Writer, ids: readonly string[]): Promise<Relation[]> {
  const saved = await write(writer.db, async (tx) => {
    const relations: Relation[] = [];
    for (const id of ids) relations.push(...(await undoRelation(tx, id, writer)));
    return relations;
  });
  await settleFigures(writer.db);
  return saved;
}

async function undoRelation(tx: WriteTransaction, id: string, writer: Writer): Promise<Relation[]> {
  const current = parseRelation((await tx.objectStore('relations').get(id))?.record);
  const before = current && (await takeUndo(tx, id, parseRelation));
  if (current === null || before === undefined) return [];
  const modified = writer.now().toISOString();
  const next = { revision: current.revision + 1, modified };
  const after = before === null ? { ...current, ...next, deletedAt: modified } : { ...before, ...next };
  await putRelation(tx, { action: 'undo', before: current, after }, writer);
  return [after];
}

interface RelationStep {
  readonly action: HistoryAction;
  readonly before: Relation | null;
  readonly after: Relation;
}

async function putRelation(
  tx: WriteTransaction,
  { action, before, after }: RelationStep,
  writer: Writer,
): Promise<void> {
  const seq = await appendHistory(tx, { action, subject: after.id, record: after }, writer);
  const pending = tx.objectStore('pending');
  await Promise.all([
    tx.objectStore('relations').put(relationRow(after)),
    ...after.sources.map((source) => pending.put({ source })),
    action === 'undo' ? undefined : rememberUndo(tx, [{ seq, subject: after.id, before }]),
  ]);
}

async function findRelation(
  tx: WriteTransaction,
  { figure, other }: RelationDraft,
): Promise<Relation | null> {
  const rows = await tx.objectStore('relations').index('figures').getAll(figure);
  const relations = rows.map(({ record }) => parseRelation(record));
  return relations.find((relation) => relation?.figure === figure && relation.other === other) ?? null;
}

function revise(before: Relation | null, draft: RelationDraft, { now, random }: Writer): Relation {
  const modified = now().toISOString();
  const identity = before ?? { id: `urn:uuid:${random()}` as const, revision: 0, created: modified };
  const { id, revision, created } = identity;
  return { ...draft, id, created, revision: revision + 1, modified, deletedAt: null };
}

/** Wraps a relation for the store. */
export function relationRow(record: Relation): RelationRow {
  const row = { id: record.id, sources: [...new Set(record.sources)], record };
  return record.deletedAt === null ? { ...row, figures: [record.figure, record.other] } : row;
}
