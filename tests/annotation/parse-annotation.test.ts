import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '@/utils/annotation/limits';
import { parseAnnotation, parseChanges, parseDraft } from '@/utils/annotation/parse-annotation';
import { annotation, draft } from '../support/annotations';

describe('an annotation', () => {
  test('as stored is read as it is', () => {
    expect(parseAnnotation(annotation())).toEqual({ ok: true, value: annotation() });
  });

  test('from an import has no version and no claim', () => {
    const imported = annotation({
      version: null,
      claim: null,
      selectors: {
        quote: { exact: 'words', prefix: '', suffix: '' },
        position: null,
        range: null,
        block: null,
      },
    });
    expect(parseAnnotation(imported)).toEqual({ ok: true, value: imported });
  });

  test('loses fields that nobody knows', () => {
    expect(parseAnnotation({ ...annotation(), html: '<b>' })).toEqual({ ok: true, value: annotation() });
  });

  test.each([
    ['no id', { id: undefined }, 'id'],
    ['a foreign id', { id: 'https://news.example/1' }, 'id'],
    ['revision 0', { revision: 0 }, 'revision'],
    ['a local time', { modified: '2026-11-20 10:00' }, 'modified'],
    ['a script as its address', { source: 'javascript:alert(1)' }, 'source'],
    [
      'no quote',
      { selectors: { ...annotation().selectors, quote: { exact: '', prefix: '', suffix: '' } } },
      'selectors.quote.exact',
    ],
    [
      'a span that ends before it starts',
      { selectors: { ...annotation().selectors, position: { start: 2, end: 1 } } },
      'selectors.position',
    ],
    ['an unknown verdict', { verdict: 'true' }, 'verdict'],
    ['a note beyond the limit', { note: 'x'.repeat(limits.note + 1) }, 'note'],
    ['a data link', { links: [{ url: 'data:text/html,x', title: '' }] }, 'links.0.url'],
    ['an outcome of another kind', { claim: { ...annotation().claim, outcome: 'killed' } }, 'claim'],
    [
      'an endless figure',
      {
        corrections: {
          quantity: { low: Infinity, high: null, approximate: false, unit: 'person', imputed: false },
        },
      },
      'corrections.quantity.low',
    ],
  ])('with %s is refused, and the field named', (_, over, path) => {
    expect(parseAnnotation({ ...annotation(), ...over })).toMatchObject({ ok: false, path });
  });

  test('is never an exception, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (input) => !parseAnnotation(input).ok));
  });
});

describe('a draft', () => {
  test('has its tags trimmed, each once', () => {
    const parsed = parseDraft(draft({ tags: [' Hajin ', 'Hajin', 'check'] }));
    expect(parsed).toMatchObject({ ok: true, value: { tags: ['Hajin', 'check'] } });
  });

  test.each(['https://archive.example/1', 'http://archive.example', 'mailto:desk@news.example'])(
    'may link %s',
    (url) => expect(parseDraft(draft({ links: [{ url, title: '' }] })).ok).toBe(true),
  );
});

describe('changes', () => {
  test('touch only what they name', () => {
    expect(parseChanges({ note: 'x' })).toEqual({ ok: true, value: { note: 'x' } });
    expect(parseChanges({})).toEqual({ ok: true, value: {} });
  });

  test('may correct a field to nothing', () => {
    const changes = { corrections: { attribution: null, scope: 'new' } };
    expect(parseChanges(changes)).toEqual({ ok: true, value: changes });
  });

  test.each([{ source: 'https://news.example/' }, { revision: 5 }, { note: undefined }, { verdict: 5 }])(
    'like %j are refused',
    (changes) => expect(parseChanges(changes).ok).toBe(false),
  );
});
