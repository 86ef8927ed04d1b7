import { readCsvRows } from '../csv-rows';
import type { Exporter, Importer, ReadContext } from '../format';
import { importedArticle } from '../imported';
import type { SheetCells } from '../library-record';
import type { ReadRecord } from '../read-record';
import { broken, checked, found } from '../read-record';
import { sheetColumns } from '../sheet/columns';
import { restoreCell } from '../sheet/safe-cell';
import { tableExporter } from './table';

/**
 * A tidy table: one note a row, one fact a column. Edited in a spreadsheet and brought back, it changes exactly the
 * edited cells: its rows come as `SheetRecord`, which are laid against the notes that are here.
 */
export const csv: Exporter & Importer = {
  ...tableExporter({
    columns: sheetColumns.map(({ name }) => name),
    rows: (note) => [sheetColumns.map(({ print }) => print(note))],
  }),
  read: readSheet,
};

async function* readSheet(
  chunks: AsyncIterable<string>,
  { imported }: ReadContext,
): AsyncGenerator<ReadRecord> {
  let head: readonly string[] | null = null;
  let source: string | undefined;
  for await (const row of readCsvRows(chunks)) {
    if (!row.ok) yield broken(row.line, { issue: 'No row of a table.', text: row.text });
    else if (head === null) head = row.cells.map((name) => name.trim().toLowerCase());
    else {
      const read = readRow(head, row.cells, row.line);
      if (read.ok && read.record.type === 'row' && read.record.cells.source !== source) {
        source = read.record.cells.source;
        yield* readArticle(read.record.cells, row.line, imported);
      }
      yield read;
    }
  }
}

function readRow(head: readonly string[], cells: readonly string[], line: number): ReadRecord {
  const text = cells.join(',');
  if (cells.length !== head.length)
    return broken(line, { issue: `${cells.length} cells under ${head.length} columns.`, text });
  const named: SheetCells = Object.fromEntries(
    head.map((name, index) => [name, restoreCell(cells[index] ?? '')]),
  );
  return named.id === undefined && named.quote === undefined
    ? broken(line, { path: 'id', issue: 'Neither id nor quote.', text })
    : found(line, { type: 'row', cells: named });
}

function* readArticle(cells: SheetCells, line: number, imported: string): Generator<ReadRecord> {
  const { source = '', title = '' } = cells;
  if (title === '') return;
  const facts = {
    source,
    title,
    siteName: cells.site || null,
    byline: cells.byline || null,
    published: cells.published || null,
    lang: cells.lang || null,
  };
  const article = checked(line, { type: 'article', record: importedArticle(facts, imported) });
  if (article.ok) yield article;
}
