/** How much the store takes for one field, in UTF-16 code units or items. Generous for people, tight for attacks. */
export const limits = {
  note: 20_000,
  tag: 100,
  tags: 50,
  links: 50,
  url: 2_048,
  source: 8_192,
  linkTitle: 500,
  quote: 20_000,
  context: 1_000,
  path: 4_000,
  metadata: 1_000,
  versionText: 5_000_000,
  claims: 20_000,
} as const;
