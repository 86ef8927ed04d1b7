/** Days that a note stays in the bin. */
export const binDays = 30;

/** How many days a note that went to the bin at `deletedAt` still stays there; 0 on its last. */
export function daysLeft(deletedAt: string, now: Date): number {
  const gone = (now.getTime() - Date.parse(deletedAt)) / 86_400_000;
  return Math.max(0, Math.ceil(binDays - gone));
}
