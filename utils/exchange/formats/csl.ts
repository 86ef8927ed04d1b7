import type { Exporter } from '../format';
import { writeJsonItems } from '../json-items';
import type { LibraryRecord } from '../library-record';
import type { ArticleNotes } from '../notes';
import { groupByArticle } from '../notes';
import { noteAsText } from '../note-text';

/** References in CSL-JSON, one an article, the notes with it (https://github.com/citation-style-language/schema). */
export const csl: Exporter = {
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  needs: { texts: false, history: false },
  write: (records) => writeJsonItems({ head: '[', tail: () => ']' }, items(records)),
};

async function* items(records: AsyncIterable<LibraryRecord>): AsyncGenerator<object> {
  for await (const group of groupByArticle(records)) yield itemOf(group);
}

function itemOf({ source, article, notes }: ArticleNotes): object {
  const { title, byline, siteName, lang, published, modified } = article ?? {};
  const tags = [...new Set(notes.flatMap(({ annotation }) => annotation.tags))];
  return {
    id: article?.id ?? source,
    type: 'article-newspaper',
    URL: source,
    ...(title && { title }),
    ...(byline && { author: [{ literal: byline }] }),
    ...(siteName && { 'container-title': siteName }),
    ...(lang && { language: lang }),
    ...dateOf('issued', published),
    ...dateOf('accessed', modified),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    note: notes.map(noteAsText).join('\n\n'),
  };
}

function dateOf(name: string, text: string | null | undefined): Record<string, object> {
  const [, ...parts] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(text ?? '') ?? [];
  return parts.length === 0 ? {} : { [name]: { 'date-parts': [parts.map(Number)] } };
}
