import type { Resolution } from '@/utils/anchor/types';
import type { Claim } from '@/utils/claims/types';
import type { Annotation } from './types';

/** What the page knows of its article, as it travels. */
export interface ArticleSummary {
  readonly source: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  /** SHA-256 of the text version. */
  readonly version: string;
  readonly words: number;
}

/** One line of the list: a claim, an annotation, or both. `id` names it in messages about the page. */
export interface PageEntry {
  readonly id: string;
  readonly claim: Claim | null;
  readonly annotation: Annotation | null;
  /** Where the annotation is now; `null` for a claim nobody annotated. */
  readonly resolution: Resolution | null;
  /** The words were edited, and the reader has kept the note over these very words. */
  readonly isEditKept?: boolean;
}

export type PageStatus =
  'reading' | 'ready' | 'no-article' | 'too-large' | 'not-html' | 'unsupported-language' | 'failed';

/** What changed in a kept article since the version that the reader knows. */
export interface ArticleChanges {
  /** When that version was last seen, ISO 8601. */
  readonly since: string;
  /** Figures that gave way to others, in the order of the text; no more than fit a notice. */
  readonly figures: readonly { readonly before: string; readonly after: string }[];
  /** How many sentences were edited, added or removed. */
  readonly sentences: number;
}

export interface PageState {
  readonly status: PageStatus;
  readonly article: ArticleSummary | null;
  /** In text order, orphans first. Dismissed ones are not among them. */
  readonly entries: readonly PageEntry[];
  /** `null` when nothing changed, or the article is not kept. */
  readonly changes: ArticleChanges | null;
  readonly marksHidden: boolean;
  /** In a private window nothing is stored. */
  readonly isPrivate: boolean;
}
