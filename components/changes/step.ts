import type { SentenceChange } from '@/utils/anchor/article-changes';
import type { Annotation } from '@/utils/annotation/types';
import { overlaps, type Span } from '@/utils/text/span';

/** A version of an article as the reader is shown it. Times are ISO 8601. */
export interface ShownVersion {
  readonly hash: string;
  readonly title: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** The reader is told of changes since this one. */
  readonly isBaseline: boolean;
}

/** From one version to the next. */
export interface VersionStep {
  readonly from: ShownVersion;
  readonly to: ShownVersion;
  /** `null` while they are compared, `'lost'` when one of the texts is not there any more. */
  readonly changes: readonly SentenceChange[] | null | 'lost';
  /** The reader's notes, where they stood in the version before. */
  readonly notes: readonly PlacedNote[];
}

/** A note and where it stands in a version; `null` when it has no single place there. */
export interface PlacedNote {
  readonly note: Annotation;
  readonly span: Span | null;
}

/** The reader's notes on a sentence that was changed. */
export function notesOn({ oldSpan }: SentenceChange, notes: readonly PlacedNote[]): readonly Annotation[] {
  if (oldSpan === null) return [];
  return notes.flatMap(({ note, span }) => (span !== null && overlaps(span, oldSpan) ? [note] : []));
}
