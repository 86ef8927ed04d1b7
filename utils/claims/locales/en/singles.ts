import type { SingleWords } from '../locale-words';

/** English words by which one person is hurt without a number: "her driver was killed". */
export const singles = {
  auxiliaries: [
    'was',
    'were',
    'is',
    'are',
    'have',
    'has',
    'had',
    'been',
    'reportedly',
    'later',
    'also',
    'fatally',
    'seriously',
    'badly',
    'slightly',
    'instantly',
  ],
  reflexives: ['own'],
  bodies: ['body', 'corpse'],
  owners: ['a', 'an', 'the', 'her', 'his', 'its', 'their', 'my', 'our', 'another'],
  joints: ['of', 'the', 'from', 'and', '-', 'al', 'el', 'de'],
} as const satisfies SingleWords;
