import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readArticle } from '@/utils/article/read-article';

const sentence =
  'The regional governor said that fighting went on for the second day near the bridge, and that the town had no water. ';

function page(body: string): Document {
  return parseHTML(
    `<!doctype html><html lang="en"><head><title>Fighting at the bridge</title></head><body>${body}</body></html>`,
  ).document;
}

test('reads a document without layout, as the command line has it', () => {
  const result = readArticle(
    page(
      `<nav>Home</nav><article><h1>Fighting at the bridge</h1><p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p></article>`,
    ),
    {
      url: 'https://paper.example/a?fbclid=1',
    },
  );
  if (!result.ok) throw new Error(result.reason);
  const { content, metadata } = result.article;
  expect(content.blocks.map(({ start, end }) => content.text.slice(start, end))).toEqual([
    'Fighting at the bridge',
    sentence.repeat(3).trim(),
    sentence.repeat(3).trim(),
  ]);
  expect(metadata).toMatchObject({
    title: 'Fighting at the bridge',
    source: 'https://paper.example/a',
    lang: 'en',
  });
});

test('keeps the space between two elements', () => {
  const passage = `<p>The governor said that <b>14</b> <i>people</i> had died. ${sentence.repeat(4)}</p>`;
  const result = readArticle(page(`<article><h1>Fighting</h1>${passage}</article>`), {
    url: 'https://a.example/',
  });
  expect(result.ok && result.article.content.text).toContain('said that 14 people had died. The');
});

test('takes all of the body where it is told to', () => {
  const result = readArticle(page('<nav>Home</nav><p></p><footer>Imprint</footer>9 killed'), {
    wholeBody: 'always',
    url: 'https://a.example/',
  });
  expect(result.ok && result.article.content.text).toBe('Home\n\nImprint\n\n9 killed');
});

test('refuses a page without words', () => {
  expect(readArticle(page('<script>var text = "9 killed";</script>'), { url: 'https://a.example/' })).toEqual(
    { ok: false, reason: 'no-article' },
  );
});

test('reads a page whose structured data cannot be made a string', () => {
  const data =
    '{"@type":{"toString":1,"valueOf":1},"datePublished":{"toString":1},"author":{"name":{"toString":1}}}';
  const result = readArticle(
    page(`<script type="application/ld+json">${data}</script><p>${sentence.repeat(3)}</p>`),
    { wholeBody: 'always', url: 'https://a.example/' },
  );
  expect(result.ok).toBe(true);
});
