import { parseHistoryEntry } from '@/utils/annotation/history';
import { parseAnnotation } from '@/utils/annotation/parse-annotation';
import type { Annotation } from '@/utils/annotation/types';
import type { Decision } from '@/utils/exchange/decide';
import { conflictCopyId, contentKey, decide } from '@/utils/exchange/decide';
import type { Conflict, ConflictChoice } from '@/utils/exchange/import-plan';
import type { ReadTransaction } from '../schema';
import type { Rows } from './import-batch';
import { annotationOf } from './import-batch';

/** What an import makes of an annotation: what is to be written, if anything, and under which identity it then is. */
export interface AnnotationJudgement {
  readonly decision: Decision;
  readonly id: string;
  readonly before: Annotation | null;
  readonly after: Annotation | null;
  readonly conflict: Conflict | null;
}

/** What judging an annotation needs to know. */
export interface AnnotationContext {
  readonly rows: Rows;
  readonly tx: ReadTransaction;
  /** Subjects whose present state the file's history holds. */
  readonly descended: ReadonlySet<string>;
  readonly choice: ConflictChoice;
  readonly now: () => Date;
}

/** Judges an annotation by identity, revision and history. */
export async function judgeAnnotation(
  incoming: Annotation,
  context: AnnotationContext,
): Promise<AnnotationJudgement> {
  const { rows, descended } = context;
  const here = annotationOf(await rows.get('annotations', incoming.id));
  const decision = decide(incoming, here, {
    fromHere: descended.has(incoming.id),
    toHere: await isInHistory(incoming, here, context.tx),
  });
  if (decision === 'conflict' && here !== null) return settleConflict(incoming, here, context);
  const isWritten = decision === 'added' || decision === 'newer';
  return { decision, id: incoming.id, before: here, after: isWritten ? incoming : null, conflict: null };
}

/** Settles a conflict as the reader chose. */
export async function settleConflict(
  theirs: Annotation,
  mine: Annotation,
  { rows, choice, now }: AnnotationContext,
): Promise<AnnotationJudgement> {
  const copy: Annotation = {
    ...theirs,
    id: conflictCopyId(theirs),
    tags: [...new Set([...theirs.tags, 'conflict'])],
  };
  const isKept = annotationOf(await rows.get('annotations', copy.id)) !== null;
  if (isKept) return { decision: 'same', id: copy.id, before: null, after: null, conflict: null };
  const conflict = { mine, theirs };
  const judged = { decision: 'conflict', conflict } as const;
  if (choice === 'both') return { ...judged, id: copy.id, before: null, after: copy };
  const revision = Math.max(mine.revision, theirs.revision) + 1;
  const taken = { ...theirs, revision, modified: now().toISOString() };
  return { ...judged, id: mine.id, before: mine, after: choice === 'theirs' ? taken : null };
}

/** Tells whether this library once held the state of the file; asked only where the file's is the lower revision. */
async function isInHistory(
  incoming: Annotation,
  here: Annotation | null,
  tx: ReadTransaction,
): Promise<boolean> {
  if (here === null || incoming.revision >= here.revision) return false;
  const rows = await tx.objectStore('history').index('subject').getAll(incoming.id);
  const key = contentKey(incoming);
  return rows.some(({ entry }) => {
    const past = parseAnnotation(parseHistoryEntry(entry)?.payload?.record);
    return past.ok && contentKey(past.value) === key;
  });
}
