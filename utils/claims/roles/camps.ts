import { conflicts } from '../lexicon/conflicts';

/** How two sides stand to one another in the wars that are known; `null` where none has both. */
export type Stand = 'foe' | 'friend' | null;

interface Seat {
  readonly conflict: number;
  readonly camp: number;
}

const seats = seatAll();

/** Tells how two sides stand, by their keys in the list of conflicts. Allies of one war who fight in another are foes. */
export function standOf(key: string, other: string): Stand {
  let stand: Stand = null;
  for (const { conflict, camp } of seats.get(key) ?? [])
    for (const seat of seats.get(other) ?? []) {
      if (seat.conflict !== conflict) continue;
      if (seat.camp !== camp) return 'foe';
      stand = 'friend';
    }
  return stand;
}

/** Tells whether a side fights in any known war. */
export function isAtWar(key: string): boolean {
  return seats.has(key);
}

/** The enemy of a side that has only one war of two camps: its first. `null` for others. */
export function onlyFoeOf(key: string): string | null {
  const [seat, ...others] = seats.get(key) ?? [];
  const camps = conflicts[seat?.conflict ?? -1];
  if (seat === undefined || camps === undefined || others.length > 0 || camps.length !== 2) return null;
  return camps[1 - seat.camp]?.[0] ?? null;
}

function seatAll(): ReadonlyMap<string, readonly Seat[]> {
  const found = new Map<string, Seat[]>();
  conflicts.forEach((camps, conflict) => {
    camps.forEach((sides, camp) => {
      for (const side of sides) found.set(side, [...(found.get(side) ?? []), { conflict, camp }]);
    });
  });
  return found;
}
