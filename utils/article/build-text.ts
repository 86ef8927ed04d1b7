import type { Span } from '@/utils/text/span';
import { normaliseText } from '@/utils/text/normalise';
import type { MappedText, Segment } from './article-text';
import type { LiveText } from './survey-texts';

const blockBreak = '\n\n';
const textsBetweenYields = 500;

/**
 * Joins live texts to an article's text: one space for white space, nothing at the ends of a block, "\n\n" between
 * blocks. Yields every 500 texts.
 */
export function* buildText(texts: Iterable<LiveText>): Generator<void, MappedText> {
  const builder = new TextBuilder();
  let steps = 0;
  for (const text of texts) {
    builder.add(text);
    steps += 1;
    if (steps % textsBetweenYields === 0) yield;
  }
  return builder.finish();
}

class TextBuilder {
  readonly #chunks: string[] = [];
  readonly #blocks: Span[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;
  #block = -1;
  #blockStart = 0;
  #endsInSpace = true;

  add({ node, block, afterBreak }: LiveText) {
    if (block !== this.#block) this.#endBlock();
    this.#block = block;
    if (afterBreak && !this.#endsInSpace) this.#append(' ');
    const text = normaliseText(node.data);
    const words = this.#endsInSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (words === '') return;
    if (this.#length === this.#blockStart && this.#blocks.length > 0) this.#openBlock();
    this.#segments.push({ node, start: this.#length, end: this.#length + words.length });
    this.#append(words);
  }

  finish(): MappedText {
    this.#endBlock();
    return { text: this.#chunks.join(''), blocks: this.#blocks, segments: this.#segments };
  }

  #append(words: string) {
    this.#chunks.push(words);
    this.#length += words.length;
    this.#endsInSpace = words.endsWith(' ');
  }

  #openBlock() {
    this.#chunks.push(blockBreak);
    this.#length += blockBreak.length;
    this.#blockStart = this.#length;
  }

  #endBlock() {
    if (this.#length > this.#blockStart) {
      if (this.#endsInSpace) this.#dropLastSpace();
      this.#blocks.push({ start: this.#blockStart, end: this.#length });
      this.#blockStart = this.#length;
    }
    this.#endsInSpace = true;
  }

  #dropLastSpace() {
    const chunk = this.#chunks.pop() ?? '';
    if (chunk.length > 1) this.#chunks.push(chunk.slice(0, -1));
    const last = this.#segments.at(-1);
    if (last?.end === this.#length) this.#segments.pop();
    this.#length -= 1;
    if (last?.end === this.#length + 1 && last.start < this.#length) {
      this.#segments.push({ ...last, end: this.#length });
    }
  }
}
