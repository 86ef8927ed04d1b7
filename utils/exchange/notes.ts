import { correctedRecord } from '@/utils/annotation/corrected-record';
import type { HistoryEntry } from '@/utils/annotation/history';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { Annotation, ClaimRecord } from '@/utils/annotation/types';
import type { LibraryRecord, Sighting } from './library-record';

/** A note as writers show it. */
export interface Note {
  readonly annotation: Annotation;
  /** The claim's fields as the reader left them; of a free selection, only those that the reader gave. */
  readonly record: Partial<ClaimRecord>;
  readonly article: KeptArticle | null;
  /** Names of the cases that it is in. */
  readonly cases: readonly string[];
}

/** An article with its notes, in the order of the text. */
export interface ArticleNotes {
  readonly source: string;
  readonly article: KeptArticle | null;
  readonly sightings: readonly Sighting[];
  /** Texts by hash, where the writer asked for them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}

/** What stands before the articles, where the writer asked for it. */
export interface Preface {
  readonly cases: Map<string, string>;
  readonly history: HistoryEntry[];
}

/**
 * Groups a stream of records by article; those without notes are passed over, and so are notes in the bin.
 *
 * `preface` takes in what comes before the articles: the names of cases, and with `keepHistory` the history.
 */
export async function* groupByArticle(
  records: AsyncIterable<LibraryRecord>,
  { preface = emptyPreface(), keepHistory = false }: { preface?: Preface; keepHistory?: boolean } = {},
): AsyncGenerator<ArticleNotes> {
  let group = emptyGroup('');
  for await (const record of records) {
    addToPreface(preface, record, keepHistory);
    const source = sourceOf(record) ?? group.source;
    if (group.source !== source) {
      if (group.notes.length > 0) yield group;
      group = emptyGroup(source);
    }
    addTo(group, record, preface);
  }
  if (group.notes.length > 0) yield group;
}

/** The notes of a stream, one by one. */
export async function* notesOf(records: AsyncIterable<LibraryRecord>): AsyncGenerator<Note> {
  for await (const { notes } of groupByArticle(records)) yield* notes;
}

/** Nothing read yet. */
export function emptyPreface(): Preface {
  return { cases: new Map(), history: [] };
}

/** Joins an annotation with what is shown along with it. */
export function toNote(annotation: Annotation, article: KeptArticle | null, cases: readonly string[]): Note {
  const { kind, corrections } = annotation;
  const record = correctedRecord(annotation) ?? { ...(kind !== null && { kind }), ...corrections };
  return { annotation, record, article, cases };
}

interface Group extends ArticleNotes {
  article: KeptArticle | null;
  readonly sightings: Sighting[];
  readonly texts: Map<string, string>;
  readonly notes: Note[];
}

function emptyGroup(source: string): Group {
  return { source, article: null, sightings: [], texts: new Map(), notes: [] };
}

function addToPreface({ cases, history }: Preface, record: LibraryRecord, keepHistory: boolean): void {
  if (record.type === 'case' && record.record.deletedAt === null)
    cases.set(record.record.id, record.record.name);
  if (record.type === 'history' && keepHistory) history.push(record.record);
}

function sourceOf(record: LibraryRecord): string | null {
  if (record.type === 'article' || record.type === 'annotation') return record.record.source;
  return record.type === 'sighting' || record.type === 'claims' ? record.source : null;
}

function addTo(group: Group, record: LibraryRecord, { cases }: Preface): void {
  if (record.type === 'article') group.article = record.record;
  else if (record.type === 'version') group.texts.set(record.hash, record.text);
  else if (record.type === 'sighting') group.sightings.push(record);
  else if (record.type === 'annotation' && record.record.deletedAt === null)
    group.notes.push(toNote(record.record, group.article, namesOf(record.cases, cases)));
}

function namesOf(ids: readonly string[], names: ReadonlyMap<string, string>): string[] {
  return ids.map((id) => names.get(id)).filter((name) => name !== undefined);
}
