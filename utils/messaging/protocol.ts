import type { EntryPlace } from '@/utils/annotation/entry-place';
import type { ArticleSummary, PageState } from '@/utils/annotation/page-state';
import type { Baseline, SaveRefusal, SaveResult, VersionText } from '@/utils/annotation/save-result';
import type { Annotation, AnnotationChanges, AnnotationDraft } from '@/utils/annotation/types';
import type { Claim } from '@/utils/claims/types';
import type { Settings } from '@/utils/settings/types';

/** What the background answers to a page that has been read. */
export interface OpenedArticle {
  readonly annotations: readonly Annotation[];
  /** The versions that those annotations were made on and the baseline, this one left out. */
  readonly versions: readonly VersionText[];
  readonly isKept: boolean;
  /** The version whose changes the reader is told of; `null` when that is this one, or the article is not kept. */
  readonly baseline: Baseline | null;
  readonly settings: Settings;
  readonly isPrivate: boolean;
  /** Why the store could not be read, so that nothing can be saved now; `null` when it could. */
  readonly problem: SaveRefusal | null;
}

/** An article's text, for its claims. */
export interface TextToRead {
  readonly text: string;
  /** What the page says of its language (BCP 47); never decides alone. */
  readonly lang: string | null;
  readonly published: string | null;
}

/** The claims of a text; `isSupported` is `false` for a language that the engine has no words for. */
export interface FoundClaims {
  readonly claims: readonly Claim[];
  readonly isSupported: boolean;
}

/** A figure of the article that a page shows. */
export interface FigureOnPage {
  readonly source: string;
  readonly published: string | null;
  readonly claim: Claim;
  readonly corrections: Annotation['corrections'];
}

/** How many figures other kept articles have to the same question, and how many sources they go back to. */
export interface FiguresBeside {
  readonly figures: number;
  readonly sources: number;
}

/** What a content script asks of the background: name → [request, answer]. */
export interface BackgroundMessages {
  /** The loader saw an article on a granted page and wants the engine in this tab. */
  'engine.load': [null, boolean];
  'article.open': [ArticleSummary, OpenedArticle];
  /** Finds the claims of a text. Nothing of it is stored. */
  'claims.find': [TextToRead, FoundClaims];
  /** Counts the figures that stand beside one of the page; what they are is not told to a page. */
  'figures.count': [FigureOnPage, FiguresBeside];
  /** Opens those figures in the library. */
  'figures.show': [FigureOnPage, boolean];
  /** Keeps the article and its version without an annotation. */
  'article.keep': [{ article: ArticleSummary; version: VersionText; claims: readonly Claim[] }, boolean];
  'annotation.create': [
    { article: ArticleSummary; version: VersionText; claims: readonly Claim[]; draft: AnnotationDraft },
    SaveResult,
  ];
  'annotation.change': [{ id: string; revision: number; changes: AnnotationChanges }, SaveResult];
  /** Moves to the bin. */
  'annotation.delete': [{ id: string }, SaveResult];
  /** Takes back the latest write of the undo log that touched this annotation. */
  'annotation.undo': [{ id: string }, SaveResult];
  /** What the toolbar button shows for the sender's tab. */
  'badge.set': [{ unreviewed: number; changed: boolean }, null];
  /** The page's list changed. Open popups and panels hear it too: see `watchPages`. */
  'page.changed': [PageState, null];
  /** From extension pages only: brings the engine into a tab, which then reads its page. */
  'page.scan': [{ tabId: number }, ScanResult];
}

/** Why a tab cannot be read. `no-permission`: the toolbar button was not pressed there and the site is not granted. */
export type ScanRefusal = 'browser-page' | 'pdf' | 'denied' | 'no-permission';
export type ScanResult = { readonly ok: true } | { readonly ok: false; readonly reason: ScanRefusal };

/** What became of a message. `unreachable`: nobody listens (any more); `refused`: it or its answer was malformed. */
export type Delivery<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly reason: 'unreachable' | 'refused' };

/** What an extension page or the background asks of a page's content script: name → [request, answer]. */
export interface PageMessages {
  'page.state': [null, PageState];
  /** Scrolls to an entry and opens its card. */
  'page.show': [{ id: string }, boolean];
  /** Annotates a claim, or changes its annotation. */
  'page.annotate': [{ id: string; changes: AnnotationChanges }, SaveResult];
  /** Opens the card for what is selected. */
  'page.annotateSelection': [null, boolean];
  'page.step': [{ by: 1 | -1 }, boolean];
  /** Answers when others are in sight than those that are `known`, or after two seconds: ask again. */
  'page.places': [{ known: readonly string[] }, readonly EntryPlace[]];
  'page.toggleMarks': [null, { hidden: boolean }];
  'page.keep': [null, boolean];
  /** Takes the whole body as the article where none was found. */
  'page.readWhole': [null, PageState];
  /** Something outside the page changed these annotations: ask the store again. */
  'page.refresh': [null, PageState];
}

export type BackgroundMessage = keyof BackgroundMessages;
export type PageMessage = keyof PageMessages;
