import * as v from 'valibot';
import { readLines } from './lines';

/** Rounds of PBKDF2 with SHA-256, as OWASP's Password Storage Cheat Sheet asks for. */
const iterations = 600_000;
/** Characters in one encrypted piece. */
const pieceSize = 500_000;
const formatName = 'tallymark-encrypted';

const headSchema = v.object({
  format: v.literal(formatName),
  version: v.literal(1),
  iterations: v.pipe(v.number(), v.safeInteger(), v.minValue(100_000), v.maxValue(10_000_000)),
  salt: v.pipe(v.string(), v.base64()),
});

/** What stands in the way of reading an encrypted file: another passphrase or changed bytes, an end that is missing. */
export class CannotDecrypt extends Error {}

/**
 * Encrypts streamed text by a passphrase: a head in JSON, then a piece a line (AES-GCM 256, PBKDF2-SHA-256, WebCrypto).
 *
 * Each piece is bound to its number and to whether it is the last, so that none can be left out or moved. The key is
 * derived anew for every file and kept nowhere: without the passphrase nobody reads it again.
 */
export async function* encrypt(chunks: AsyncIterable<string>, passphrase: string): AsyncGenerator<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await deriveKey(passphrase, salt, iterations);
  yield `${JSON.stringify({ format: formatName, version: 1, iterations, salt: toBase64(salt) })}\n`;
  let number = 0;
  let rest = '';
  for await (const chunk of chunks) {
    rest += chunk;
    while (rest.length > pieceSize) {
      const end = wholeLength(rest, pieceSize);
      yield encryptPiece(key, rest.slice(0, end), { number: number++, isLast: false });
      rest = rest.slice(end);
    }
  }
  yield encryptPiece(key, rest, { number, isLast: true });
}

/** Decrypts what `encrypt` wrote. @throws `CannotDecrypt` at the first piece that is not what was written. */
export async function* decrypt(chunks: AsyncIterable<string>, passphrase: string): AsyncGenerator<string> {
  const lines = readLines(chunks);
  const head = readHead((await lines.next()).value);
  if (head === null) throw new CannotDecrypt();
  const key = await deriveKey(passphrase, fromBase64(head.salt), head.iterations);
  let number = 0;
  let before: string | null = null;
  for await (const line of lines) {
    if (before !== null) yield decryptPiece(key, before, { number: number++, isLast: false });
    before = line;
  }
  if (before === null) throw new CannotDecrypt();
  yield decryptPiece(key, before, { number, isLast: true });
}

/** Tells whether a file's first line is the head of an encrypted one. */
export function isEncrypted(line: string): boolean {
  return readHead(line) !== null;
}

interface PieceMark {
  readonly number: number;
  readonly isLast: boolean;
}

function readHead(line: unknown): v.InferOutput<typeof headSchema> | null {
  try {
    return v.parse(headSchema, JSON.parse(String(line)));
  } catch {
    return null;
  }
}

async function encryptPiece(key: CryptoKey, text: string, mark: PieceMark): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(text);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: markBytes(mark) },
    key,
    bytes,
  );
  return `${toBase64(iv)} ${toBase64(new Uint8Array(sealed))}\n`;
}

async function decryptPiece(key: CryptoKey, line: string, mark: PieceMark): Promise<string> {
  try {
    const [iv = '', sealed = ''] = line.split(' ');
    const algorithm = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: markBytes(mark) };
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await crypto.subtle.decrypt(algorithm, key, fromBase64(sealed)),
    );
  } catch {
    throw new CannotDecrypt();
  }
}

async function deriveKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(algorithm, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** No piece ends within a surrogate pair, which UTF-8 cannot hold. */
function wholeLength(text: string, length: number): number {
  const isSplit = (text.codePointAt(length - 1) ?? 0) > 0xffff;
  return isSplit ? length - 1 : length;
}

function markBytes({ number, isLast }: PieceMark): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${number} ${isLast ? 'last' : 'more'}`);
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
