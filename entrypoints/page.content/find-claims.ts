import type { NamedClaim } from '@/components/state/list-entries';
import type { Article } from '@/utils/article/types';
import { claimId } from '@/utils/claims/claim-id';
import { detectLocale } from '@/utils/claims/detect-locale';
import { extractClaimsInSlices } from '@/utils/claims/extract';
import type { CodingProfile } from '@/utils/claims/types';
import { nextTask } from './next-task';

export interface FoundClaims {
  readonly claims: readonly NamedClaim[];
  /** `false` for a text in a language that the engine has no words for: it was not searched. */
  readonly isSupported: boolean;
}

interface FindOptions {
  readonly profile: CodingProfile;
  readonly signal: AbortSignal;
}

/** The length at which a task of ours ends, in milliseconds. */
const taskLength = 8;

/** Finds the claims of an article in short tasks; the page runs in between. */
export async function findClaims(
  { metadata, content }: Article,
  { profile, signal }: FindOptions,
): Promise<FoundClaims> {
  if (detectLocale(content.text, metadata.lang) === null) return { claims: [], isSupported: false };
  const slices = extractClaimsInSlices(content.text, { profile, published: metadata.published });
  let taskStart = performance.now();
  for (;;) {
    const { done, value } = slices.next();
    if (done === true)
      return {
        claims: value.map((claim) => ({ id: claimId(content.hash, claim), claim })),
        isSupported: true,
      };
    if (performance.now() - taskStart < taskLength) continue;
    await nextTask();
    signal.throwIfAborted();
    taskStart = performance.now();
  }
}
