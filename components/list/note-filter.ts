import type { Verdict } from '@/utils/annotation/types';
import type { ClaimKind } from '@/utils/claims/types';

/** What of all notes is asked for; absent fields ask for nothing. */
export interface NoteFilter {
  /** As typed; each word may be a beginning. */
  readonly words: string;
  readonly kind?: ClaimKind;
  readonly review?: Verdict | 'not-reviewed' | 'dismissed';
  readonly tag?: string;
}

/** Sets one choice of a filter, or drops it. */
export function withChoice<Name extends 'kind' | 'review' | 'tag'>(
  filter: NoteFilter,
  name: Name,
  value: NoteFilter[Name] | undefined,
): NoteFilter {
  const rest = { ...filter };
  delete rest[name];
  return value === undefined ? rest : { ...rest, [name]: value };
}
