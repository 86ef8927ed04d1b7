import type { WriteTransaction } from '../schema';

/**
 * Forgets an article's figures, with the questions they were part of and the reader's words on them. Gives the ids of
 * those relations, whose history must be forgotten too.
 *
 * What other articles say to those questions is read again when figures are settled next.
 */
export async function forgetFigures(tx: WriteTransaction, source: string): Promise<string[]> {
  const figures = tx.objectStore('figures');
  const rows = await figures.index('source').getAll(source);
  for (const family of new Set(rows.map((row) => row.family))) await forgetQuestions(tx, family);
  await Promise.all(rows.map(({ id }) => figures.delete(id)));
  await tx.objectStore('sketches').delete(source);
  const relations = await tx.objectStore('relations').index('sources').getAll(source);
  for (const { id, sources } of relations) {
    await tx.objectStore('relations').delete(id);
    for (const other of sources) await tx.objectStore('pending').put({ source: other });
  }
  await tx.objectStore('pending').delete(source);
  return relations.map(({ id }) => id);
}

async function forgetQuestions(tx: WriteTransaction, family: string): Promise<void> {
  const questions = tx.objectStore('questions');
  for (const id of await questions.index('family').getAllKeys(family)) await questions.delete(id);
  for (const { source } of await tx.objectStore('figures').index('family').getAll(family))
    await tx.objectStore('pending').put({ source });
}
