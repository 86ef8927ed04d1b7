import type { WordReading } from '@/components/options/ProfileSection';
import { numbers } from '@/utils/claims/locales/en/numbers';
import type { CodingProfile } from '@/utils/claims/types';

type Floors = readonly [
  cautious: number | null,
  literal: number | null,
  acled: number | null,
  airwars: number | null,
  airwarsCeiling: number | null,
];

/** The engine's vague words that stand alone, with what each profile makes of them. */
export const vagueWords = Object.entries<Floors>(numbers.vague)
  .filter(([word]) => !word.includes(' '))
  .map(([word, floors]) => ({ word, readings: readingsOf(floors) }));

function readingsOf([cautious, literal, acled, airwars, ceiling]: Floors) {
  return {
    cautious: [cautious, null],
    literal: [literal, null],
    acled: [acled, null],
    airwars: [airwars, ceiling],
  } as const satisfies Record<CodingProfile, WordReading>;
}
