import { detectLocale } from '@/utils/claims/detect-locale';
import { extractClaimsInSlices } from '@/utils/claims/extract';
import type { CodingProfile } from '@/utils/claims/types';
import type { FoundClaims, TextToRead } from '@/utils/messaging/protocol';

/** How long other messages wait for a long text, in milliseconds. */
const taskLength = 30;

/**
 * Finds the claims of a text, in tasks, so that saving never waits for reading.
 *
 * The engine is here and not in the page: it is loaded once for all tabs and costs no page a frame.
 */
export async function findClaims(
  { text, lang, published }: TextToRead,
  profile: CodingProfile,
): Promise<FoundClaims> {
  const locale = detectLocale(text, lang);
  if (locale === null) return { claims: [], isSupported: false };
  const slices = extractClaimsInSlices(text, { profile, locale, published });
  let taskStart = performance.now();
  for (;;) {
    const { done, value } = slices.next();
    if (done === true) return { claims: value, isSupported: true };
    if (performance.now() - taskStart < taskLength) continue;
    await new Promise((resolve) => setTimeout(resolve));
    taskStart = performance.now();
  }
}
