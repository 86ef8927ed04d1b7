import type { Importer } from '../format';
import { readJsonItems } from '../json-items';
import type { JsonItem } from '../json-items';
import { importedAnnotation, importedArticle } from '../imported';
import type { ReadRecord } from '../read-record';
import { broken, checked } from '../read-record';
import { uuidFrom } from '../uuid-from';
import { findSelectors } from './jsonld/find-selectors';
import { itemsOf } from './jsonld/read';
import * as v from 'valibot';

const text = v.fallback(v.optional(v.string(), ''), '');
const annotationSchema = v.object({
  id: v.optional(v.string()),
  uri: v.string(),
  created: text,
  updated: text,
  text,
  tags: v.fallback(v.optional(v.array(v.string()), []), []),
  target: v.fallback(v.optional(v.array(v.looseObject({ selector: v.optional(v.unknown()) })), []), []),
  document: v.fallback(
    v.optional(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) }), {}),
    {},
  ),
});

/**
 * Annotations of Hypothesis as its API and its exports give them (https://h.readthedocs.io/en/latest/api-reference/v1/).
 *
 * Page notes and replies have no quote to find again and are said to be so. Markdown stays as it was written.
 */
export const hypothesis: Importer = {
  read: async function* (chunks, { imported }) {
    for await (const item of readJsonItems(chunks, annotationsOf)) yield* readItem(item, imported);
  },
};

/** Its exports wrap the annotations once more. */
function annotationsOf(whole: unknown): readonly unknown[] {
  const file = v.safeParse(v.looseObject({ annotations: v.array(v.unknown()) }), whole);
  return file.success ? file.output.annotations : itemsOf(whole);
}

function* readItem(item: JsonItem, imported: string): Generator<ReadRecord> {
  const { line } = item;
  if (!item.ok) {
    yield broken(line, { issue: 'No JSON.', text: item.text });
    return;
  }
  const parsed = v.safeParse(annotationSchema, item.value);
  const shown = JSON.stringify(item.value);
  if (!parsed.success) {
    yield broken(line, { path: 'uri', issue: 'No annotation.', text: shown });
    return;
  }
  const { id, uri, created, updated, text: note, tags, target, document } = parsed.output;
  const { quote, position } = findSelectors(target.flatMap(({ selector }) => selector));
  if (quote === null) {
    yield broken(line, { path: 'target', issue: 'No quote of a page.', text: shown });
    return;
  }
  const [title] = [document.title ?? ''].flat();
  const article = checked(line, {
    type: 'article',
    record: importedArticle({ source: uri, title: title ?? '' }, imported),
  });
  if (article.ok && title) yield article;
  const record = importedAnnotation(
    {
      ...quote,
      ...position,
      source: uri,
      id: id === undefined ? null : uuidFrom(`hypothesis ${id}`),
      note,
      tags: tags.map((tag) => tag.trim()).filter((tag) => tag !== ''),
      created,
      modified: updated,
    },
    imported,
  );
  yield checked(line, { type: 'annotation', cases: [], record }, shown);
}
