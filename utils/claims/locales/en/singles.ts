/** English words by which one person is hurt without a number: "her driver was killed". */
export const singles = {
  /** Rules of `predicates` that happen to persons. */
  rules: ['kill', 'die', 'wound', 'be wounded', 'take prisoner'],
  auxiliaries: [
    'was',
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
  owners: ['a', 'an', 'the', 'her', 'his', 'its', 'their', 'my', 'our', 'another'],
  /** May stand inside the name of a person's office: "constable X of the Task Force". */
  joints: ['of', 'the', 'from', 'and', '-', 'al', 'el', 'de'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
