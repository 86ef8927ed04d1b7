import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder that hold some words, as UTF-8 or as UTF-16: what somebody with the disk would find. */
export function filesWith(folder: string, words: string): readonly string[] {
  const written = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => written.some((bytes) => readFileSync(file).includes(bytes)));
}
