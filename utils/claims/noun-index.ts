import type { NounClass } from './lexicon-types';
import type { Status, Unit } from './types';

export interface CountedNoun {
  readonly unit: Unit;
  readonly status: Status | null;
  readonly base: string;
}

/** Looks a noun up in any number; `null` when it is none that conflict news counts. */
export type NounIndex = (word: string) => CountedNoun | null;

/** Indexes noun classes. An earlier class keeps a word that a later one lists again. */
export function indexNouns(
  classes: Readonly<Record<string, NounClass>>,
  singulars: (word: string) => readonly string[],
): NounIndex {
  const index = new Map<string, CountedNoun>();
  for (const { unit, status, words } of Object.values(classes)) {
    for (const entry of words.split(/\s+/u)) {
      const [word = '', base = word] = entry.split(':');
      if (!index.has(word)) index.set(word, { unit, status, base });
    }
  }
  const lookUp = (word: string) => index.get(word) ?? firstOf(singulars(word), index);
  return (word) =>
    lookUp(word) ?? (word.includes('-') ? lookUp(word.slice(word.lastIndexOf('-') + 1)) : null);
}

function firstOf(forms: readonly string[], index: ReadonlyMap<string, CountedNoun>): CountedNoun | null {
  for (const form of forms) {
    const found = index.get(form);
    if (found !== undefined) return found;
  }
  return null;
}
