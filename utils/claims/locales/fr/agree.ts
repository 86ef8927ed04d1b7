/** Feminine endings by masculine ending, longest first; French adjectives and words for people follow them. */
const feminines: readonly (readonly [RegExp, string])[] = [
  [/ien$/u, 'ienne'],
  [/éen$/u, 'éenne'],
  [/on$/u, 'onne'],
  [/if$/u, 'ive'],
  [/eux$/u, 'euse'],
  [/grec$/u, 'grecque'],
  [/c$/u, 'que'],
  [/(?:el|eil|ul)$/u, '$&le'],
  [/er$/u, 'ère'],
  [/e$/u, 'e'],
];

/** Gives an adjective or participle in gender and number: "tué" → tué, tués, tuée, tuées; "russe" → russe, russes. */
export function agree(masculine: string): string[] {
  const [ending, change] = feminines.find(([pattern]) => pattern.test(masculine)) ?? [/$/u, 'e'];
  const feminine = masculine.replace(ending, change);
  return [...new Set([masculine, plural(masculine), feminine, `${feminine}s`])];
}

function plural(masculine: string): string {
  if (/[sx]$/u.test(masculine)) return masculine;
  return /al$/u.test(masculine) ? `${masculine.slice(0, -1)}ux` : `${masculine}s`;
}
