import type { ClaimKind, CodingProfile } from '@/utils/claims/types';

/** A query of the library under a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}

/** What the reader chose; every field has a default in `defaultSettings`. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly profile: CodingProfile;
  /** Kinds that are marked and listed. */
  readonly kinds: readonly ClaimKind[];
  /** Keep the text of every scanned article, not only of annotated ones. */
  readonly rememberReading: boolean;
  /** Single-key shortcuts while our own surfaces have the focus (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  readonly onboarded: boolean;
  /** Save a backup into the downloads when the library is opened and the last is over seven days old. */
  readonly autoBackup: boolean;
  /** Queries that the reader saved, in the order of their making. */
  readonly views: readonly SavedView[];
}
