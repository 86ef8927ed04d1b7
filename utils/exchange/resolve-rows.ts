import type { ReadRecord } from './read-record';
import { broken, found } from './read-record';
import { annotationFromRow } from './sheet/row-annotation';

/** Makes an annotation of every row of a table, where there is no library to lay it against. */
export async function* resolveRows(
  records: AsyncIterable<ReadRecord>,
  imported: string,
): AsyncGenerator<ReadRecord> {
  for await (const read of records) {
    if (!read.ok || read.record.type !== 'row') yield read;
    else {
      const { line, record } = read;
      const made = annotationFromRow(record.cells, imported);
      yield made.ok
        ? found(line, { type: 'annotation', cases: [], record: made.value })
        : broken(line, { path: made.path, issue: made.issue, text: record.cells.quote ?? '' });
    }
  }
}
