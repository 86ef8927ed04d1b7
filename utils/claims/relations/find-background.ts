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
  const isOldBy = (time: Reading['claim']['time'], isLater: boolean) =>
    time !== null &&
    (isOfOtherYear(time.text, published) ||
      (isLater && (earlier(time.text) || isBefore(time.to, published))));
  const isOldFrame = (time: string) => isOfOtherYear(time, published) || earlier(time);
  return readings.map((reading, at) => {
    const { claim } = reading;
    if (claim.relation !== null) return reading;
    const isOld =
      isOfYearBefore(reading.year, published) ||
      isOldBy(claim.time, at > 0) ||
      (at > 0 && isToldBefore(reading, isOldFrame));
    return isOld && claim.scope === 'new' ? withRelation(reading, { kind: 'background', of: null }) : reading;
  });
}

/** Told in the past perfect, said by one who spoke before, or in a clause about an event of a time before. */
function isToldBefore(
  { claim, isPastPerfect, isSaidBefore, frame }: Reading,
  isOldBy: (time: string) => boolean,
): boolean {
  return (isPastPerfect && claim.time !== null) || isSaidBefore || (frame !== null && isOldBy(frame));
}

/** "In ⟦2018⟧ police said they had killed 40" in later news. */
function isOfYearBefore(year: number | null, published: string | null): boolean {
  return year !== null && published !== null && year < Number(published.slice(0, 4));
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
