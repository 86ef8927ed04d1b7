import { foldAccents } from '@/utils/text/fold-words';

/**
 * Tells whether two names are one, spelled alike but for accents and a letter or two: "Kharkiv" and "Kharkov", "Hryn"
 * and "Hrin", "Núñez" and "Nunez".
 */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [foldAccents(one), foldAccents(other)];
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return start > 0 && start + end >= longest - (longest >= 9 ? 2 : 1) && start + end >= 3;
}

/** Gives the names that have no like among others. */
export function missingNames(names: Iterable<string>, others: Iterable<string>): readonly string[] {
  const present = [...others];
  return [...names].filter((name) => !present.some((other) => isSameName(name, other)));
}
