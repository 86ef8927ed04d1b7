import { alignItems } from '@/utils/text/align';
import { foldSigns } from '@/utils/text/fold';
import type { Span } from '@/utils/text/span';
import { isNumeral, isWord, wordTokens, type Token } from '@/utils/text/word-tokens';

/** Where a span went in another wording, and how many of its words it kept. */
export interface CarriedSpan extends Span {
  readonly words: number;
  readonly kept: number;
}

/** Words that may stand in for `n` others without it being a new text: a figure grows to "at least 17 people". */
const mostWordsFor = (words: number) => 2 * words + 3;

/**
 * Carries a span over to an edited wording of the same passage: "⟦14⟧ were killed" → "⟦17⟧ were killed".
 *
 * `null` when it went without replacement, or when neither half of its words nor the words on both sides are left.
 */
export function carrySpan(before: string, after: string, span: Span): CarriedSpan | null {
  const carrier = new Carrier(before, after, span);
  return carrier.isEmpty() || !carrier.isTrusted() ? null : carrier.carried();
}

class Carrier {
  readonly #span: Span;
  readonly #old: readonly Token[];
  readonly #now: readonly Token[];
  /** New index of each old token that is still there. */
  readonly #kept: ReadonlyMap<number, number>;
  /** Old tokens of the span, both ends included. */
  readonly #first: number;
  readonly #last: number;
  /** The new tokens that stand for them. */
  readonly #from: number;
  readonly #to: number;

  constructor(before: string, after: string, span: Span) {
    this.#span = span;
    this.#old = wordTokens(before);
    this.#now = wordTokens(after);
    this.#kept = new Map(alignItems(foldedTexts(this.#old), foldedTexts(this.#now)));
    this.#first = this.#old.findIndex(({ end }) => end > span.start);
    this.#last = this.#old.findLastIndex(({ start }) => start < span.end);
    this.#from = this.#kept.get(this.#first) ?? this.#replacing(this.#first, 'first');
    this.#to = this.#kept.get(this.#last) ?? this.#replacing(this.#last, 'last');
  }

  isEmpty(): boolean {
    return this.#first === -1 || this.#last < this.#first || this.#to < this.#from;
  }

  isTrusted(): boolean {
    const { words, kept } = this.carried();
    if (words > 0 && kept * 2 >= words) return true;
    return this.#hasNeighbours() && this.#to - this.#from < mostWordsFor(this.#last - this.#first + 1);
  }

  carried(): CarriedSpan {
    const own = this.#old.slice(this.#first, this.#last + 1);
    const words = own.filter(({ text }) => isWord(text)).length;
    const kept = own.filter(({ text }, index) => isWord(text) && this.#kept.has(this.#first + index)).length;
    return { start: this.#start(), end: this.#end(), words, kept };
  }

  /** The words on both sides are still there, next to what stands for the span; the ends of the text count as words. */
  #hasNeighbours(): boolean {
    const before = this.#kept.get(this.#first - 1) ?? (this.#first === 0 ? -1 : null);
    const after =
      this.#kept.get(this.#last + 1) ?? (this.#last === this.#old.length - 1 ? this.#now.length : null);
    return before === this.#from - 1 && after === this.#to + 1;
  }

  /** The new token in the place of an old one that is gone. */
  #replacing(index: number, side: 'first' | 'last'): number {
    const [oldFrom, oldTo] = [this.#keptBefore(index) + 1, this.#keptAfter(index)];
    const from = (this.#kept.get(oldFrom - 1) ?? -1) + 1;
    const to = this.#kept.get(oldTo) ?? this.#now.length;
    if (to - from === oldTo - oldFrom) return from + index - oldFrom;
    if (side === 'first' && index === oldFrom) return from;
    if (side === 'last' && index === oldTo - 1) return to - 1;
    const alike = this.#indicesAlike(index, from, to);
    if (alike.length === 1) return alike[0] ?? from;
    return side === 'first' ? Math.min(to, from + index - oldFrom) : Math.max(from - 1, to - (oldTo - index));
  }

  /** A figure is replaced by a figure. */
  #indicesAlike(index: number, from: number, to: number): readonly number[] {
    if (!isNumeral(this.#old[index]?.text ?? '')) return [];
    return indices(from, to).filter((at) => isNumeral(this.#now[at]?.text ?? ''));
  }

  #keptBefore(index: number): number {
    let at = index - 1;
    while (at >= 0 && !this.#kept.has(at)) at -= 1;
    return at;
  }

  #keptAfter(index: number): number {
    let at = index + 1;
    while (at < this.#old.length && !this.#kept.has(at)) at += 1;
    return at;
  }

  /** A span may begin within a token ("T-⟦72⟧"); if the part before it is still there, so does its twin. */
  #start(): number {
    const [old, now] = [this.#old[this.#first], this.#now[this.#from]];
    const into = Math.max(0, this.#span.start - (old?.start ?? 0));
    const isLeft = old?.text.slice(0, into) === now?.text.slice(0, into);
    return (now?.start ?? 0) + (isLeft ? into : 0);
  }

  #end(): number {
    const [old, now] = [this.#old[this.#last], this.#now[this.#to]];
    const short = Math.max(0, (old?.end ?? 0) - this.#span.end);
    const isLeft = short === 0 || old?.text.slice(-short) === now?.text.slice(-short);
    return (now?.end ?? 0) - (isLeft ? short : 0);
  }
}

function foldedTexts(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ text }) => foldSigns(text));
}

function indices(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
