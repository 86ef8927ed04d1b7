import { readCsvRows } from '../csv-rows';
import type { Importer, ReadContext } from '../format';
import { importedAnnotation, importedArticle } from '../imported';
import type { ReadRecord } from '../read-record';
import { broken, checked } from '../read-record';
import { restoreCell } from '../sheet/safe-cell';

/**
 * Highlights of Readwise as CSV (https://docs.readwise.io/readwise/docs/exporting-highlights).
 *
 * Its tables name no address. Where there is a column for one it is taken; otherwise the document is called by its
 * title, "file:///readwise/Title", so that its highlights stay together and claim no page they were not made on.
 */
export const readwise: Importer = { read: readHighlights };

async function* readHighlights(
  chunks: AsyncIterable<string>,
  { imported }: ReadContext,
): AsyncGenerator<ReadRecord> {
  let head: readonly string[] | null = null;
  for await (const row of readCsvRows(chunks)) {
    if (!row.ok) yield broken(row.line, { issue: 'No row of a table.', text: row.text });
    else if (head === null) head = row.cells.map((name) => name.trim().toLowerCase());
    else yield* readRow(cellsOf(head, row.cells), row.line, imported);
  }
}

type Cells = Readonly<Partial<Record<string, string>>>;

function cellsOf(head: readonly string[], cells: readonly string[]): Cells {
  return Object.fromEntries(head.map((name, index) => [name, restoreCell(cells[index] ?? '')]));
}

function* readRow(cells: Cells, line: number, imported: string): Generator<ReadRecord> {
  const title = (cells['book title'] ?? cells.title ?? '').trim();
  const source = addressOf(cells) ?? `file:///readwise/${encodeURIComponent(title.toWellFormed())}`;
  const byline = cells['book author'] ?? cells.author ?? null;
  const facts = { source, title, byline };
  const article = checked(line, { type: 'article', record: importedArticle(facts, imported) });
  if (article.ok && title !== '') yield article;
  const note = {
    source,
    exact: cells.highlight ?? '',
    note: cells.note ?? '',
    tags: tagsOf(cells),
    created: cells['highlighted at'] ?? null,
  };
  const shown = Object.values(cells).join(',');
  yield checked(line, { type: 'annotation', cases: [], record: importedAnnotation(note, imported) }, shown);
}

function addressOf(cells: Cells): string | null {
  const address = cells['source url'] ?? cells.url ?? '';
  return /^https?:/iu.test(address) ? address : null;
}

function tagsOf({ tags = '', 'document tags': ofDocument = '' }: Cells): string[] {
  const all = [...tags.split(','), ...ofDocument.split(',')].map((tag) => tag.trim().replace(/^#/u, ''));
  return [...new Set(all.filter((tag) => tag !== ''))];
}
