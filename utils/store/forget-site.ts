import * as v from 'valibot';
import { keptArticleSchema } from '@/utils/annotation/kept-article';
import { fromRow } from './annotation-row';
import { announce } from './changes';
import { forgetFigures } from './comparison/forget-figures';
import { writeCatalogue } from './catalogue/write-catalogue';
import { moveCounters } from './counters';
import { appendHistory, forgetPayloads } from './history';
import type { AnnotationRow, ArticleRow, Writer, WriteTransaction } from './schema';
import { addressesOf } from './site-addresses';
import { write } from './write';

/**
 * Forgets a site ("news.example:8080"): its articles, texts, claims, notes, undo steps, and what the history says.
 * Cases lose its notes and stay. The latest import can no longer be taken back: that would bring its records again.
 *
 * One transaction. The history keeps its links, so it can still be verified, but nothing in it tells of the site. A
 * text that another site's article has too stays. Gives the number of annotations that are gone.
 */
export async function forgetSite(writer: Writer, host: string): Promise<number> {
  const count = await write(writer.db, async (tx) => {
    const [annotations, articles] = await Promise.all([annotationsOf(tx, host), articlesOf(tx, host)]);
    for (const row of annotations) await forgetAnnotation(tx, row, writer);
    await writeCatalogue(
      tx,
      annotations.map(({ slot }) => ({ slot, values: null })),
    );
    for (const row of articles) await forgetArticle(tx, row, writer);
    for (const range of addressesOf(host)) await tx.objectStore('pending').delete(range);
    await Promise.all([tx.objectStore('imports').clear(), tx.objectStore('importSteps').clear()]);
    return annotations.length;
  });
  announce({ about: 'everything' });
  return count;
}

/** Takes an annotation away with all that is known of it; its links in the history stay. The catalogue is the caller's. */
export async function forgetAnnotation(
  tx: WriteTransaction,
  row: AnnotationRow,
  writer: Writer,
): Promise<void> {
  await moveCounters(tx, [{ before: fromRow(row), after: null }]);
  await tx.objectStore('annotations').delete(row.id);
  await tx.objectStore('places').delete(row.id);
  const memberships = tx.objectStore('memberships');
  for (const key of await memberships.index('annotation').getAllKeys(row.id)) await memberships.delete(key);
  await forgetUndoable(tx, row.id, writer);
}

/** Forgets what can be taken back, and what the history says. */
async function forgetUndoable(tx: WriteTransaction, subject: string, writer: Writer): Promise<void> {
  const undo = tx.objectStore('undo');
  const steps = await undo.index('subject').getAllKeys(subject);
  await Promise.all(steps.map((seq) => undo.delete(seq)));
  await forgetSubject(tx, subject, writer);
}

async function forgetArticle(
  tx: WriteTransaction,
  { source, record }: ArticleRow,
  writer: Writer,
): Promise<void> {
  const article = v.safeParse(keptArticleSchema, record);
  if (article.success) await forgetSubject(tx, article.output.id, writer);
  await tx.objectStore('articles').delete(source);
  const claims = tx.objectStore('claims');
  for (const id of await claims.index('source').getAllKeys(source)) await claims.delete(id);
  for (const relation of await forgetFigures(tx, source)) await forgetUndoable(tx, relation, writer);
  await forgetVersions(tx, source);
}

async function forgetVersions(tx: WriteTransaction, source: string): Promise<void> {
  const sightings = tx.objectStore('sightings');
  for (const key of await sightings.getAllKeys(IDBKeyRange.bound([source], [source, []]))) {
    await sightings.delete(key);
    const [, hash] = key;
    const elsewhere = await sightings.index('hash').getKey(hash);
    if (elsewhere === undefined) await tx.objectStore('versions').delete(hash);
  }
}

async function forgetSubject(tx: WriteTransaction, subject: string, writer: Writer): Promise<void> {
  await forgetPayloads(tx, subject);
  await appendHistory(tx, { action: 'forget', subject, record: null }, writer);
}

async function annotationsOf(tx: WriteTransaction, host: string): Promise<AnnotationRow[]> {
  const index = tx.objectStore('annotations').index('article');
  return (await Promise.all(addressesOf(host).map((range) => index.getAll(range)))).flat();
}

async function articlesOf(tx: WriteTransaction, host: string): Promise<ArticleRow[]> {
  const articles = tx.objectStore('articles');
  return (await Promise.all(addressesOf(host).map((range) => articles.getAll(range)))).flat();
}
