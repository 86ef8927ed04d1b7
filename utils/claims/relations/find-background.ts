import { yearIn } from '../roles/find-times';
import { tokenise } from '../tokens';
import { withRelation } from './find-parts';
import type { Reading } from './reading';

const day = 86_400_000;

/** Days before publication from which an event is an earlier one. */
const oldest = 8;

/**
 * Finds figures of earlier events: "⟦30⟧ had died in a similar assault last month".
 *
 * By the words of their time, or by its date where the publication's is known. The first figure of a text is its news.
 */
export function findBackground(
  readings: readonly Reading[],
  earlier: (time: string) => boolean,
  published: string | null,
): Reading[] {
  return readings.map((reading, at) => {
    const { claim } = reading;
    if (claim.relation !== null || claim.time === null) return reading;
    const isOld =
      isOfOtherYear(claim.time.text, published) ||
      (at > 0 && (earlier(claim.time.text) || isBefore(claim.time.to, published)));
    return isOld && claim.scope === 'new' ? withRelation(reading, { kind: 'background', of: null }) : reading;
  });
}

/** "killed in ⟦2019⟧" in the news of another year. */
function isOfOtherYear(time: string, published: string | null): boolean {
  const year = yearIn(tokenise(time));
  return year !== null && published !== null && year !== Number(published.slice(0, 4));
}

function isBefore(to: string | null, published: string | null): boolean {
  if (to === null || published === null) return false;
  return Date.parse(published) - Date.parse(to) > oldest * day;
}
