import type { HistoryEntry } from '@/utils/annotation/history';
import { parseAnnotation } from '@/utils/annotation/parse-annotation';
import type { Annotation } from '@/utils/annotation/types';
import { canonicalJson } from '@/utils/text/canonical-json';

/** The parts of a note that its history tells of. */
export const historyParts = ['verdict', 'note', 'tags', 'links', 'corrections', 'kind', 'place'] as const;
export type HistoryPart = (typeof historyParts)[number];

/** One write of a note: when, what was done, and which parts differ from the write before. */
export interface HistoryStep {
  readonly seq: number;
  readonly at: string;
  readonly action: HistoryEntry['action'];
  readonly parts: readonly HistoryPart[];
  /** As the write left it; `null` where that was forgotten. */
  readonly annotation: Annotation | null;
  readonly before: Annotation | null;
}

/** Reads the history of a note, given oldest first, as steps, latest first. */
export function historySteps(entries: readonly HistoryEntry[]): HistoryStep[] {
  const records = entries.map(({ payload }) => readAnnotation(payload?.record));
  return entries
    .map((entry, index) => {
      const annotation = records[index] ?? null;
      const before = index === 0 ? null : (records[index - 1] ?? null);
      const { seq, at, action } = entry;
      return { seq, at, action, annotation, before, parts: changedParts(before, annotation) };
    })
    .reverse();
}

function changedParts(before: Annotation | null, after: Annotation | null): HistoryPart[] {
  if (before === null || after === null) return [];
  return historyParts.filter(
    (part) => canonicalJson(partOf(before, part)) !== canonicalJson(partOf(after, part)),
  );
}

function partOf(annotation: Annotation, part: HistoryPart): unknown {
  if (part === 'place') return annotation.selectors.quote.exact;
  if (part === 'verdict') return [annotation.verdict, annotation.dismissed];
  return annotation[part];
}

function readAnnotation(record: unknown): Annotation | null {
  const parsed = parseAnnotation(record);
  return parsed.ok ? parsed.value : null;
}
