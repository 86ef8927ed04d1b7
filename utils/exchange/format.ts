import type { LibraryRecord } from './library-record';
import type { ReadRecord } from './read-record';

/** What a writer needs of the outside. */
export interface WriteContext {
  /** When it is exported: an ISO 8601 instant in UTC. */
  readonly exported: string;
  /** Version of Tallymark. */
  readonly tool: string;
  /** Begin a table with a byte order mark, for spreadsheets that otherwise take it for a local encoding. */
  readonly bom?: boolean;
  /** Of Markdown: the note of one article, see `defaultTemplate`. */
  readonly template?: string;
}

/** What a reader needs of the outside, for records that come without an identity or a time. */
export interface ReadContext {
  /** When it is imported: an ISO 8601 instant in UTC. */
  readonly imported: string;
}

/** Which records a writer makes something of; the others need not be read for it. */
export interface Needs {
  readonly texts: boolean;
  readonly history: boolean;
}

/** A way to write a library, or a part of it, as one file. Streams: it holds no more than one article at a time. */
export interface Exporter {
  readonly extension: string;
  readonly mediaType: string;
  readonly needs: Needs;
  readonly write: (records: AsyncIterable<LibraryRecord>, context: WriteContext) => AsyncIterable<string>;
}

/** A file of an export that makes several. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** A way to write a library as a folder of files. */
export interface FolderExporter {
  readonly needs: Needs;
  readonly writeFiles: (
    records: AsyncIterable<LibraryRecord>,
    context: WriteContext,
  ) => AsyncIterable<NamedFile>;
}

/**
 * A way to read a file. Never throws on what is in it: a place that cannot be read is said to be so, with its line, and
 * the rest goes on.
 */
export interface Importer {
  readonly read: (chunks: AsyncIterable<string>, context: ReadContext) => AsyncIterable<ReadRecord>;
}
