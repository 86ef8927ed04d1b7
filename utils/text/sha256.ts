import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Hashes a text's UTF-8 bytes to 64 hexadecimal digits (FIPS 180-4).
 *
 * Synchronous, because an IndexedDB transaction ends while `crypto.subtle` is awaited. About 10 ms a megabyte.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
