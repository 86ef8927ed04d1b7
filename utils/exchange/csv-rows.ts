import Papa from 'papaparse';
import { readLines } from './lines';

/** A row of a CSV file with the line it starts on, or what stands there and is none. */
export type CsvRow =
  | { readonly ok: true; readonly line: number; readonly cells: readonly string[] }
  | { readonly ok: false; readonly line: number; readonly text: string };

/** Rows beyond this are no rows: a quotation mark was lost. In lines. */
const longestRow = 2_000;

/**
 * Reads a CSV file row by row (RFC 4180), with whatever separates its cells: comma, semicolon or tab.
 *
 * A quotation mark that never closes costs the row it stands in: reading goes on with the line after.
 */
export async function* readCsvRows(chunks: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let delimiter: string | null = null;
  let open: OpenRow = { line: 1, lines: [] };
  for await (const text of readLines(chunks)) {
    open.lines.push(text);
    if (isOpen(open.lines) && open.lines.length < longestRow) continue;
    delimiter ??= delimiterOf(open.lines.join('\n'));
    const { rows, rest } = closeRows(open, delimiter, false);
    yield* rows;
    open = rest;
  }
  yield* closeRows(open, delimiter ?? ',', true).rows;
}

/** Writes one row of a CSV file (RFC 4180), its end included. */
export function printCsvRow(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { header: false, newline: '\r\n' })}\r\n`;
}

interface OpenRow {
  readonly line: number;
  readonly lines: string[];
}

/** Rows that are complete, and the beginning of one that is not. */
function closeRows(open: OpenRow, delimiter: string, isEnd: boolean): { rows: CsvRow[]; rest: OpenRow } {
  const rows: CsvRow[] = [];
  let { line, lines } = open;
  while (lines.length > 0) {
    const length = closedLength(lines);
    if (length === null && !isEnd && lines.length < longestRow) break;
    if (length === null) rows.push({ ok: false, line, text: lines[0] ?? '' });
    else rows.push(...closeRow(lines.slice(0, length).join('\n'), line, delimiter));
    line += length ?? 1;
    lines = lines.slice(length ?? 1);
  }
  return { rows, rest: { line, lines } };
}

/** How many lines the first row has; `null` when it does not end. */
function closedLength(lines: readonly string[]): number | null {
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    marks += countMarks(line);
    if (marks % 2 === 0) return index + 1;
  }
  return null;
}

function closeRow(text: string, line: number, delimiter: string): CsvRow[] {
  if (text.trim() === '') return [];
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, header: false });
  const [cells] = data;
  const isRow = cells !== undefined && data.length === 1 && errors.length === 0;
  return [isRow ? { ok: true, line, cells } : { ok: false, line, text }];
}

/** A row goes on while the quotation marks in it are odd: within a cell each is doubled. */
function isOpen(lines: readonly string[]): boolean {
  return lines.reduce((sum, line) => sum + countMarks(line), 0) % 2 === 1;
}

function countMarks(line: string): number {
  return line.split('"').length - 1;
}

/** What separates most cells of the head. */
function delimiterOf(head: string): string {
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
