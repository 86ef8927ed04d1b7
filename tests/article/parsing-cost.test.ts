import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { costsMoreThan } from '@/utils/article/parsing-cost';
import { readArticle } from '@/utils/article/read-article';

function nested(depth: number, text: string): Document {
  const body = `${'<div>'.repeat(depth)}${text}${'</div>'.repeat(depth)}`;
  return parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document;
}

test('costs the square of the depth, for elements and for every 16 characters', () => {
  const document = nested(98, 'x'.repeat(160));
  const elements = Array.from({ length: 100 }, (_, index) => index ** 2).reduce((sum, each) => sum + each);
  const head = 1;
  const cost = elements + head + 10 * 100 ** 2;
  expect(costsMoreThan(document, cost)).toBe(false);
  expect(costsMoreThan(document, cost - 1)).toBe(true);
});

test('an ordinary page is not walked through', () => {
  expect(costsMoreThan(nested(10, 'x'.repeat(1_600)), 200_000)).toBe(false);
});

test('a page of nested blocks that would take minutes is refused at once', () => {
  const started = performance.now();
  const result = readArticle(nested(590, '<p>9 killed near Telma</p>'.repeat(40)), {
    url: 'https://a.example/',
  });
  expect(result).toEqual({ ok: false, reason: 'too-large' });
  expect(performance.now() - started).toBeLessThan(1_000);
});
