import * as v from 'valibot';
import type { Annotation } from '@/utils/annotation/types';
import type { HistoryEntry } from '@/utils/annotation/history';
import { parseHistoryEntry } from '@/utils/annotation/history';
import { caseSchema } from '@/utils/annotation/case';
import { parseRelation } from '@/utils/annotation/relation';
import { parseClaim } from '@/utils/claims/parse-claim';
import type { Needs } from '@/utils/exchange/format';
import type { AnnotationRecord, LibraryRecord } from '@/utils/exchange/library-record';
import { fromRow } from '../annotation-row';
import { parseArticle } from '../read-articles';
import type { AnnotationRow, Database } from '../schema';
import { readSettings } from '../settings';
import { readVersions } from '../versions';
import type { Part, Scope } from './scope';
import { findPart } from './scope';
import { walkSources } from './walk-sources';

export interface LibraryRequest extends Needs {
  readonly scope: Scope;
}

/** Entries of the history that are read at a time. */
const historyPage = 500;

/**
 * Reads the library, or a part of it, record by record, in the order that `LibraryRecord` promises.
 *
 * Holds one article at a time. What is written meanwhile may or may not be among the records. Damaged rows are left out.
 * Settings go with everything only; so do notes in the bin. A part has its history's entries, with gaps between them.
 */
export async function* readLibrary(db: Database, request: LibraryRequest): AsyncGenerator<LibraryRecord> {
  const part = await findPart(db, request.scope);
  if (part === null) yield { type: 'settings', record: await readSettings(db) };
  if (request.history) yield* part === null ? readHistory(db) : readHistoryOf(db, part);
  yield* readCases(db);
  yield* readRelations(db, part);
  const sources = part === null ? walkSources(db) : part.sources;
  for await (const source of sources) yield* readSource(db, source, { ...request, part });
}

async function* readCases(db: Database): AsyncGenerator<LibraryRecord> {
  for (const { record } of await db.getAll('cases')) {
    const parsed = v.safeParse(caseSchema, record);
    if (parsed.success) yield { type: 'case', record: parsed.output };
  }
}

/** The reader's word on two figures goes with the articles of both. */
async function* readRelations(db: Database, part: Part | null): AsyncGenerator<LibraryRecord> {
  const known = new Set(part?.sources);
  for (const { record } of await db.getAll('relations')) {
    const relation = parseRelation(record);
    const isAsked = part === null || relation?.sources.every((source) => known.has(source)) === true;
    if (relation !== null && isAsked) yield { type: 'relation', record: relation };
  }
}

async function* readHistory(db: Database): AsyncGenerator<LibraryRecord> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows = await db.getAll('history', range, historyPage);
    yield* historyRecords(rows.map(({ entry }) => parseHistoryEntry(entry)));
    const last = rows.at(-1);
    if (last === undefined) return;
    range = IDBKeyRange.lowerBound([last.chain, last.seq], true);
  }
}

async function* readHistoryOf(db: Database, { sources, annotations }: Part): AsyncGenerator<LibraryRecord> {
  const articles = await Promise.all(
    sources.map(async (source) => parseArticle(await db.get('articles', source))),
  );
  const subjects = [...articles.map((article) => article?.id), ...annotations];
  for (const subject of subjects) {
    const rows = subject === undefined ? [] : await db.getAllFromIndex('history', 'subject', subject);
    yield* historyRecords(rows.map(({ entry }) => parseHistoryEntry(entry)));
  }
}

function* historyRecords(entries: readonly (HistoryEntry | null)[]): Generator<LibraryRecord> {
  for (const record of entries) if (record !== null) yield { type: 'history', record };
}

interface SourceRequest extends LibraryRequest {
  readonly part: Part | null;
}

async function* readSource(
  db: Database,
  source: string,
  { texts, part }: SourceRequest,
): AsyncGenerator<LibraryRecord> {
  const tx = db.transaction(['articles', 'sightings', 'annotations', 'memberships']);
  const [article, sightings, rows] = await Promise.all([
    tx.objectStore('articles').get(source),
    tx.objectStore('sightings').getAll(IDBKeyRange.bound([source], [source, []])),
    tx.objectStore('annotations').index('article').getAll(source),
  ]);
  const asked = rows.filter(({ id, deletedAt }) =>
    part === null ? true : part.annotations.has(id) && deletedAt === undefined,
  );
  const members = tx.objectStore('memberships').index('annotation');
  const cases = await Promise.all(asked.map(({ id }) => members.getAll(id)));
  const kept = parseArticle(article);
  if (kept !== null) yield { type: 'article', record: kept };
  if (texts)
    yield* readTexts(
      db,
      source,
      sightings.map(({ hash }) => hash),
    );
  for (const sighting of sightings) yield { type: 'sighting', ...sighting };
  yield* annotationRecords(asked, cases);
}

async function* readTexts(
  db: Database,
  source: string,
  hashes: readonly string[],
): AsyncGenerator<LibraryRecord> {
  for (const version of await readVersions(db, hashes)) yield { type: 'version', ...version };
  const rows = await db.getAllFromIndex('claims', 'source', source);
  for (const version of new Set(rows.map((row) => row.version))) {
    const records = rows.filter((row) => row.version === version).map(({ record }) => parseClaim(record));
    yield { type: 'claims', source, version, claims: records.filter((claim) => claim !== null) };
  }
}

function* annotationRecords(
  rows: readonly AnnotationRow[],
  memberships: readonly (readonly { readonly case: string }[])[],
): Generator<AnnotationRecord> {
  const found = rows.map((row, index) => ({ record: fromRow(row), cases: casesOf(memberships[index]) }));
  const readable = found.filter(
    (each): each is { record: Annotation; cases: string[] } => each.record !== null,
  );
  for (const { record, cases } of readable.sort((a, b) => byPlace(a.record, b.record)))
    yield { type: 'annotation', cases, record };
}

function casesOf(memberships: readonly { readonly case: string }[] | undefined): string[] {
  return (memberships ?? []).map((membership) => membership.case);
}

/** In the order of the article; those without a place come last, in the order of their making. */
function byPlace(a: Annotation, b: Annotation): number {
  const [startA, startB] = [a, b].map(
    ({ selectors }) => selectors.position?.start ?? Number.MAX_SAFE_INTEGER,
  );
  return (startA ?? 0) - (startB ?? 0) || (a.created < b.created ? -1 : 1);
}
