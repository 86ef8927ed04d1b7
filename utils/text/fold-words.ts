const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Folds case, accents and width away: "Hôpital" → "hopital". Both sides of a comparison must be folded. */
export function foldText(text: string): string {
  return foldAccents(text).toLowerCase();
}

/** Folds accents and width away, and keeps the case: "Núñez" → "Nunez". */
export function foldAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/**
 * The distinct words of a text, folded, in any script: "Over 17,000 in Hajin" → over, 17000, in, hajin.
 *
 * Separators inside a number are dropped, so that "17,000" and "17000" are one word. About 1 µs a character.
 */
export function foldWords(text: string): string[] {
  return [...new Set(foldWordSequence(text))];
}

/** All words of a text in order, folded as `foldWords` does it. */
export function foldWordSequence(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true) words.push(foldNumber(foldText(segment)));
  }
  return words;
}

function foldNumber(word: string): string {
  return word.replace(/(?<=\d)[.,'’](?=\d{3}(?!\d))/gu, '');
}
