import { isChanged as isChangedEntry } from '@/components/list/entries';
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Resolution } from '@/utils/anchor/types';
import { isReviewed } from '@/utils/annotation/is-reviewed';
import type {
  ArticleChanges,
  ArticleSummary,
  PageEntry,
  PageState,
  PageStatus,
} from '@/utils/annotation/page-state';
import type { Baseline, SaveRefusal, VersionText } from '@/utils/annotation/save-result';
import type { Annotation } from '@/utils/annotation/types';
import { defaultSettings } from '@/utils/settings/default-settings';
import type { Settings } from '@/utils/settings/types';
import { listEntries, type NamedClaim } from './list-entries';
import type { SaveFailure } from './memory-annotations';

/** What happened to the last write of the open card. */
export type SaveStatus =
  | { readonly state: 'idle' | 'saving' }
  | { readonly state: 'saved'; readonly annotationId: string }
  | { readonly state: 'failed'; readonly reason: SaveFailure };

/** Everything the in-page interface shows, as signals. Nothing here touches the page. */
export interface PageModel {
  readonly status: Signal<PageStatus>;
  readonly article: Signal<ArticleSummary | null>;
  readonly text: Signal<string>;
  readonly claims: Signal<readonly NamedClaim[]>;
  readonly annotations: Signal<readonly Annotation[]>;
  readonly resolutions: Signal<ReadonlyMap<string, Resolution>>;
  /** The version whose changes the reader is told of, and those changes once they are known. */
  readonly baseline: Signal<(Baseline & VersionText) | null>;
  readonly changes: Signal<ArticleChanges | null>;
  /** A passage being annotated that has no record in the store yet. */
  readonly draft: Signal<PageEntry | null>;
  readonly settings: Signal<Settings>;
  readonly isPrivate: Signal<boolean>;
  readonly problem: Signal<SaveRefusal | null>;
  readonly marksHidden: Signal<boolean>;
  readonly openId: Signal<string | null>;
  readonly save: Signal<SaveStatus>;
  /** Notes typed but not stored, by entry: they outlive a failed save and a closed card. */
  readonly unsavedNotes: Signal<ReadonlyMap<string, string>>;
  readonly entries: ReadonlySignal<readonly PageEntry[]>;
  readonly openEntry: ReadonlySignal<PageEntry | null>;
  readonly unreviewed: ReadonlySignal<number>;
  /** The article, or the words under a note, are not as the reader knows them. */
  readonly isChanged: ReadonlySignal<boolean>;
  readonly state: ReadonlySignal<PageState>;
}

/** Creates the model of a page that has not been read. */
export function createPageModel(): PageModel {
  const base = baseSignals();
  const entries = computed(() =>
    listEntries({
      claims: base.claims.value,
      annotations: base.annotations.value,
      resolutions: base.resolutions.value,
      kinds: base.settings.value.kinds,
      text: base.text.value,
    }),
  );
  const openEntry = computed(() => findOpen(entries.value, base.draft.value, base.openId.value));
  const unreviewed = computed(() => entries.value.filter(isUnreviewedClaim).length);
  const isChanged = computed(() => base.changes.value !== null || entries.value.some(isChangedEntry));
  const state = computed(() => ({
    status: base.status.value,
    article: base.article.value,
    entries: entries.value,
    changes: base.changes.value,
    marksHidden: base.marksHidden.value,
    isPrivate: base.isPrivate.value,
  }));
  return { ...base, entries, openEntry, unreviewed, isChanged, state };
}

function baseSignals() {
  return {
    status: signal<PageStatus>('reading'),
    article: signal<ArticleSummary | null>(null),
    text: signal(''),
    claims: signal<readonly NamedClaim[]>([]),
    annotations: signal<readonly Annotation[]>([]),
    resolutions: signal<ReadonlyMap<string, Resolution>>(new Map()),
    baseline: signal<(Baseline & VersionText) | null>(null),
    changes: signal<ArticleChanges | null>(null),
    draft: signal<PageEntry | null>(null),
    settings: signal(defaultSettings),
    isPrivate: signal(false),
    problem: signal<SaveRefusal | null>(null),
    marksHidden: signal(false),
    openId: signal<string | null>(null),
    save: signal<SaveStatus>({ state: 'idle' }),
    unsavedNotes: signal<ReadonlyMap<string, string>>(new Map()),
  };
}

function findOpen(entries: readonly PageEntry[], draft: PageEntry | null, id: string | null) {
  if (id === null) return null;
  return (draft?.id === id ? draft : entries.find((entry) => entry.id === id)) ?? null;
}

function isUnreviewedClaim({ claim, annotation }: PageEntry): boolean {
  return claim !== null && (annotation === null || !isReviewed(annotation));
}
