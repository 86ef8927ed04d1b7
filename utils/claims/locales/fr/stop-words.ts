/**
 * The commonest French function words that Spanish, Italian, Portuguese and Catalan do not share: a fifth and more of any
 * French text. "de", "la", "que", "un", "se" would make French of them all.
 */
export const stopWords: readonly string[] =
  `à au aux avec ce ces cette dans des du elle est et eux ils je les leur leurs mais même nos notre nous ou où par pas plus pour
  qu qui sont sur une vous ont été était sans sous après selon d l n c`.split(/\s+/u);
