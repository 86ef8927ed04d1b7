import type { LexiconIndex } from '../lexicon-index';
import { matchPhrase } from '../quantity/phrases';
import type { RoleLexicon } from '../roles/role-lexicon';
import { tokenise } from '../tokens';
import type { Claim } from '../types';
import { findAlternatives } from './find-alternatives';
import { findBackground } from './find-background';
import { findParts } from './find-parts';
import { findRemarks } from './find-remarks';
import { findRepeats } from './find-repeats';
import { findRevisions } from './find-revisions';
import type { Reading } from './reading';

/** Tells how the claims of a text stand to one another; the first relation that holds is kept. Linear but for repeats. */
export function relateClaims(
  readings: readonly Reading[],
  { roles }: LexiconIndex,
  published: string | null,
): Claim[] {
  const isEarlier = (time: string) => isOfEarlierEvent(time, roles);
  const settled = findRevisions(findBackground(findParts(readings), isEarlier, published), roles);
  const related = findRemarks(findRepeats(findAlternatives(settled)));
  return related.map(({ claim }) => claim);
}

/** "last month", "a year ago". */
function isOfEarlierEvent(time: string, { earlierTimes }: RoleLexicon): boolean {
  const tokens = tokenise(time);
  return tokens.some((_, at) => matchPhrase(earlierTimes, tokens, at) !== null);
}
