import type { Token } from './tokens';

/** What may begin at a word, or what the word is: one bit each, so that a token is asked without any look-up. */
const marks = {
  number: 1,
  predicate: 2,
  side: 4,
  voice: 8,
  time: 16,
  timeUnit: 32,
  pastAge: 64,
  ground: 128,
  body: 256,
  war: 512,
} as const;

export type Opener = keyof typeof marks;

/** The bits of each word that may begin anything. */
export type OpenerIndex = ReadonlyMap<string, number>;

/** Marks words, small as tokens have them; further lists of the same kind may follow. */
export function indexOpeners(lists: Iterable<readonly [Opener, Iterable<string>]>): OpenerIndex {
  const index = new Map<string, number>();
  for (const [opener, words] of lists) {
    for (const each of words) {
      const word = each.toLowerCase();
      index.set(word, (index.get(word) ?? 0) | marks[opener]);
    }
  }
  return index;
}

/** Tells most tokens apart by one bit; what passes is still to be read. */
export function opens(token: Token | undefined, opener: Opener): token is Token {
  return token !== undefined && (token.opens & marks[opener]) !== 0;
}
