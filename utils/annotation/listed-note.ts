import type { ClaimKind } from '@/utils/claims/types';
import { correctedRecord } from './corrected-record';
import type { NotePlaceState } from './query/fields';
import { searchedWords } from './query/match-query';
import type { Annotation, ClaimRecord, Verdict } from './types';

/** What a list shows of a claim. */
export type ListedRecord = Omit<ClaimRecord, 'status' | 'time'>;

/** A note as lists show and search it, without all that only its detail needs. */
export interface ListedNote {
  readonly id: Annotation['id'];
  readonly revision: number;
  readonly source: string;
  /** The name of the site, or its host where it has none. */
  readonly outlet: string;
  readonly modified: string;
  /** When its article was published; where that is not known, when the note was made. ISO 8601 date. */
  readonly day: string;
  /** As the reader left it. */
  readonly kind: ClaimKind | null;
  readonly verdict: Verdict | 'dismissed' | null;
  /** `null` for a note on a free selection. */
  readonly record: ListedRecord | null;
  /** The article's own words for the figure, "over 17,000". */
  readonly figure: string | null;
  /** Its beginning; the whole is in the annotation. */
  readonly quote: string;
  readonly tags: readonly string[];
  readonly state: NotePlaceState;
  /** Whether the reader wrote something. */
  readonly isCommented: boolean;
}

/** What is listed with a note but is not part of it. */
export interface ListedContext {
  /** When its article was published, as far as it is known. */
  readonly published: string | null;
  readonly siteName: string | null;
  readonly state: NotePlaceState;
}

/** Characters of a quote that lists have room for. */
const shownQuote = 240;

/** Picks what lists show of an annotation. */
export function listNote(annotation: Annotation, { published, siteName, state }: ListedContext): ListedNote {
  const { claim, selectors, verdict, dismissed } = annotation;
  const record = correctedRecord(annotation);
  return {
    id: annotation.id,
    revision: annotation.revision,
    source: annotation.source,
    outlet: siteName ?? hostOf(annotation.source),
    modified: annotation.modified,
    day: (published ?? annotation.created).slice(0, 10),
    kind: annotation.kind ?? record?.kind ?? null,
    verdict: dismissed ? 'dismissed' : verdict,
    record: record && pickListed(record),
    figure: claim?.number?.text ?? null,
    quote: selectors.quote.exact.slice(0, shownQuote),
    tags: annotation.tags,
    state,
    isCommented: annotation.note !== '',
  };
}

/** All words that an annotation is found by, see `searchedWords`: quote, note, tags, roles and the site's name. */
export function wordsOf(annotation: Annotation): string {
  const { party, place, attribution, counted } = correctedRecord(annotation) ?? annotation.corrections;
  const { note, tags, selectors, source } = annotation;
  return searchedWords([
    selectors.quote.exact,
    note,
    ...tags,
    party,
    place,
    attribution,
    counted,
    hostOf(source),
  ]);
}

/** The host of an address, "news.example.net"; '' where there is none. */
export function hostOf(source: string): string {
  return URL.canParse(source) ? new URL(source).hostname : '';
}

function pickListed(record: ClaimRecord): ListedRecord {
  const { kind, outcome, quantity, counted, party, place, attribution, certainty, scope } = record;
  return { kind, outcome, quantity, counted, party, place, attribution, certainty, scope };
}
