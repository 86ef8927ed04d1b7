/**
 * The commonest French function words that Spanish, Italian, Portuguese and Catalan do not share: a sixth and more of any
 * French text. "de", "la", "que", "un", "se" would make French of them all.
 */
export const stopWords: readonly string[] =
  `à afin ai ainsi au aucun aussi autres aux avait avaient avant avec c ce ceci cela celle celui ces cet cette ceux chaque chez
  comme d dans depuis des deux donc dont du elle elles encore est et étaient était été être eux fait font ils j jamais je jusqu
  l lequel les leur leurs lors mais moins même n nos notre nous ont où ou par pas pendant peu peut plus pour pourrait près quand
  quatre qu quelques qui sans selon ses soit sont sous sur toujours tous tout toute très trois une vers voire vous`.split(
    /\s+/u,
  );
