import * as v from 'valibot';
import type { Importer } from '../format';
import { importedAnnotation, importedArticle } from '../imported';
import type { JsonItem } from '../json-items';
import { readJsonItems } from '../json-items';
import { plainText } from '../plain-text';
import type { ReadRecord } from '../read-record';
import { broken, checked } from '../read-record';

const text = v.fallback(v.optional(v.string(), ''), '');
const highlightSchema = v.object({
  text,
  content: text,
  timestamp: v.optional(v.unknown()),
  id: v.optional(v.unknown()),
  notes: v.fallback(v.optional(v.array(v.string()), []), []),
});
const pageSchema = v.object({ url: v.string(), title: text, highlights: v.array(v.unknown()) });

/**
 * Highlights of Obsidian Web Clipper, as it exports them and as it keeps them
 * (https://help.obsidian.md/web-clipper/highlight). Their markup is taken off: the words are what is looked for.
 */
export const clipper: Importer = {
  read: async function* (chunks, { imported }) {
    for await (const item of readJsonItems(chunks, pagesOf)) yield* readPage(item, imported);
  },
};

/** A list of pages, or an object of pages by address. */
function pagesOf(whole: unknown): readonly unknown[] {
  if (Array.isArray(whole)) return whole;
  const pages = v.safeParse(v.record(v.string(), v.looseObject({ highlights: v.array(v.unknown()) })), whole);
  if (!pages.success) return [whole];
  return Object.entries(pages.output).map(([url, page]) => ({ url, ...page }));
}

function* readPage(item: JsonItem, imported: string): Generator<ReadRecord> {
  const { line } = item;
  if (!item.ok) {
    yield broken(line, { issue: 'No JSON.', text: item.text });
    return;
  }
  const page = v.safeParse(pageSchema, item.value);
  const shown = JSON.stringify(item.value);
  if (!page.success) {
    yield broken(line, { path: 'url', issue: 'No page with highlights.', text: shown });
    return;
  }
  const { url, title, highlights } = page.output;
  const article = checked(line, {
    type: 'article',
    record: importedArticle({ source: url, title }, imported),
  });
  if (article.ok && title !== '') yield article;
  for (const highlight of highlights) yield readHighlight(highlight, { url, line, imported });
}

interface Place {
  readonly url: string;
  readonly line: number;
  readonly imported: string;
}

function readHighlight(input: unknown, { url, line, imported }: Place): ReadRecord {
  const parsed = v.safeParse(highlightSchema, input);
  const shown = JSON.stringify(input);
  if (!parsed.success) return broken(line, { path: 'highlights', issue: 'No highlight.', text: shown });
  const { text: words, content, timestamp, id, notes } = parsed.output;
  const note = {
    source: url,
    exact: plainText(words || content),
    note: notes.join('\n\n'),
    created: timeOf(timestamp) ?? timeOf(id),
  };
  return checked(line, { type: 'annotation', cases: [], record: importedAnnotation(note, imported) }, shown);
}

/** A time as text, or as the milliseconds that it names a highlight by. */
function timeOf(time: unknown): string | null {
  const milliseconds = Number(time);
  if (Number.isFinite(milliseconds) && milliseconds > 0 && milliseconds < 8.64e15)
    return new Date(milliseconds).toISOString();
  return typeof time === 'string' && time !== '' ? time : null;
}
