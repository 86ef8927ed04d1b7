import type { Importer } from '@/utils/exchange/format';
import type { LibraryRecord } from '@/utils/exchange/library-record';
import type { ReadRecord } from '@/utils/exchange/read-record';

/** What the tests read files at. */
export const imported = '2026-11-24T12:00:00.000Z';

/** What the tests write files with. */
export const context = { exported: imported, tool: '0.1.0' };

/** Streams items. */
export async function* stream<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

/** Streams a text in pieces that cut lines and surrogate pairs where they please. */
export async function* pieces(text: string, size = 61): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

/** Collects a stream. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Collects a streamed text. */
export async function collectText(chunks: AsyncIterable<string>): Promise<string> {
  return (await collect(chunks)).join('');
}

/** Reads a file's text. */
export function readText(importer: Importer, text: string): Promise<ReadRecord[]> {
  return collect(importer.read(pieces(text), { imported }));
}

/** The records of a reading; @throws on a broken place. */
export function recordsOf(read: readonly ReadRecord[]): LibraryRecord[] {
  return read.map((each) => {
    if (!each.ok) throw new Error(`line ${each.line}: ${each.path} ${each.issue}`);
    return each.record;
  });
}
