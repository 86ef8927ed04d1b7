import type { Span } from '@/utils/text/span';
import { firstIndex } from '@/utils/text/first-index';
import { foldSigns } from '@/utils/text/fold';
import { normaliseText } from '@/utils/text/normalise';

/** Brings words into the form they are searched in: signs alike, no white space, an ellipsis as three full stops. */
export function squeeze(text: string): string {
  return foldSigns(normaliseText(text)).replaceAll(' ', '').replaceAll('…', '...');
}

/** Length of the runs by which long words are looked up instead of searched for. */
const gramLength = 16;

/** More hits than anybody could choose from. */
const mostHits = 200;

/**
 * A text prepared for many searches: without white space, which tools and templates write differently, and with alike
 * signs. Offsets lead back. Building it takes about 30 ms a megabyte; a search for long words some
 * microseconds, for short ones up to half a millisecond.
 */
export class TextIndex {
  readonly text: string;
  readonly squeezed: string;
  /** For each code unit of `squeezed` its offset in `text`. */
  readonly #offsets: Uint32Array;
  #smallWords: ReadonlySet<string> | null = null;
  #grams: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(text: string) {
    this.text = text;
    const folded = foldSigns(text);
    this.squeezed = folded.replace(/\s+/gu, '').replaceAll('…', '...');
    this.#offsets = new Uint32Array(this.squeezed.length);
    let at = 0;
    for (const { 0: word, index } of folded.matchAll(/\S+/gu)) {
      for (let unit = 0; unit < word.length; unit += 1) {
        const length = word[unit] === '…' ? 3 : 1;
        this.#offsets.fill(index + unit, at, at + length);
        at += length;
      }
    }
  }

  /** Words that the text writes small somewhere. */
  get smallWords(): ReadonlySet<string> {
    this.#smallWords ??= new Set(this.text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu));
    return this.#smallWords;
  }

  /** The span of a run of the squeezed text; it must not be empty. */
  spanOf(start: number, end: number): Span {
    return { start: this.#offsets[start] ?? this.text.length, end: (this.#offsets[end - 1] ?? -1) + 1 };
  }

  /** Where in the squeezed text an offset lies: the first unit at it or after. */
  indexOf(offset: number): number {
    return firstIndex(this.#offsets.length, (at) => (this.#offsets[at] ?? 0) >= offset);
  }

  /** Finds where squeezed words begin, in order, overlapping hits too; stops at two hundred. */
  find(words: string): readonly number[] {
    return words.length < 2 * gramLength ? this.#scan(words) : this.#findByGrams(words);
  }

  #scan(words: string): readonly number[] {
    const hits: number[] = [];
    if (words === '') return hits;
    for (let at = this.squeezed.indexOf(words); at !== -1; at = this.squeezed.indexOf(words, at + 1)) {
      if (hits.push(at) === mostHits) break;
    }
    return hits;
  }

  /** Wherever long words stand, one of their first grams is one of the text's. */
  #findByGrams(words: string): readonly number[] {
    this.#grams ??= gramsOf(this.squeezed);
    const hits: number[] = [];
    for (let offset = 0; offset < gramLength; offset += 1) {
      for (const at of this.#grams.get(words.slice(offset, offset + gramLength)) ?? []) {
        if (this.squeezed.startsWith(words, at - offset) && at >= offset) hits.push(at - offset);
      }
    }
    return hits.sort((a, b) => a - b).slice(0, mostHits);
  }
}

/** Cuts a text into runs of equal length; where each run stands. */
function gramsOf(text: string): ReadonlyMap<string, readonly number[]> {
  const grams = new Map<string, number[]>();
  for (let at = 0; at + gramLength <= text.length; at += gramLength) {
    const gram = text.slice(at, at + gramLength);
    const known = grams.get(gram);
    if (known === undefined) grams.set(gram, [at]);
    else known.push(at);
  }
  return grams;
}
