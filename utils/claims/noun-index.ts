import { singulars } from './inflect';
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
export function indexNouns(classes: Readonly<Record<string, NounClass>>): NounIndex {
  const index = new Map<string, CountedNoun>();
  for (const { unit, status, words } of Object.values(classes)) {
    for (const entry of words.split(/\s+/u)) {
      const [word = '', base = word] = entry.split(':');
      if (!index.has(word)) index.set(word, { unit, status, base });
    }
  }
  return (word) =>
    lookUp(index, word) ?? (word.includes('-') ? lookUp(index, word.slice(word.lastIndexOf('-') + 1)) : null);
}

const isMaybePlural = /(?:s|men)$/u;

function lookUp(index: ReadonlyMap<string, CountedNoun>, word: string): CountedNoun | null {
  const exact = index.get(word);
  if (exact !== undefined || !isMaybePlural.test(word)) return exact ?? null;
  for (const form of singulars(word)) {
    const found = index.get(form);
    if (found !== undefined) return found;
  }
  return null;
}
