import { certainties, claimKinds, claimOutcomes, scopes } from '@/utils/claims/types';
import { verdicts } from '../types';

/** What stands for absence in a field: `said:none` is "nobody named". */
export const noValue = 'none';

/** What became of a note's place, as the article was last read. `seen`: where it was noted, or not looked at since. */
export const placeStates = ['seen', 'changed', 'ambiguous', 'lost'] as const;
export type NotePlaceState = (typeof placeStates)[number];

/** How a field's values are read and compared. */
export type FieldKind =
  | { readonly type: 'words' }
  /** One of a list, or the beginning of one. */
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'number' }
  | { readonly type: 'day'; readonly side: 'after' | 'before' };

/** The fields of a query, in the order in which they are offered. */
export const queryFields = {
  kind: { type: 'choice', choices: [...claimKinds, noValue] },
  outcome: { type: 'choice', choices: [...Object.values(claimOutcomes).flat(), noValue] },
  party: { type: 'words' },
  place: { type: 'words' },
  said: { type: 'words' },
  verdict: { type: 'choice', choices: [...verdicts, noValue, 'dismissed'] },
  quantity: { type: 'number' },
  tag: { type: 'words' },
  site: { type: 'words' },
  after: { type: 'day', side: 'after' },
  before: { type: 'day', side: 'before' },
  certainty: { type: 'choice', choices: certainties },
  scope: { type: 'choice', choices: scopes },
  state: { type: 'choice', choices: placeStates },
} as const satisfies Record<string, FieldKind>;
export type QueryField = keyof typeof queryFields;

/** The names of the fields, in their order. */
export const queryFieldNames = Object.keys(queryFields) as QueryField[];

/** Tells whether a query may ask for a field of this name. */
export function isQueryField(name: string): name is QueryField {
  return Object.hasOwn(queryFields, name);
}
