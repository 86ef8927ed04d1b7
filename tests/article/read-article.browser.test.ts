import { afterEach, describe, expect, test, vi } from 'vitest';
import { isProbablyReaderable } from '@/utils/article/is-readerable';
import { readArticle } from '@/utils/article/read-article';
import { readArticleInTasks } from '@/utils/article/read-article-in-tasks';
import type { Article, ArticleText } from '@/utils/article/types';
import { normaliseText } from '@/utils/text/normalise';
import clobbered from '../fixtures/pages/clobbered.html?raw';
import hiddenWords from '../fixtures/pages/hidden-words.html?raw';
import lineBreaks from '../fixtures/pages/line-breaks.html?raw';
import rebuilt from '../fixtures/pages/rebuilt.html?raw';

const fixtures = Object.entries({ clobbered, hiddenWords, lineBreaks, rebuilt });
const sentence =
  'The regional governor said that fighting went on near the bridge, and that the town had no water. ';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

/** Shows a page in a frame of its own, laid out, with scripts where they are wanted. */
async function show(markup: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = markup;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  if (frame.contentDocument === null) throw new Error('no document');
  return frame.contentDocument;
}

function read(page: Document, options = {}): Article {
  const result = readArticle(page, { url: 'https://paper.example/a', ...options });
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

function blocksOf({ text, blocks }: ArticleText) {
  return blocks.map(({ start, end }) => text.slice(start, end));
}

const markupOf = (page: Document) => new XMLSerializer().serializeToString(page);

describe.each(fixtures)('%s', (_, markup) => {
  test('is mapped whole, reads back exactly, stays as it is', async () => {
    const page = await show(markup);
    const before = markupOf(page);
    const onMapped = vi.fn();
    const { content } = read(page, { onMapped });
    const { characters, mapped } = onMapped.mock.calls[0]?.[0] as { characters: number; mapped: number };
    expect(mapped).toBe(characters);
    for (const block of content.blocks) {
      const range = content.toRange(block);
      expect(range && content.toSpan(range)).toEqual(block);
    }
    expect(markupOf(page)).toBe(before);
  });

  test('gives every word its own range', async () => {
    const { content } = read(await show(markup));
    for (const { 0: word, index } of content.text.matchAll(/\S+/gu)) {
      const span = { start: index, end: index + word.length };
      const range = content.toRange(span);
      expect(range && content.toSpan(range)).toEqual(span);
    }
  });
});

describe('what is text', () => {
  test('line breaks make paragraphs, one alone makes a space', async () => {
    const blocks = blocksOf(read(await show(lineBreaks)).content);
    expect(blocks).toHaveLength(4);
    expect(blocks[0]).toContain('on Tuesday morning, killing 14 people and wounding 32, the');
    expect(blocks[1]).toContain('About 1,200 families have left the villages along');
  });

  test('hidden words, scripts, templates and noscript are none', async () => {
    const { text } = read(await show(hiddenWords)).content;
    expect(text.startsWith('Words that nobody sees\n\nRockets')).toBe(true);
    expect(text).toContain('killing 14 people and wounding 32');
    expect(text).not.toMatch(/55|66|77|88|99/u);
  });

  test('a page that is hidden as a whole is read nevertheless', async () => {
    const page = await show(
      `<style>body { visibility: hidden }</style><article><p>${sentence.repeat(9)}</p></article>`,
    );
    expect(read(page).content.text).toBe(sentence.repeat(9).trim());
  });
});

describe('ranges', () => {
  const page = () =>
    show(`<article><p>${sentence.repeat(4)}</p><p>Then <b>14</b> people left.</p></article>`);

  test('a selection from between the blocks is trimmed to words', async () => {
    const shown = await page();
    const { content } = read(shown);
    const range = shown.createRange();
    range.selectNode(shown.querySelectorAll('p')[1] ?? shown.body);
    const span = content.toSpan(range);
    expect(span && content.text.slice(span.start, span.end)).toBe('Then 14 people left.');
  });

  test('a selection without words of the article has no span', async () => {
    const shown = await page();
    const { content } = read(shown);
    const range = shown.createRange();
    range.setStart(shown.head, 0);
    expect(content.toSpan(range)).toBeNull();
  });

  test('changed or removed words have no range, the others keep theirs', async () => {
    const shown = await page();
    const { content } = read(shown);
    const start = content.text.indexOf('Then 14');
    shown.querySelector('b')?.replaceChildren('15');
    expect(content.toRange({ start, end: start + 7 })).toBeNull();
    expect(content.toRange({ start, end: start + 4 })?.toString()).toBe('Then');
    shown.querySelector('p')?.remove();
    expect(content.toRange({ start: 0, end: 3 })).toBeNull();
  });
});

describe('hostile pages', () => {
  test('no code of a custom element runs in the copy', async () => {
    const page = await show(
      `<script>window.made = 0; customElements.define('x-p', class extends HTMLElement { constructor() { super(); window.made += 1; } });</script><article><x-p><p>${sentence.repeat(9)}</p></x-p></article>`,
    );
    read(page);
    expect(Reflect.get(page.defaultView ?? {}, 'made')).toBe(1);
  });

  test('a tower of eight thousand elements is refused at once', async () => {
    const page = await show(`<article><p>${sentence.repeat(9)}</p></article>`);
    const tower = page.createElement('div');
    tower.style.display = 'none';
    let top: Element = tower;
    for (let level = 0; level < 8_000; level += 1) {
      const inner = page.createElement('div');
      top.append(inner);
      top = inner;
    }
    top.textContent = '9 killed';
    page.body.append(tower);
    const started = performance.now();
    expect(readArticle(page)).toEqual({ ok: false, reason: 'too-large' });
    expect(performance.now() - started).toBeLessThan(1_000);
    tower.remove();
  });

  test('five megabytes of markup are answered soon', async () => {
    const page = await show(`<article>${`<p>${sentence}<i>a</i><b>b</b></p>`.repeat(42_000)}</article>`);
    const started = performance.now();
    expect(readArticle(page)).toEqual({ ok: false, reason: 'too-large' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('what is not HTML is refused', () => {
    const page = new DOMParser().parseFromString('<report><p>9 killed</p></report>', 'application/xml');
    expect(readArticle(page)).toEqual({ ok: false, reason: 'not-html' });
  });
});

describe('trees within trees', () => {
  test('an open shadow root is read where it stands', async () => {
    const page = await show(
      `<article><p>${sentence.repeat(4)}</p><x-figure></x-figure><p>${sentence.repeat(4)}</p></article>`,
    );
    const root = page.querySelector('x-figure')?.attachShadow({ mode: 'open' });
    root?.append(
      Object.assign(page.createElement('p'), { textContent: `In the shadow: ${sentence.repeat(3)}` }),
    );
    const { content } = read(page);
    const start = content.text.indexOf('In the shadow');
    expect(blocksOf(content)).toHaveLength(3);
    const range = content.toRange({ start, end: start + 13 });
    expect(range?.toString()).toBe('In the shadow');
    expect(range && content.toSpan(range)).toEqual({ start, end: start + 13 });
  });

  test('so is an article in a frame of the same origin', async () => {
    const page = await show('<h1>Frame</h1><iframe></iframe>');
    const inner = page.querySelector('iframe')?.contentDocument;
    const paragraphs = Array.from({ length: 4 }, () => `${sentence.repeat(4)}`);
    for (const textContent of paragraphs)
      inner?.body.append(Object.assign(inner.createElement('p'), { textContent }));
    const { content } = read(page);
    expect(blocksOf(content)).toEqual(paragraphs.map((text) => normaliseText(text).trim()));
    expect(content.toRange({ start: 0, end: 3 })?.startContainer.ownerDocument).toBe(inner);
  });
});

describe('in tasks', () => {
  test('gives the same article, naming each task', async () => {
    const page = await show(hiddenWords);
    const steps: string[] = [];
    const result = await readArticleInTasks(page, {
      url: 'https://paper.example/a',
      onTask: (step) => steps.push(step),
    });
    expect(result.ok && result.article.content.text).toBe(read(page).content.text);
    expect([...new Set(steps)].slice(0, 3)).toEqual(['copy', 'parse', 'map']);
  });

  test('stops when told to', async () => {
    const undo = new AbortController();
    const reading = readArticleInTasks(await show(hiddenWords), { signal: undo.signal });
    undo.abort();
    await expect(reading).rejects.toThrow();
  });
});

describe('whether to read at all', () => {
  test('an article, yes', async () => {
    expect(isProbablyReaderable(await show(`<p>${sentence.repeat(8)}</p>`))).toBe(true);
  });

  test.each(['<nav><a href="/">Home</a></nav>', '<img name="querySelectorAll" alt="">'])(
    '%s, no',
    async (markup) => {
      expect(isProbablyReaderable(await show(markup))).toBe(false);
    },
  );
});
