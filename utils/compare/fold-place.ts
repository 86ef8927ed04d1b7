import { foldName } from '@/utils/claims/gazetteer/fold-name';

/** Reduces the spellings of a place to one: "the town of Al-Mayadin", "near Mayadin" → "mayadin". */
export function foldPlace(place: string): string {
  const folded = foldName(place);
  const bare = folded.replace(
    /^(?:(?:the|in|at|near|around|outside|town|city|village|camp|port of|of) )+(?=\p{L})/u,
    '',
  );
  return bare.replace(/ (?:city|town)$/u, '');
}
