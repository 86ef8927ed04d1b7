import { signal, type Signal } from '@preact/signals';
import type { Point } from '@/components/annotation/place-card';
import type { LetterPlace } from '@/components/annotation/place-letters';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Claim } from '@/utils/claims/types';
import type { Span } from '@/utils/text/span';

/** Words that the reader has selected in the article. */
export interface SelectedPassage {
  readonly span: Span;
  readonly guess: Claim | null;
}

export interface ToastContents {
  readonly text: string;
  /** The annotation whose last write can be taken back; `null` for none. */
  readonly undoes: string | null;
}

/** Where our own elements stand over the page. */
export interface PageView {
  readonly letters: Signal<readonly LetterPlace[]>;
  /** `null` until the open entry's place is known, and when it has none. */
  readonly card: Signal<Point | null>;
  readonly selected: Signal<SelectedPassage | null>;
  readonly toast: Signal<ToastContents | null>;
  /** The annotation for which the reader is selecting new words. */
  readonly placing: Signal<PageEntry | null>;
  /** The page's modal dialog; `null` while there is none. What is under it has no letters. */
  readonly modal: Signal<Element | null>;
  /** Whether the system asks for dark colours: a page that follows it changes its ground under the marks. */
  readonly isSystemDark: Signal<boolean>;
}

export function createPageView(): PageView {
  return {
    letters: signal<readonly LetterPlace[]>([]),
    card: signal<Point | null>(null),
    selected: signal<SelectedPassage | null>(null),
    toast: signal<ToastContents | null>(null),
    placing: signal<PageEntry | null>(null),
    modal: signal<Element | null>(null),
    isSystemDark: signal(false),
  };
}
