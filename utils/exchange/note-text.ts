import type { Note } from './notes';

/** Writes a note as plain text: the quote, the reader's verdict, the note itself, the evidence. */
export function noteAsText({ annotation }: Note): string {
  const { selectors, verdict, note, links } = annotation;
  return [
    `“${selectors.quote.exact.trim()}”`,
    verdict === null ? '' : `Verdict: ${verdict}.`,
    note,
    ...links.map(({ url, title }) => (title === '' ? url : `${title}: ${url}`)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
