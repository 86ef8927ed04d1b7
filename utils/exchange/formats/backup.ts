import * as v from 'valibot';
import type { Exporter, Importer, WriteContext } from '../format';
import { readJsonItems, writeJsonItems } from '../json-items';
import type { JsonItem } from '../json-items';
import { parseRecord } from '../library-record';
import type { ReadRecord } from '../read-record';
import { broken, found } from '../read-record';

/** What the head of a backup says. */
const formatName = 'tallymark-backup';
const formatVersion = 1;

/**
 * The whole library: `{ "format", "version", "tool", "exported", "records": [...] }` with a record a line.
 *
 * Complete: importing it into an empty library gives the same library. Each record is a `LibraryRecord`.
 */
export const backup: Exporter & Importer = {
  extension: 'json',
  mediaType: 'application/json',
  needs: { texts: true, history: true },
  write: (records, context) => writeJsonItems({ head: head(context), tail: () => ']}' }, records),
  read: readBackup,
};

async function* readBackup(chunks: AsyncIterable<string>): AsyncGenerator<ReadRecord> {
  for await (const item of readJsonItems(chunks, recordsOf)) yield readItem(item);
}

function readItem(item: JsonItem): ReadRecord {
  if (!item.ok) return broken(item.line, { issue: 'No JSON.', text: item.text });
  const parsed = parseRecord(item.value);
  if (parsed.ok) return found(item.line, parsed.value);
  return broken(item.line, { path: parsed.path, issue: parsed.issue, text: JSON.stringify(item.value) });
}

function head({ tool, exported }: WriteContext): string {
  const fields = JSON.stringify({ format: formatName, version: formatVersion, tool, exported });
  return `${fields.slice(0, -1)},"records":[`;
}

const fileSchema = v.object({ records: v.array(v.unknown()) });

/** The records of a backup that somebody laid out anew, or a single record. */
function recordsOf(whole: unknown): readonly unknown[] {
  const file = v.safeParse(fileSchema, whole);
  if (file.success) return file.output.records;
  return Array.isArray(whole) ? whole : [whole];
}
