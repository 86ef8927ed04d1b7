import { describeEntry } from '@/components/claim/describe-entry';
import { hostOf } from '@/utils/annotation/listed-note';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { NotePlaceState } from '@/utils/annotation/query/fields';
import { compileQuery, searchedWords, type SearchedColumn } from '@/utils/annotation/query/match-query';
import { parseQuery } from '@/utils/annotation/query/parse-query';
import type { ClaimRecord } from '@/utils/annotation/types';

/** Tells whether an entry of a page's list is asked for. */
export type EntryTest = (entry: PageEntry) => boolean;

/** Makes the test of a query for entries of a page: the same language as in all notes. */
export function compileEntryQuery(query: string): EntryTest {
  const test = compileQuery(parseQuery(query));
  return (entry) => {
    const columns = columnsOf(entry);
    return test({ get: (column) => columns[column] ?? '' });
  };
}

const states: Readonly<Partial<Record<NonNullable<PageEntry['resolution']>['state'], NotePlaceState>>> = {
  edited: 'changed',
  ambiguous: 'ambiguous',
  orphan: 'lost',
};

function columnsOf(entry: PageEntry): Partial<Record<SearchedColumn, string>> {
  const { kind, record, quote, note, verdict } = describeEntry(entry);
  const { tags = [], source = '', created = '' } = entry.annotation ?? {};
  const { party, place, attribution, counted } = record ?? {};
  return {
    ...recordColumns(record),
    kind: kind ?? '',
    verdict: verdict ?? '',
    site: hostOf(source),
    day: created.slice(0, 10),
    tags: tags.join('\t'),
    state: states[entry.resolution?.state ?? 'exact'] ?? 'seen',
    words: searchedWords([quote, note, ...tags, party, place, attribution, counted]),
  };
}

function recordColumns(record: ClaimRecord | null): Partial<Record<SearchedColumn, string>> {
  if (record === null) return {};
  const { outcome, party, place, attribution, certainty, scope, quantity } = record;
  return {
    outcome,
    certainty,
    scope,
    party: party ?? '',
    place: place ?? '',
    said: attribution ?? '',
    low: String(quantity?.low ?? ''),
    high: String(quantity?.high ?? ''),
  };
}
