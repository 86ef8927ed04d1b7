import type { Span } from '@/utils/text/span';
import { firstIndex } from '@/utils/text/first-index';
import { foldSigns } from '@/utils/text/fold';
import { normaliseText } from '@/utils/text/normalise';

/** Brings words into the form they are searched in: signs alike, no white space. */
export function squeeze(text: string): string {
  return foldSigns(normaliseText(text)).replaceAll(' ', '');
}

/** More hits than anybody could choose from. */
const mostHits = 200;

/**
 * A text prepared for many searches: without white space, which tools and templates write differently, and with alike
 * signs. Offsets lead back. Building it takes about 10 ms a megabyte, a search about 0.1 ms.
 */
export class TextIndex {
  readonly text: string;
  readonly squeezed: string;
  /** For each code unit of `squeezed` its offset in `text`. */
  readonly #offsets: Uint32Array;
  #smallWords: ReadonlySet<string> | null = null;

  constructor(text: string) {
    this.text = text;
    const folded = foldSigns(text);
    this.squeezed = folded.replace(/\s+/gu, '');
    this.#offsets = new Uint32Array(this.squeezed.length);
    let at = 0;
    for (const { 0: word, index } of folded.matchAll(/\S+/gu)) {
      for (let unit = 0; unit < word.length; unit += 1) this.#offsets[at++] = index + unit;
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
    const hits: number[] = [];
    if (words === '') return hits;
    let at = this.squeezed.indexOf(words);
    while (at !== -1 && hits.length < mostHits) {
      hits.push(at);
      at = this.squeezed.indexOf(words, at + 1);
    }
    return hits;
  }
}
