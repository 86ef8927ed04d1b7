import { remember } from '@/utils/text/remember';
import { materielNames, materielPrefixes } from './lexicon/materiel';
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
  addNames(index);
  const lookUp = (word: string) => index.get(word) ?? firstOf(singulars(word), index) ?? designated(word);
  return remember(
    (word) => lookUp(word) ?? (word.includes('-') ? lookUp(word.slice(word.lastIndexOf('-') + 1)) : null),
  );
}

function addNames(index: Map<string, CountedNoun>): void {
  for (const [unit, words] of Object.entries(materielNames) as [Unit, string][]) {
    for (const word of words.split(/\s+/u))
      if (!index.has(word)) index.set(word, { unit, status: null, base: word });
  }
}

const prefixes = new Map<string, Unit>(
  (Object.entries(materielPrefixes) as [Unit, string][]).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, unit] as const),
  ),
);

/** "t-72s", "su-25": a type by its prefix and number; `null` for other words. */
function designated(word: string): CountedNoun | null {
  const [, prefix = ''] = /^([a-z]{1,4})-\d{1,3}[a-z0-9]{0,3}$/u.exec(word) ?? [];
  const unit = prefixes.get(prefix);
  return unit === undefined ? null : { unit, status: null, base: word };
}

function firstOf(forms: readonly string[], index: ReadonlyMap<string, CountedNoun>): CountedNoun | null {
  for (const form of forms) {
    const found = index.get(form);
    if (found !== undefined) return found;
  }
  return null;
}
