import { decrypt, isEncrypted } from '@/utils/exchange/encrypt';
import { importers, type ImportFormat } from '@/utils/exchange/formats';
import type { ReadRecord } from '@/utils/exchange/read-record';
import { readFile } from './files';

/** A file that the reader chose, as what, and the passphrase that may open it. */
export interface ChosenFile {
  readonly file: File;
  readonly format: ImportFormat;
  readonly passphrase: string;
}

/** Bytes that hold the head of an encrypted file. */
const headSize = 500;

/** Reads the records of a file, decrypted if it is encrypted. @throws `CannotDecrypt` while it is read. */
export async function* recordsOf({ file, format, passphrase }: ChosenFile): AsyncGenerator<ReadRecord> {
  const [head = ''] = (await file.slice(0, headSize).text()).split('\n', 1);
  const text = isEncrypted(head) ? decrypt(readFile(file), passphrase) : readFile(file);
  yield* importers[format].read(text, { imported: new Date().toISOString() });
}
