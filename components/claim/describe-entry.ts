import { correctedRecord } from '@/utils/annotation/corrected-record';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Annotation, ClaimRecord, Verdict } from '@/utils/annotation/types';
import type { Claim, ClaimKind } from '@/utils/claims/types';

/** What the interface shows of a claim or an annotation, with the reader's corrections in it. */
export interface EntryView {
  readonly kind: ClaimKind | null;
  /** `null` for a note on a free selection. */
  readonly record: ClaimRecord | null;
  /** The article's own words for the figure, "at least 57". */
  readonly numberWords: string | null;
  readonly quote: string;
  readonly verdict: Verdict | null;
  readonly note: string;
}

/** Reads an entry for show: the annotation's copy of the record wins over the engine's, the reader's kind over both. */
export function describeEntry({ claim, annotation }: Pick<PageEntry, 'claim' | 'annotation'>): EntryView {
  return annotation === null ? viewClaim(claim) : viewAnnotation(annotation, claim);
}

function viewClaim(claim: Claim | null): EntryView {
  const record = correctedRecord({ claim, corrections: {} });
  return {
    kind: record?.kind ?? null,
    record,
    numberWords: claim?.number?.text ?? null,
    quote: claim?.quote ?? '',
    verdict: null,
    note: '',
  };
}

function viewAnnotation(annotation: Annotation, fresh: Claim | null): EntryView {
  const { corrections, kind, verdict, note, selectors } = annotation;
  const view = viewClaim(annotation.claim ?? fresh);
  const record = correctedRecord({ claim: annotation.claim ?? fresh, corrections });
  return { ...view, kind: kind ?? view.kind, record, quote: selectors.quote.exact, verdict, note };
}
