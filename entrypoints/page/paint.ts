import { effect } from '@preact/signals';
import { describeEntry } from '@/components/claim/describe-entry';
import { spanOf } from '@/components/state/list-entries';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Article } from '@/utils/article/types';
import { createHighlighter } from '@/utils/highlight/create-highlighter';
import type { Highlighter, Mark } from '@/utils/highlight/types';
import type { Session } from './session';

/** Paints a mark for every entry that has a place, and keeps the paint in step with the model. */
export function paintMarks({ model, reading, view, signal }: Session): Highlighter {
  const highlighter = createHighlighter({ document, signal });
  const stops = [
    effect(() => {
      // Read here, so that the colours follow the page's.
      void view.isSystemDark.value;
      const article = reading.value;
      const entries = withDraft(model.entries.value, model.draft.value);
      highlighter.paint(entries.flatMap((entry) => markOf(entry, article) ?? []));
    }),
    effect(() => highlighter.setOpen(model.openId.value)),
    effect(() => (model.marksHidden.value ? highlighter.hide() : highlighter.show())),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
  return highlighter;
}

/** The live range of an entry; `null` when it has no single place or its words have left the page. */
export function rangeOf(entry: PageEntry, article: Article | null): Range | null {
  const span = spanOf(entry);
  return span && (article?.content.toRange(span) ?? null);
}

function withDraft(entries: readonly PageEntry[], draft: PageEntry | null): readonly PageEntry[] {
  return draft === null ? entries : [...entries, draft];
}

function markOf(entry: PageEntry, article: Article | null): Mark | null {
  const range = rangeOf(entry, article);
  if (range === null) return null;
  const { kind, record } = describeEntry(entry);
  return { id: entry.id, range, kind: kind ?? 'note', certainty: record?.certainty ?? 'asserted' };
}
