import type { Resolution } from '@/utils/anchor/types';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Annotation } from '@/utils/annotation/types';
import type { Claim, ClaimKind } from '@/utils/claims/types';
import { overlaps, type Span } from '@/utils/text/span';

/** A claim with its name within the text version, see `claimId`. */
export interface NamedClaim {
  readonly id: string;
  readonly claim: Claim;
}

export interface PageContents {
  readonly claims: readonly NamedClaim[];
  readonly annotations: readonly Annotation[];
  readonly resolutions: ReadonlyMap<string, Resolution>;
  /** Kinds that the reader wants marked. An annotation of another kind is listed all the same. */
  readonly kinds: readonly ClaimKind[];
  /** The article's words now. */
  readonly text: string;
}

/**
 * Joins the claims of a page with its annotations: one entry for both where they speak of the same words.
 *
 * In text order, those without a place first. A dismissed annotation takes its claim away with it.
 */
export function listEntries({ claims, annotations, resolutions, kinds, text }: PageContents): PageEntry[] {
  const open = new Map(claims.map((named) => [named.id, named]));
  const annotated = annotations.flatMap((annotation) => {
    const resolution = resolutions.get(annotation.id) ?? null;
    const named = claimOf(annotation, resolution, open);
    if (named !== null) open.delete(named.id);
    if (annotation.dismissed) return [];
    const entry = { id: named?.id ?? annotation.id, claim: named?.claim ?? null, annotation, resolution };
    return [isEditKept(annotation, resolution, text) ? { ...entry, isEditKept: true } : entry];
  });
  const bare = [...open.values()]
    .filter(({ claim }) => kinds.includes(claim.kind))
    .map(({ id, claim }) => ({ id, claim, annotation: null, resolution: null }));
  return [...annotated, ...bare].sort((a, b) => startOf(a) - startOf(b));
}

function isEditKept({ keptAgainst }: Annotation, resolution: Resolution | null, text: string): boolean {
  if (resolution?.state !== 'edited') return false;
  return keptAgainst === text.slice(resolution.span.start, resolution.span.end);
}

/** The words that an entry stands for now; `null` when it has no single place. */
export function spanOf({ claim, resolution }: Pick<PageEntry, 'claim' | 'resolution'>): Span | null {
  if (resolution !== null) return 'span' in resolution ? resolution.span : null;
  return claim;
}

function claimOf(
  { claim }: Annotation,
  resolution: Resolution | null,
  open: ReadonlyMap<string, NamedClaim>,
): NamedClaim | null {
  if (resolution === null || !('span' in resolution)) return null;
  return findClaimAt(resolution.span, claim, [...open.values()]);
}

/** The claim at an annotation's place that best matches what was annotated, if any is left there. */
export function findClaimAt(
  span: Span,
  before: Claim | null,
  claims: readonly NamedClaim[],
): NamedClaim | null {
  if (before === null) return null;
  const { kind, outcome } = before;
  const here = claims.filter(({ claim }) => claim.kind === kind && overlaps(claim, span));
  const score = ({ claim }: NamedClaim) => shared(claim, span) + (claim.outcome === outcome ? 0.5 : 0);
  return here.toSorted((a, b) => score(b) - score(a))[0] ?? null;
}

/** How much of two spans is common to both: 1 when they are equal, 0 when they do not touch. */
function shared(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function startOf(entry: PageEntry): number {
  return spanOf(entry)?.start ?? -1;
}
