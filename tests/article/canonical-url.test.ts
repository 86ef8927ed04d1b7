import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '@/utils/article/canonical-url';

const page = 'https://www.paper.example/2026/05/bridge';

const addresses: readonly (readonly [string, string, string])[] = [
  ['a plain address stays', page, page],
  ['tracking goes', `${page}?utm_source=mail&utm_medium=x&fbclid=1`, page],
  [
    'what chooses the article stays, in one order',
    'https://paper.example/story?page=2&id=7&gclid=9',
    'https://paper.example/story?id=7&page=2',
  ],
  ['a fragment goes', `${page}#comments`, page],
  ['a hash route stays', 'https://paper.example/#/story/7', 'https://paper.example/#/story/7'],
  ['a hashbang stays', 'https://paper.example/#!story', 'https://paper.example/#!story'],
  [
    'the mobile host is the site’s',
    'https://m.paper.example/2026/05/bridge',
    'https://paper.example/2026/05/bridge',
  ],
  ['so is the AMP host', 'https://amp.paper.example/a', 'https://paper.example/a'],
  ['an AMP folder goes', 'https://paper.example/amp/2026/bridge', 'https://paper.example/2026/bridge'],
  ['an AMP ending goes', 'https://paper.example/2026/bridge/amp/', 'https://paper.example/2026/bridge'],
  ['an AMP file name goes', 'https://paper.example/bridge.amp.html', 'https://paper.example/bridge.html'],
  ['an AMP parameter goes', `${page}?amp=1`, page],
  ['a site that is called m stays', 'https://m.example/a', 'https://m.example/a'],
  [
    'a word with amp in it stays',
    'https://paper.example/camp/amplifier',
    'https://paper.example/camp/amplifier',
  ],
  ['name and password go', 'https://me:secret@paper.example/a', 'https://paper.example/a'],
  ['what is no web address stays', 'file:///home/me/report.html', 'file:///home/me/report.html'],
];

test.each(addresses)('%s', (_, given, expected) => {
  expect(canonicalUrl(given)).toBe(expected);
});

const links: readonly (readonly [string, string, string, string])[] = [
  ['the page’s link is taken', `${page}?id=3`, page, page],
  ['a relative link is resolved', 'https://paper.example/a/b?x=1', '/a/b', 'https://paper.example/a/b'],
  [
    'a link within the site is taken',
    'https://live.paper.example/x1',
    'https://www.paper.example/x',
    'https://www.paper.example/x',
  ],
  [
    'a link under a shared ending is another site’s',
    'https://one.co.uk/x',
    'https://two.co.uk/x',
    'https://one.co.uk/x',
  ],
  ['a link to another site is refused', page, 'https://copy.example.net/bridge', page],
  ['a link to the home page is refused', page, 'https://www.paper.example/', page],
  [
    'a link that all routes share is refused',
    'https://paper.example/#/story/7',
    'https://paper.example/app',
    'https://paper.example/#/story/7',
  ],
  ['a link that is none is refused', page, 'javascript:alert(1)', page],
  ['tracking in the link goes too', page, `${page}?utm_source=canonical`, page],
];

describe('the canonical link', () => {
  test.each(links)('%s', (_, given, link, expected) => {
    expect(canonicalUrl(given, link)).toBe(expected);
  });
});
