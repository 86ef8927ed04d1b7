import { describe, expect, test } from 'vitest';
import { citation } from '@/components/annotation/citation';
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

describe('a citation', () => {
  test('has the address of the passage under it', () => {
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
    expect(citation({ exact: 'lost three', prefix: '', suffix: '' }, article, null)).toBe(
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
