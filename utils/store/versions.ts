import type { VersionText } from '@/utils/annotation/save-result';
import { sha256Hex } from '@/utils/text/sha256';
import type { Database, VersionRow } from './schema';

/** Below this, deflating saves less than a page of the disk. */
const deflateFrom = 4_096;

/** Tells whether a text is the one that its hash names. About 10 ms a megabyte. */
export function isGenuine({ hash, text }: VersionText): boolean {
  return sha256Hex(text) === hash;
}

/** Packs a text for the store. Must be awaited before a transaction is opened: streams outlive it. */
export async function packVersion({ hash, text }: VersionText): Promise<VersionRow> {
  if (text.length < deflateFrom) return { hash, text };
  const deflated = await pipe(new Blob([text]), new CompressionStream('deflate-raw'));
  return { hash, deflated: new Uint8Array(await deflated.arrayBuffer()) };
}

/** Reads the texts of versions. What is missing, damaged or no longer matches its hash is left out. */
export async function readVersions(db: Database, hashes: readonly string[]): Promise<VersionText[]> {
  const tx = db.transaction('versions');
  const rows = await Promise.all(hashes.map((hash) => tx.store.get(hash)));
  const versions = await Promise.all(rows.map(unpackVersion));
  return versions.filter((version) => version !== null);
}

async function unpackVersion(row: VersionRow | undefined): Promise<VersionText | null> {
  const text = row && (row.text ?? (await inflate(row.deflated)));
  if (row === undefined || typeof text !== 'string') return null;
  const version = { hash: row.hash, text };
  return isGenuine(version) ? version : null;
}

async function inflate(deflated: unknown): Promise<string | null> {
  if (!(deflated instanceof Uint8Array)) return null;
  try {
    const bytes = new Uint8Array(deflated);
    return await (await pipe(new Blob([bytes]), new DecompressionStream('deflate-raw'))).text();
  } catch {
    return null;
  }
}

function pipe(blob: Blob, through: CompressionStream | DecompressionStream): Promise<Blob> {
  return new Response(blob.stream().pipeThrough(through)).blob();
}
