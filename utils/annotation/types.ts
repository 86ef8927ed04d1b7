import type { TargetSelectors } from '@/utils/anchor/types';
import type { Claim, ClaimKind } from '@/utils/claims/types';

/** The reader's verdicts, in the order of the keys 1–5. "Not reviewed" is the absence of one. */
export const verdicts = ['corroborated', 'plausible', 'disputed', 'contradicted', 'not-checkable'] as const;
export type Verdict = (typeof verdicts)[number];

export interface EvidenceLink {
  readonly url: string;
  readonly title: string;
}

/** The fields of a claim that a reader may correct. */
export type ClaimRecord = Omit<
  Claim,
  'start' | 'end' | 'quote' | 'number' | 'why' | 'implicit' | 'relation' | 'remark'
>;

/**
 * What the reader made: a target in an article and bodies about it.
 *
 * Kept flat; each field is the W3C body of one purpose (https://www.w3.org/TR/annotation-model/#motivation-and-purpose).
 */
export interface Annotation {
  readonly id: `urn:uuid:${string}`;
  /** Starts at 1, one more at every write. */
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly modified: string;
  /** When it went to the bin; `null` while it is in use. */
  readonly deletedAt: string | null;
  /** IRI of the article (`target.source`): its canonical address. */
  readonly source: string;
  /** SHA-256 of the text version it was made on; `null` when imported without one. */
  readonly version: string | null;
  readonly selectors: TargetSelectors;
  /** classifying */
  readonly kind: ClaimKind | null;
  /** assessing */
  readonly verdict: Verdict | null;
  /** assessing, "not a claim": the mark stays away. */
  readonly dismissed: boolean;
  /** commenting */
  readonly note: string;
  /** tagging */
  readonly tags: readonly string[];
  /** linking */
  readonly links: readonly EvidenceLink[];
  /** The record as the engine saw it; `null` for a free selection. */
  readonly claim: Claim | null;
  readonly corrections: Partial<ClaimRecord>;
  /** Version of the engine that made `claim`. */
  readonly engine: string;
  /** The edited words over which the reader chose to keep the note as it was; absent or `null` when not asked. */
  readonly keptAgainst?: string | null;
}

/** What the reader can change after the annotation was made. */
export type AnnotationChanges = Partial<
  Pick<
    Annotation,
    'kind' | 'verdict' | 'dismissed' | 'note' | 'tags' | 'links' | 'corrections' | 'keptAgainst' | PlaceField
  >
>;

/** What changes when the reader puts an annotation onto other words: of a new version, or where several looked alike. */
type PlaceField = 'selectors' | 'version' | 'claim' | 'engine';

/** What a page sends to have an annotation made; the store adds identity, revision and times. */
export type AnnotationDraft = Omit<Annotation, 'id' | 'revision' | 'created' | 'modified' | 'deletedAt'>;
