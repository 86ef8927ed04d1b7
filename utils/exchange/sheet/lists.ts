import type { EvidenceLink } from '@/utils/annotation/types';

/** Writes tags into one cell, "toll; Hajin"; a semicolon within a tag is written "\;". */
export function printList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/gu, (sign) => `\\${sign}`)).join('; ');
}

/** Reads what `printList` wrote, or a reader typed: trimmed, without empty ones, each once. */
export function readList(cell: string): string[] {
  const items = [...cell.matchAll(/(?:\\[\\;]|[^;])+/gu)].map(([item]) =>
    item.replace(/\\([\\;])/gu, '$1').trim(),
  );
  return [...new Set(items.filter((item) => item !== ''))];
}

/** Writes links into one cell, a line each: the address, and its title after a space. */
export function printLinks(links: readonly EvidenceLink[]): string {
  return links.map(({ url, title }) => (title === '' ? url : `${url} ${title}`)).join('\n');
}

/** Reads what `printLinks` wrote. */
export function readLinks(cell: string): EvidenceLink[] {
  const lines = cell.split(/\r?\n/u).filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [, url = '', title = ''] = /^(\S+)(?: (.*))?$/u.exec(line.trimStart()) ?? [];
    return { url, title };
  });
}
