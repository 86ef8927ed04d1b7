import type { Annotation } from './types';

/** Why a write did not happen. `not-stored` is a private window: the annotation lives in the page only. */
export type SaveRefusal =
  | 'unknown-annotation'
  | 'stale-revision'
  | 'quota-exceeded'
  | 'database-newer'
  | 'database-broken'
  | 'database-blocked'
  | 'not-stored'
  | 'no-selection'
  | 'invalid';

export type SaveResult =
  | { readonly ok: true; readonly annotation: Annotation }
  | { readonly ok: false; readonly reason: SaveRefusal };

/** A text version on its way into the store. */
export interface VersionText {
  readonly hash: string;
  readonly text: string;
}

/** The version that the current one is compared with. `seen`: when it was last shown, ISO 8601. */
export interface Baseline {
  readonly hash: string;
  readonly seen: string;
}
