import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import packageJson from '@/package.json';
import { exporters, importers } from '@/utils/exchange/formats';
import type { LibraryRecord } from '@/utils/exchange/library-record';
import type { ReadRecord } from '@/utils/exchange/read-record';
import { resolveRows } from '@/utils/exchange/resolve-rows';

/**
 * Converts a file: `convert FILE --from FORMAT --to FORMAT`; "-" is standard input, the result goes to standard output.
 *
 * Places that cannot be read are told on standard error with their lines, and the rest is converted. Exit code 1 when
 * nothing could be read, 2 on a wrong call. `--bom` begins a table with a byte order mark; `--now INSTANT` is the time
 * for records that come without one.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '' },
    to: { type: 'string', default: '' },
    bom: { type: 'boolean', default: false },
    now: { type: 'string', default: new Date().toISOString() },
  },
});
const counts = { read: 0, broken: 0 };
const [file] = positionals;
const from = Object.entries(importers).find(([name]) => name === values.from)?.[1];
const to = Object.entries(exporters).find(([name]) => name === values.to)?.[1];

if (file === undefined || from === undefined || to === undefined) explain();
else await convert(file, from, to);

async function convert(path: string, reader: typeof from & {}, writer: typeof to & {}): Promise<void> {
  const read = reader.read(readText(path), { imported: values.now });
  const records = tellBroken(resolveRows(read, values.now));
  const chunks = writer.write(records, { exported: values.now, tool: packageJson.version, bom: values.bom });
  try {
    await pipeline(Readable.from(chunks), process.stdout);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  if (counts.read === 0 && counts.broken > 0) process.exitCode = 1;
}

async function* readText(path: string): AsyncGenerator<string> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  stream.setEncoding('utf8');
  for await (const chunk of stream) yield String(chunk);
}

async function* tellBroken(items: AsyncIterable<ReadRecord>): AsyncGenerator<LibraryRecord> {
  for await (const item of items) {
    counts[item.ok ? 'read' : 'broken'] += 1;
    if (item.ok) yield item.record;
    else
      console.error(`Line ${item.line}: ${[item.path, item.issue].filter(Boolean).join(': ')} ${item.text}`);
  }
}

function explain(): void {
  console.error('Usage: npm run --silent convert -- FILE --from FORMAT --to FORMAT [--bom] [--now INSTANT]');
  console.error(`from: ${Object.keys(importers).join(', ')}`);
  console.error(`to: ${Object.keys(exporters).join(', ')}`);
  process.exitCode = 2;
}
