import { printCsvRow } from '../csv-rows';
import type { Exporter, WriteContext } from '../format';
import type { LibraryRecord } from '../library-record';
import type { Note } from '../notes';
import { notesOf } from '../notes';
import { protectCell } from '../sheet/safe-cell';

/** A table of notes: the names of its columns, and the rows that a note makes. */
export interface TableFormat {
  readonly columns: readonly string[];
  readonly rows: (note: Note) => readonly (readonly string[])[];
}

/** Makes an exporter of a table. Cells that a spreadsheet would take for formulas are made safe. */
export function tableExporter({ columns, rows }: TableFormat): Exporter {
  return {
    extension: 'csv',
    mediaType: 'text/csv',
    needs: { texts: false, history: false },
    write: (records, context) => writeTable({ columns, rows }, records, context),
  };
}

async function* writeTable(
  { columns, rows }: TableFormat,
  records: AsyncIterable<LibraryRecord>,
  { bom = false }: WriteContext,
): AsyncGenerator<string> {
  yield (bom ? '\uFEFF' : '') + printCsvRow(columns);
  for await (const note of notesOf(records))
    yield rows(note)
      .map((cells) => printCsvRow(cells.map(protectCell)))
      .join('');
}
