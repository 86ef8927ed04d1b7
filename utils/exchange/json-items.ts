import { readLines } from './lines';

/** One item of a JSON file with the line it starts on (1 is the first), or what stands there and is none. */
export type JsonItem =
  | { readonly ok: true; readonly line: number; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly text: string };

/** Characters of a broken line that are kept to show it. */
const shown = 200;

/**
 * Reads the items of a JSON file one by one.
 *
 * Our own files have an item a line within valid JSON (see `writeJsonItems`), and so has JSON Lines: these are streamed,
 * and a damaged line costs only itself. Any other JSON is read as a whole, and `itemsOf` finds the items in it.
 */
export async function* readJsonItems(
  chunks: AsyncIterable<string>,
  itemsOf: (whole: unknown) => readonly unknown[],
): AsyncGenerator<JsonItem> {
  const lines = readLines(chunks);
  const head: string[] = [];
  while (head.length < 2) {
    const next = await lines.next();
    if (next.done === true) break;
    head.push(next.value);
  }
  if (isItemALine(head)) yield* readItemLines(chain(head, lines));
  else yield* readWhole(await collect(head, lines), itemsOf);
}

/** Writes items a line each, between a head that ends with "[" and a tail: valid JSON that can be read by lines. */
export async function* writeJsonItems(
  { head, tail }: { readonly head: string; readonly tail: (count: number) => string },
  items: AsyncIterable<unknown>,
): AsyncGenerator<string> {
  let count = 0;
  for await (const item of items) {
    yield `${count === 0 ? head : ','}\n${JSON.stringify(item)}`;
    count += 1;
  }
  yield `${count === 0 ? head : ''}\n${tail(count)}\n`;
}

function isItemALine([first = '', second = '']: readonly string[]): boolean {
  const isFrame = first.trimEnd().endsWith('[') && /^\s*(?:\{"|\])/u.test(second);
  return isFrame || (/^\{".*\}$/u.test(first.trim()) && second.startsWith('{"'));
}

async function* readItemLines(lines: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (!isFrame(text, line)) yield readItem(text, line);
  }
}

function isFrame(text: string, line: number): boolean {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.startsWith(']') || (line === 1 && trimmed.endsWith('['));
}

function readItem(text: string, line: number): JsonItem {
  const parsed = parseJson(text.trim().replace(/,$/u, ''));
  return parsed.ok
    ? { ok: true, line, value: parsed.value }
    : { ok: false, line, text: text.slice(0, shown) };
}

function* readWhole(
  lines: readonly string[],
  itemsOf: (whole: unknown) => readonly unknown[],
): Generator<JsonItem> {
  const whole = parseJson(lines.join('\n'));
  if (whole.ok) for (const value of itemsOf(whole.value)) yield { ok: true, line: 1, value };
  else yield* salvage(lines);
}

/** What can still be read of a file that is damaged where it tells its form: each line that is an item by itself. */
function* salvage(lines: readonly string[]): Generator<JsonItem> {
  for (const [index, text] of lines.entries()) {
    const item = readItem(text, index + 1);
    const isItem = item.ok && typeof item.value === 'object' && item.value !== null;
    if (isItem) yield item;
    else if (!/^[\s[\]{},]*$/u.test(text)) yield { ok: false, line: index + 1, text: text.slice(0, shown) };
  }
}

/** Parses JSON without throwing. */
function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false };
  }
}

async function* chain(head: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield* head;
  yield* rest;
}

async function collect(head: readonly string[], rest: AsyncIterable<string>): Promise<string[]> {
  const lines = [...head];
  for await (const line of rest) lines.push(line);
  return lines;
}
