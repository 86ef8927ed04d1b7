import * as v from 'valibot';
import { canonicalJson } from '@/utils/text/canonical-json';
import { sha256Hex } from '@/utils/text/sha256';
import { annotationIdSchema, hashSchema, instantSchema } from './parse-annotation';

/** What can happen to a record. */
export const historyActions = [
  'create',
  'change',
  'delete',
  'restore',
  'undo',
  'keep',
  'forget',
  'import',
] as const;
export type HistoryAction = (typeof historyActions)[number];

/** The record as the write left it. The salt keeps a short payload from being guessed by its hash once forgotten. */
export interface HistoryPayload {
  readonly salt: string;
  readonly record: unknown;
}

/**
 * One link of a library's history. `hash` covers every field but the payload, which `payloadHash` stands for:
 * a payload can be forgotten (`null`) and the chain still holds.
 */
export interface HistoryEntry {
  /** The library that wrote it; merged libraries keep both chains. */
  readonly chain: string;
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  readonly at: string;
  readonly action: HistoryAction;
  /** `id` of the annotation or article. */
  readonly subject: string;
  readonly payload: HistoryPayload | null;
  readonly payloadHash: string;
  /** `hash` of the entry before, 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}

/** The end of a chain, to which the next entry is linked. */
export interface ChainHead {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
}

/** An entry before it is linked. */
export type HistoryEvent = Pick<HistoryEntry, 'at' | 'action' | 'subject'> & {
  readonly payload: HistoryPayload;
};

/** Why a chain does not hold, and at which entry. */
export type ChainFault = 'missing-entry' | 'broken-link' | 'altered-entry' | 'altered-payload';
export type ChainVerdict =
  { readonly ok: true } | { readonly ok: false; readonly seq: number; readonly fault: ChainFault };

/** The start of a new chain. */
export function emptyChain(chain: string): ChainHead {
  return { chain, seq: 0, hash: '0'.repeat(64) };
}

/** Links an event to the end of a chain. Synchronous: it runs inside a transaction. */
export function linkEntry(head: ChainHead, { payload, ...event }: HistoryEvent): HistoryEntry {
  const link = {
    ...event,
    chain: head.chain,
    seq: head.seq + 1,
    payloadHash: hashPayload(payload),
    previous: head.hash,
  };
  return { ...link, payload, hash: hashLink(link) };
}

/**
 * Checks one whole chain, its entries in order from the first: no gap, every link, every payload that is still there.
 *
 * It shows that nothing was changed afterwards by someone who did not rewrite all that follows; it does not prove when
 * anything was written: there is no third party's time in it.
 */
export function verifyChain(entries: readonly HistoryEntry[]): ChainVerdict {
  let head = emptyChain(entries[0]?.chain ?? '');
  for (const entry of entries) {
    const fault = findFault(head, entry);
    if (fault !== null) return { ok: false, seq: entry.seq, fault };
    head = entry;
  }
  return { ok: true };
}

const entrySchema = v.object({
  chain: v.string(),
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: instantSchema,
  action: v.picklist(historyActions),
  subject: annotationIdSchema,
  payload: v.nullable(v.object({ salt: v.string(), record: v.unknown() })),
  payloadHash: hashSchema,
  previous: hashSchema,
  hash: hashSchema,
});

/** Reads a stored or imported entry; `null` if it is none. Does not check its hashes: `verifyChain` does. */
export function parseHistoryEntry(input: unknown): HistoryEntry | null {
  const result = v.safeParse(entrySchema, input);
  if (!result.success) return null;
  const { payload } = result.output;
  return { ...result.output, payload: payload && { salt: payload.salt, record: payload.record } };
}

/** Checks one entry by itself: its own hash, and its payload's if it is still there. `null` when both hold. */
export function entryFault({ payload, hash, ...link }: HistoryEntry): ChainFault | null {
  if (hashLink(link) !== hash) return 'altered-entry';
  return payload === null || hashPayload(payload) === link.payloadHash ? null : 'altered-payload';
}

function findFault(head: ChainHead, entry: HistoryEntry): ChainFault | null {
  if (entry.chain !== head.chain || entry.seq !== head.seq + 1) return 'missing-entry';
  if (entry.previous !== head.hash) return 'broken-link';
  return entryFault(entry);
}

function hashLink(link: Omit<HistoryEntry, 'payload' | 'hash'>): string {
  return sha256Hex(canonicalJson(link));
}

function hashPayload(payload: HistoryPayload): string {
  return sha256Hex(canonicalJson(payload));
}
