import type { IconName } from '@/components/icon/shapes';
import type { MessageKey } from '@/components/i18n/translate';
import type { Verdict } from '@/utils/annotation/types';

/** The views of the library that are there so far. */
export const libraryViews = ['all', 'not-reviewed', 'disputed', 'dismissed', 'bin'] as const;
export type LibraryView = (typeof libraryViews)[number];

interface ViewText {
  readonly icon: IconName;
  readonly name: MessageKey;
  /** What it filters by; absent where it shows everything or the bin. */
  readonly review?: Verdict | 'not-reviewed' | 'dismissed';
}

export const viewTexts: Readonly<Record<LibraryView, ViewText>> = {
  all: { icon: 'table', name: 'allNotes' },
  'not-reviewed': { icon: 'inbox', name: 'filterNotReviewed', review: 'not-reviewed' },
  disputed: { icon: 'disputed', name: 'verdictDisputed', review: 'disputed' },
  dismissed: { icon: 'close', name: 'cardNotAClaim', review: 'dismissed' },
  bin: { icon: 'bin', name: 'bin' },
};
