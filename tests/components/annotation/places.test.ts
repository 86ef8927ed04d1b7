import { describe, expect, test } from 'vitest';
import { citation, textFragmentAddress } from '@/components/annotation/citation';
import { placeCard, placeToolbar } from '@/components/annotation/place-card';
import { placeLetters } from '@/components/annotation/place-letters';
import { readLink } from '@/components/annotation/read-link';

const line = { edge: 320, isRtl: false };
const around = { column: { left: 320, right: 960 }, window: { left: 0, right: 1280 } };

describe('margin letters', () => {
  test('stand side by side on one line, in reading order', () => {
    const places = placeLetters(
      [
        { ...line, id: 'a', middle: 100 },
        { ...line, id: 'b', middle: 101 },
      ],
      1280,
    );
    expect(places.map(({ left }) => left)).toEqual([264, 288]);
  });

  test('stand on the right of right-to-left text', () => {
    expect(placeLetters([{ id: 'a', middle: 100, edge: 900, isRtl: true }], 1280)[0]?.left).toBe(908);
  });

  test('are left out where there is no room', () => {
    expect(placeLetters([{ ...line, id: 'a', middle: 100, edge: 20 }], 1280)).toEqual([]);
  });
});

test('the card stands under its quote and within the window', () => {
  const quote = { left: 1000, right: 1200, top: 400, bottom: 420 };
  expect(placeCard(quote, 432, around)).toEqual({ left: 840, top: 428 });
});

test('the toolbar stands above the selection and within the column', () => {
  const first = { left: 900, right: 950, top: 400, bottom: 420 };
  expect(placeToolbar(first, { width: 500, height: 36 }, around)).toEqual({ left: 468, top: 356 });
});

describe('an address of a quote', () => {
  test('escapes what has a meaning in it', () => {
    expect(textFragmentAddress('https://example.org/a#b', 'a 50-50 split, & more')).toBe(
      'https://example.org/a#:~:text=a%2050%2D50%20split%2C%20%26%20more',
    );
  });

  test('names a long quote by its ends', () => {
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    expect(textFragmentAddress('https://example.org/', long)).toBe(
      'https://example.org/#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59',
    );
  });

  test('stands under the citation', () => {
    const article = {
      source: 'https://example.org/a',
      title: 'River front',
      byline: null,
      siteName: 'The Wire',
      published: '2018-11-20T09:30:00Z',
      lang: 'en',
      dir: null,
      version: '',
      words: 2,
    };
    expect(citation('lost three', article)).toBe(
      '“lost three”\n— “River front”, The Wire, 2018-11-20\nhttps://example.org/a#:~:text=lost%20three',
    );
  });
});

describe('evidence', () => {
  test('is an address, with a title after it', () => {
    expect(readLink('example.org/x Press briefing')).toEqual({
      url: 'https://example.org/x',
      title: 'Press briefing',
    });
  });

  test.each(['javascript:alert(1)', 'no address', ''])('is not "%s"', (typed) => {
    expect(readLink(typed)).toBeNull();
  });
});
