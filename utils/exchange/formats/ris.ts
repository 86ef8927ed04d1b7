import type { Exporter } from '../format';
import type { LibraryRecord } from '../library-record';
import type { ArticleNotes } from '../notes';
import { groupByArticle } from '../notes';
import { noteAsText } from '../note-text';

/** References for Zotero and its like, one an article, the notes with it (https://en.wikipedia.org/wiki/RIS_(file_format)). */
export const ris: Exporter = {
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  needs: { texts: false, history: false },
  write: writeReferences,
};

async function* writeReferences(records: AsyncIterable<LibraryRecord>): AsyncGenerator<string> {
  for await (const group of groupByArticle(records)) yield `${referenceOf(group).join('\r\n')}\r\n\r\n`;
}

function referenceOf({ source, article, notes }: ArticleNotes): string[] {
  const day = article?.published?.slice(0, 10).replaceAll('-', '/');
  const tags = new Set(notes.flatMap(({ annotation }) => annotation.tags));
  return [
    'TY  - NEWS',
    ...field('TI', article?.title),
    ...field('AU', article?.byline),
    ...field('T2', article?.siteName),
    ...field('DA', day),
    ...field('PY', day?.slice(0, 4)),
    ...field('LA', article?.lang),
    ...field('UR', source),
    ...[...tags].flatMap((tag) => field('KW', tag)),
    ...notes.flatMap((note) => field('N1', noteAsText(note))),
    'ER  - ',
  ];
}

/** A field is one line. */
function field(tag: string, value: string | null | undefined): string[] {
  const text = (value ?? '').replace(/\s+/gu, ' ').trim();
  return text === '' ? [] : [`${tag}  - ${text}`];
}
