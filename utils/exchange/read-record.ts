import type { LibraryRecord } from './library-record';
import { parseRecord } from './library-record';

/** A record that was read, or what stands at a place of a file and cannot be. `path` names the field at fault. */
export type ReadRecord = ({ readonly ok: true } & FoundRecord) | ({ readonly ok: false } & BrokenPlace);

/** A record and the line it starts on. */
export interface FoundRecord {
  readonly line: number;
  readonly record: LibraryRecord;
}

/** A part of a file that cannot be read: its line, the field at fault ("" for the whole), and what is wrong. */
export interface BrokenPlace {
  readonly line: number;
  readonly path: string;
  readonly issue: string;
  /** The start of what stands there. */
  readonly text: string;
}

/** Characters of a broken place that are kept to show it. */
const shown = 200;

/** Says that a place cannot be read. */
export function broken(line: number, fault: Partial<Omit<BrokenPlace, 'line'>>): ReadRecord {
  const { path = '', issue = 'Cannot be read.', text = '' } = fault;
  return { ok: false, line, path, issue, text: text.slice(0, shown) };
}

/** Gives a record with its place. */
export function found(line: number, record: LibraryRecord): ReadRecord {
  return { ok: true, line, record };
}

/** Gives what an importer made, if it is a record: what it took from the file may be anything. */
export function checked(line: number, record: unknown, text = ''): ReadRecord {
  const parsed = parseRecord(record);
  return parsed.ok
    ? found(line, parsed.value)
    : broken(line, { path: parsed.path, issue: parsed.issue, text });
}
