/** Reads "killing ⟦17⟧ people": the run of text, the words in brackets, and where in the run they begin. */
export function unmark(place: string): { around: string; words: string; offset: number } {
  const [before = '', words = '', after = ''] = place.split(/[⟦⟧]/u);
  return { around: before + words + after, words, offset: before.length };
}
