import type { Claim, Remark } from '../types';
import type { Reading } from './reading';

/** Remarks on figures that do not fit: parts that come to more than their whole, a headline that says more than the text. */
export function findRemarks(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, at) => {
    const remark = partsRemark(at, readings) ?? headlineRemark(reading, readings);
    return remark === null ? reading : { ...reading, claim: { ...reading.claim, remark } };
  });
}

function partsRemark(at: number, readings: readonly Reading[]): Remark | null {
  const whole = readings[at];
  const high = whole?.claim.quantity?.high ?? null;
  if (whole === undefined || high === null || whole.claim.relation !== null) return null;
  const parts = partsOf(readings, at);
  const figure = parts.reduce((sum, { quantity }) => sum + (quantity?.low ?? 0), 0);
  return parts.length > 1 && figure > high ? { kind: 'parts-exceed-whole', figure } : null;
}

/** The parts of a figure that its sentence names behind it. */
function partsOf(readings: readonly Reading[], at: number): Claim[] {
  const whole = readings[at];
  const parts: Claim[] = [];
  for (let next = at + 1; readings[next]?.sentence === whole?.sentence; next += 1) {
    const part = readings[next]?.claim;
    if (part === undefined || whole === undefined) break;
    if (
      part.relation?.kind === 'part' &&
      part.relation.of === whole.claim.start &&
      isSameCount(part, whole.claim)
    )
      parts.push(part);
  }
  return parts;
}

/** Only where the text gives a closed figure for the same: "at least 20" may be the headline's 31. */
function headlineRemark({ claim, isHeadline }: Reading, readings: readonly Reading[]): Remark | null {
  const stated = claim.quantity?.low ?? null;
  if (!isHeadline || stated === null) return null;
  const told = readings.filter((each) => !each.isHeadline && isSameCount(each.claim, claim));
  const highs = told.map((each) => each.claim.quantity?.high ?? null);
  if (told.length === 0 || highs.includes(null)) return null;
  const figure = highs.reduce<number>((sum, high) => sum + (high ?? 0), 0);
  return figure < stated ? { kind: 'headline-exceeds-text', figure } : null;
}

function isSameCount(a: Claim, b: Claim): boolean {
  return a.kind === b.kind && a.outcome === b.outcome && a.quantity?.unit === b.quantity?.unit;
}
