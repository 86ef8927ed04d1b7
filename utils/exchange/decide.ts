import type { Annotation } from '@/utils/annotation/types';
import { canonicalJson } from '@/utils/text/canonical-json';
import { uuidFrom } from './uuid-from';

/**
 * What an import makes of a record.
 *
 * `added`: it is not here. `same`: what it says is here. `newer`: it goes on from what is here. `older`: what is here
 * goes on from it. `changed`: an edit of what is here, made in a table. `conflict`: both were changed, or nobody can tell.
 */
export const decisions = ['added', 'same', 'newer', 'older', 'changed', 'conflict'] as const;
export type Decision = (typeof decisions)[number];

/** A record that is edited and numbered. */
interface Revised {
  readonly revision: number;
  readonly modified: string;
}

/** What is known of the way from one state to the other. */
export interface Descent {
  /** The file's history holds the state that is here. */
  readonly fromHere: boolean;
  /** The history that is here holds the state of the file. */
  readonly toHere: boolean;
}

/**
 * Decides on a record by identity, content and revision. A higher number alone is not trusted: two libraries count
 * apart. Only a history that holds the other's state shows that nothing is lost by going on.
 */
export function decide<Record extends Revised>(
  incoming: Record,
  existing: Record | null,
  descent: Descent,
): Decision {
  if (existing === null) return 'added';
  if (contentKey(incoming) === contentKey(existing)) return 'same';
  if (incoming.revision > existing.revision && descent.fromHere) return 'newer';
  if (incoming.revision < existing.revision && descent.toHere) return 'older';
  return 'conflict';
}

/** What a record says, without the number and the times of its writing, as a text to compare by. */
export function contentKey(record: Revised): string {
  return canonicalJson({ ...record, revision: 0, created: '', modified: '' });
}

/**
 * The identity of the copy that keeps the other side of a conflict: a hash of what it says, so that the same conflict
 * met again makes no second copy.
 */
export function conflictCopyId(incoming: Annotation): Annotation['id'] {
  return uuidFrom(`conflict ${contentKey(incoming)}`);
}
