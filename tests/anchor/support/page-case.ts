import type { AnchorState } from '@/utils/anchor/types';

/** The blocks of a page's article: "h2: Text", "li: Text" and the like name their element, all else is a paragraph. */
export type Blocks = readonly string[];

/** A note in a page as it was, and what should become of it in the page as it is now. */
export interface PageCase {
  readonly name: string;
  readonly before: Blocks;
  readonly after: Blocks;
  readonly quote: string;
  /** Which of the quote's occurrences, from 1. */
  readonly occurrence?: number;
  readonly state: AnchorState;
  /** A run of the text now with the place in brackets: "killed ⟦17⟧ people"; left out where there is none. */
  readonly place?: string;
  /** Markup around the article in the later page, `%` standing for it: a rebuilt template. */
  readonly template?: string;
}

/** The blocks with one of them changed. */
export function edit(blocks: Blocks, from: string, to: string): Blocks {
  if (!blocks.some((block) => block.includes(from))) throw new Error(`No block says "${from}"`);
  return blocks.map((block) => block.replace(from, to));
}

/** The blocks without those that contain the words. */
export function without(blocks: Blocks, words: string): Blocks {
  return blocks.filter((block) => !block.includes(words));
}

/** The blocks with the one that contains the words put at another index. */
export function move(blocks: Blocks, words: string, index: number): Blocks {
  return without(blocks, words).toSpliced(index, 0, ...blocks.filter((block) => block.includes(words)));
}

/** Writes the page of some blocks. */
export function pageOf(blocks: Blocks, template = '<main><article>%</article></main>'): string {
  const markup = blocks.map((block) => {
    const [, tag = 'p', text = ''] = /^(?:(h[1-4]|li|td|blockquote|figcaption): )?(.*)$/su.exec(block) ?? [];
    return `<${tag}>${text}</${tag}>`;
  });
  const body = markup
    .join('\n')
    .replace(/(?:<td>.*<\/td>\n?)+/gu, (cells) => `<table><tr>${cells}</tr></table>`);
  return `<!doctype html><html lang="en"><title>${blocks[0] ?? ''}</title><body>${template.replace('%', body)}</body></html>`;
}
