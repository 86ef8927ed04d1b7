import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '@/utils/annotation/history';
import { emptyChain, linkEntry, parseHistoryEntry, verifyChain } from '@/utils/annotation/history';
import { annotation } from '../support/annotations';

function chainOf(notes: readonly string[]): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const note of notes) {
    const { id: subject } = annotation();
    const payload = { salt: `salt ${entries.length}`, record: { note } };
    const event = { at: '2026-11-20T10:00:00.000Z', action: 'change', subject, payload } as const;
    entries.push(linkEntry(entries.at(-1) ?? emptyChain('library'), event));
  }
  return entries;
}

describe('a chain', () => {
  const chain = chainOf(['one', 'two', 'three']);
  const [first, second, third] = chain as [HistoryEntry, HistoryEntry, HistoryEntry];

  test('holds as it was written', () => expect(verifyChain(chain)).toEqual({ ok: true }));
  test('holds when it is empty', () => expect(verifyChain([])).toEqual({ ok: true }));

  test('holds when a payload was forgotten', () => {
    expect(verifyChain([first, { ...second, payload: null }, third])).toEqual({ ok: true });
  });

  test.each<[string, HistoryEntry[], object]>([
    ['an entry is missing', [first, third], { seq: 3, fault: 'missing-entry' }],
    ['its start is missing', [second, third], { seq: 2, fault: 'missing-entry' }],
    [
      'a payload was altered',
      [first, { ...second, payload: { salt: 'salt 1', record: { note: 'TWO' } } }, third],
      { seq: 2, fault: 'altered-payload' },
    ],
    [
      'a time was altered',
      [first, { ...second, at: '2020-01-01T00:00:00.000Z' }, third],
      { seq: 2, fault: 'altered-entry' },
    ],
    [
      'an entry comes from another history',
      [first, chainOf(['other', 'two'])[1] as HistoryEntry, third],
      { seq: 2, fault: 'broken-link' },
    ],
  ])('does not hold when %s', (_, entries, verdict) => {
    expect(verifyChain(entries)).toEqual({ ok: false, ...verdict });
  });

  test('does not hold after any change of any kept field', () => {
    const keys = ['at', 'action', 'subject', 'payloadHash', 'previous', 'hash'] as const;
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.constantFrom(...keys),
        (notes, at, key) => {
          const entries = chainOf(notes);
          const index = at % entries.length;
          const altered = entries.map((entry, each) =>
            each === index ? { ...entry, [key]: `${entry[key]}x` } : entry,
          );
          return !verifyChain(altered).ok;
        },
      ),
    );
  });

  test('is read back entry by entry', () => {
    expect(chain.map((entry) => parseHistoryEntry(structuredClone(entry)))).toEqual(chain);
    expect(parseHistoryEntry({ ...first, seq: 0 })).toBeNull();
    expect(parseHistoryEntry(null)).toBeNull();
  });
});
