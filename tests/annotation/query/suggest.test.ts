import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '@/utils/annotation/query/parse-query';
import { suggest, type Vocabulary } from '@/utils/annotation/query/suggest';

const known: Readonly<Record<string, readonly string[]>> = {
  party: ['SDF', 'Valley Guard'],
  place: ['Hajin'],
  tag: ['hajin front'],
};
const vocabulary: Vocabulary = (field) => known[field] ?? [];

/** What a query becomes by each of its suggestions; the caret is where `|` stands. */
function completed(typed: string): string[] {
  const caret = typed.indexOf('|');
  const query = typed.replace('|', '');
  return suggest(query, caret, vocabulary).map(
    ({ start, end, text }) => query.slice(0, start) + text + query.slice(end),
  );
}

describe('a query goes on', () => {
  test.each([
    ['pa|', ['party:']],
    ['x -ki| y', ['x -kind: y']],
    ['haj|', ['place:Hajin ', 'tag:"hajin front" ']],
    ['kind:lo|', ['kind:loss ']],
    ['kind:loss,str|', ['kind:loss,strength ']],
    ['party:|', ['party:SDF ', 'party:"Valley Guard" ']],
    ['party:gua|', ['party:"Valley Guard" ']],
    ['verdict:none|', []],
    ['quantity:>|', []],
    ['foo:x|', []],
    ['hajin |', []],
    ['|', []],
  ])('%s', (typed, expected) => {
    expect(completed(typed)).toEqual(expected);
  });
});

test('whatever is typed, a suggestion lies within it and leaves no problem of its own', () => {
  const typed = fc.array(fc.constantFrom('party:', 'kind:', 'lo', 'ha', '-', '"', ',', ' ', 'v'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(typed, fc.nat(20), (parts, at) => {
      const query = parts.join('');
      for (const { start, end, text } of suggest(query, Math.min(at, query.length), vocabulary)) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(query.length);
        expect(
          parseQuery(text.endsWith(':') ? `${text}x` : text).problems.filter(
            ({ fault }) => fault === 'unknown-field',
          ),
        ).toEqual([]);
      }
    }),
  );
});
