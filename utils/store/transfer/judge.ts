import * as v from 'valibot';
import { caseSchema } from '@/utils/annotation/case';
import type { HistoryEntry } from '@/utils/annotation/history';
import { parseHistoryEntry } from '@/utils/annotation/history';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import { keptArticleSchema } from '@/utils/annotation/kept-article';
import { parseRelation } from '@/utils/annotation/relation';
import { claimId } from '@/utils/claims/claim-id';
import type { Decision } from '@/utils/exchange/decide';
import { contentKey, decide } from '@/utils/exchange/decide';
import type { LibraryRecord, Sighting } from '@/utils/exchange/library-record';
import { parseSettings } from '@/utils/settings/parse-settings';
import { canonicalJson } from '@/utils/text/canonical-json';
import { relationRow } from '../comparison/relate';
import type { ImportedStore, SightingRow } from '../schema';
import { packVersion } from '../versions';
import type { ImportKey, ImportWrite, Rows } from './import-batch';
import { annotationOf } from './import-batch';

/** What an import makes of a record, and what it writes for it. */
export interface Judgement {
  readonly decision: Decision;
  readonly writes: readonly ImportWrite[];
}

type Of<Type extends LibraryRecord['type']> = Extract<LibraryRecord, { type: Type }>;
type Plain = Exclude<LibraryRecord, { type: 'annotation' | 'row' | 'version' }>;

/** Where a record's row is. */
export function keyOf(record: LibraryRecord): readonly [ImportedStore, ImportKey] {
  switch (record.type) {
    case 'settings':
      return ['settings', 'settings'];
    case 'case':
      return ['cases', record.record.id];
    case 'relation':
      return ['relations', record.record.id];
    case 'history':
      return ['history', [record.record.chain, record.record.seq]];
    case 'article':
      return ['articles', record.record.source];
    case 'version':
      return ['versions', record.hash];
    case 'sighting':
      return ['sightings', [record.source, record.hash]];
    case 'claims':
      return ['claims', firstClaimId(record)];
    case 'annotation':
      return ['annotations', record.record.id];
    case 'row':
      return ['annotations', record.cells.id ?? ''];
  }
}

/** Judges a record by what is here under its key. Annotations have more to it: see `judgeAnnotation`. */
export function judge(record: Plain, row: unknown, isFromHere: boolean): Judgement {
  switch (record.type) {
    case 'settings':
      return judgeSettings(record, row);
    case 'case':
      return judgeCase(record, row, isFromHere);
    case 'relation':
      return judgeRelation(record, row, isFromHere);
    case 'history':
      return judgeHistory(record.record, row);
    case 'article':
      return judgeArticle(record.record, row);
    case 'sighting':
      return judgeSighting(record, row);
    case 'claims':
      return judgeClaims(record, row);
  }
}

/** A text, packed. Must be awaited before the transaction is opened. */
export async function packText({ hash, text }: Of<'version'>): Promise<ImportWrite> {
  return { store: 'versions', key: hash, value: await packVersion({ hash, text }) };
}

/** Tells whether a state in the file's history is what is here now. */
export async function isHere({ subject, payload }: HistoryEntry, rows: Rows): Promise<boolean> {
  if (payload === null) return false;
  const here =
    annotationOf(await rows.get('annotations', subject)) ??
    caseOf(await rows.get('cases', subject)) ??
    relationOf(await rows.get('relations', subject));
  const then = v.safeParse(v.looseObject({ revision: v.number(), modified: v.string() }), payload.record);
  return here !== null && then.success && contentKey(then.output) === contentKey(here);
}

function judgeSettings({ record }: Of<'settings'>, row: unknown): Judgement {
  const isSame = canonicalJson(parseSettings(row)) === canonicalJson(record);
  return isSame
    ? same
    : { decision: 'changed', writes: [{ store: 'settings', key: 'settings', value: record }] };
}

function judgeCase({ record }: Of<'case'>, row: unknown, isFromHere: boolean): Judgement {
  const decision = decide(record, caseOf(row), { fromHere: isFromHere, toHere: false });
  if (decision !== 'added' && decision !== 'newer') return { decision, writes: [] };
  const { id, revision } = record;
  return { decision, writes: [{ store: 'cases', key: id, value: { id, record }, revision }] };
}

function judgeRelation({ record }: Of<'relation'>, row: unknown, isFromHere: boolean): Judgement {
  const decision = decide(record, relationOf(row), { fromHere: isFromHere, toHere: false });
  if (decision !== 'added' && decision !== 'newer') return { decision, writes: [] };
  const { id, revision } = record;
  return { decision, writes: [{ store: 'relations', key: id, value: relationRow(record), revision }] };
}

function judgeHistory(entry: HistoryEntry, row: unknown): Judgement {
  if (row === undefined) {
    const { chain, seq, subject } = entry;
    return {
      decision: 'added',
      writes: [{ store: 'history', key: [chain, seq], value: { chain, seq, subject, entry } }],
    };
  }
  return entryOf(row)?.hash === entry.hash ? same : { decision: 'conflict', writes: [] };
}

function judgeArticle(incoming: KeptArticle, row: unknown): Judgement {
  const here = articleOf(row);
  if (here === null) return { decision: 'added', writes: [articleWrite(incoming)] };
  const { id, created, revision } = here;
  if (contentKey({ ...incoming, id, created } as KeptArticle) === contentKey(here)) return same;
  const isNewer = incoming.version !== null && (here.version === null || incoming.modified > here.modified);
  if (!isNewer) return { decision: 'older', writes: [] };
  return { decision: 'newer', writes: [articleWrite({ ...incoming, id, created, revision: revision + 1 })] };
}

function articleWrite(record: KeptArticle): ImportWrite {
  const { source, modified, revision } = record;
  return { store: 'articles', key: source, value: { source, modified, record }, revision };
}

function judgeSighting(record: Of<'sighting'>, row: unknown): Judgement {
  const incoming = sightingOf(record);
  const here = row as SightingRow | undefined;
  const value = here === undefined ? incoming : mergeSightings(here, incoming);
  if (here !== undefined && canonicalJson(value) === canonicalJson(here)) return same;
  const key: ImportKey = [value.source, value.hash];
  return { decision: here === undefined ? 'added' : 'newer', writes: [{ store: 'sightings', key, value }] };
}

function sightingOf({ source, hash, title, firstSeen, lastSeen, comparedSince }: Sighting): SightingRow {
  return { source, hash, title, firstSeen, lastSeen, ...(comparedSince !== undefined && { comparedSince }) };
}

function mergeSightings(here: SightingRow, incoming: SightingRow): SightingRow {
  const since = [here.comparedSince ?? '', incoming.comparedSince ?? ''].sort().at(-1) ?? '';
  return {
    ...here,
    firstSeen: here.firstSeen < incoming.firstSeen ? here.firstSeen : incoming.firstSeen,
    lastSeen: here.lastSeen > incoming.lastSeen ? here.lastSeen : incoming.lastSeen,
    ...(since !== '' && { comparedSince: since }),
  };
}

function judgeClaims({ source, version, claims }: Of<'claims'>, row: unknown): Judgement {
  if (row !== undefined || claims.length === 0) return same;
  const writes = claims.map((record): ImportWrite => {
    const id = claimId(version, record);
    return {
      store: 'claims',
      key: id,
      value: { id, source, version, record },
    };
  });
  return { decision: 'added', writes };
}

const same: Judgement = { decision: 'same', writes: [] };

function firstClaimId({ version, claims }: Of<'claims'>): string {
  const [first] = claims;
  return first === undefined ? '' : claimId(version, first);
}

function caseOf(row: unknown) {
  const parsed = v.safeParse(v.object({ record: caseSchema }), row);
  return parsed.success ? parsed.output.record : null;
}

function relationOf(row: unknown) {
  const parsed = v.safeParse(v.object({ record: v.unknown() }), row);
  return parsed.success ? parseRelation(parsed.output.record) : null;
}

function articleOf(row: unknown) {
  const parsed = v.safeParse(v.object({ record: keptArticleSchema }), row);
  return parsed.success ? parsed.output.record : null;
}

function entryOf(row: unknown) {
  const parsed = v.safeParse(v.object({ entry: v.unknown() }), row);
  return parsed.success ? parseHistoryEntry(parsed.output.entry) : null;
}
