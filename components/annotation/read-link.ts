import { limits } from '@/utils/annotation/limits';
import type { EvidenceLink } from '@/utils/annotation/types';

/** Reads a typed web address, with a title after it if there is one; `null` for what is no http(s) address. */
export function readLink(typed: string): EvidenceLink | null {
  const [address = '', ...words] = typed.trim().split(/\s+/u);
  const url = URL.parse(/^https?:/iu.test(address) ? address : `https://${address}`);
  if (url === null || !url.hostname.includes('.') || url.href.length > limits.url) return null;
  return { url: url.href, title: words.join(' ').slice(0, limits.linkTitle) };
}
