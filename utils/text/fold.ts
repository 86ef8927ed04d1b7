const signs: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′ʼ]/gu, "'"],
  [/[“”„‟″«»]/gu, '"'],
  [/[‐‑‒–—―−]/gu, '-'],
];

/** Makes typographic and typewriter signs alike, for matching only: “14–17” → "14-17". Keeps the length. */
export function foldSigns(text: string): string {
  return signs.reduce((folded, [pattern, sign]) => folded.replace(pattern, sign), text);
}
