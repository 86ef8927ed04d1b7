import { sha256Hex } from '@/utils/text/sha256';

/**
 * Makes the same identity of the same text in every run, for records that come without one: importing a file again then
 * finds what it brought before. A UUID of version 8 (RFC 9562, section 5.8).
 */
export function uuidFrom(text: string): `urn:uuid:${string}` {
  const hex = sha256Hex(text);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
