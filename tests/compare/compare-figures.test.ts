import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agree, assignedFamily, compareFigures } from '@/utils/compare/compare-figures';
import type { Figure, FigureRelation } from '@/utils/compare/types';
import { claimKinds, claimOutcomes, certainties, scopes } from '@/utils/claims/types';
import { figure, quantity } from './support/figures';

const nothing = { sketches: new Map(), relations: [] };

describe('one question', () => {
  const a = figure('a', { quantity: quantity(12) });
  const b = figure('b', { quantity: quantity(31), attribution: 'the Northern Front' });

  test('figures of one question that do not overlap conflict', () => {
    const [question, ...others] = compareFigures([a, b], nothing);
    expect(others).toEqual([]);
    expect(question?.conflicts).toEqual([[a.id, b.id].sort()]);
    expect(question?.sources).toHaveLength(2);
  });

  test.each([
    ['place', { place: 'Dunmara Heights' }],
    ['day', { time: { text: 'on Monday', from: '2025-03-17', to: '2025-03-17' } }],
    ['scope', { scope: 'cumulative' }],
    ['outcome', { outcome: 'wounded' }],
    ['side', { party: 'Karvelian army' }],
    ['counted', { counted: 'children' }],
    ['side left open', { party: null }],
  ] as const)('another %s makes another question', (_, over) => {
    expect(compareFigures([a, figure('b', { ...b.record, ...over })], nothing)).toHaveLength(2);
  });

  test('sources are counted, not articles', () => {
    const echoes = ['c', 'd'].map((name) => figure(name, { quantity: quantity(12) }));
    const [question] = compareFigures([a, b, ...echoes], nothing);
    expect(
      question?.sources.map(({ statements }) => statements.map(({ echoes: all }) => all.length)),
    ).toEqual([[2], [0]]);
  });
});

describe('the word of the reader', () => {
  const a = figure('a', { quantity: quantity(12) });
  const b = figure('b', { quantity: quantity(31) });
  const elsewhere = figure('c', { quantity: quantity(7), place: 'Orsa' });
  const relate = (one: Figure, other: Figure, isSame: boolean): FigureRelation => ({
    figure: one.id,
    other: other.id,
    isSame,
  });

  test('sets a figure apart', () => {
    const questions = compareFigures([a, b], { ...nothing, relations: [relate(b, a, false)] });
    expect(questions.map(({ figures }) => figures.length)).toEqual([1, 1]);
    expect(questions.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test('puts a figure beside another', () => {
    const questions = compareFigures([a, elsewhere], { ...nothing, relations: [relate(elsewhere, a, true)] });
    expect(questions.map(({ conflicts }) => conflicts.length)).toEqual([1]);
  });

  test('the later word holds', () => {
    const relations = [relate(b, a, false), relate(b, a, true)];
    expect(compareFigures([a, b], { ...nothing, relations })).toHaveLength(1);
  });

  test('words that go in a circle end', () => {
    const relations = [relate(a, b, true), relate(b, a, true)];
    expect(assignedFamily(a.id, relations, () => 'own')).toBe('own');
  });
});

const name = fc.constantFrom(null, 'SDF', 'QSD', 'Dunmara', 'the army', '', ' ', 'Ünïté|x', 'people');
const day = fc.constantFrom(null, '2025-03-04', '2025-03-05', 'spring', '');
const bound = fc.option(fc.double(), { nil: null });

const figures: fc.Arbitrary<Figure> = fc
  .record({
    kind: fc.constantFrom(...claimKinds),
    outcome: fc.constantFrom(...Object.values(claimOutcomes).flat()),
    quote: fc.string(),
    quantity: fc.option(
      fc.record({
        low: bound,
        high: bound,
        approximate: fc.boolean(),
        unit: fc.constantFrom('person', 'percent', 'weapon', 'money-usd'),
        imputed: fc.boolean(),
      }),
      { nil: null },
    ),
    counted: name,
    party: name,
    place: name,
    time: fc.option(fc.record({ text: fc.string(), from: day, to: day }), { nil: null }),
    attribution: name,
    certainty: fc.constantFrom(...certainties),
    scope: fc.constantFrom(...scopes),
  })
  .chain((record) =>
    fc
      .record({ name: fc.constantFrom('a', 'b', 'c'), published: fc.constantFrom('2025-03-04', 'never', '') })
      .map(({ name: article, published }) => figure(article, record, published)),
  );

describe('whatever the figures', () => {
  test('they can be compared, and their order does not matter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(figures, { selector: ({ id }) => id, maxLength: 12 }),
        fc.nat(),
        (all, seed) => {
          const shuffled = [...all].sort((a, b) => (a.id + String(seed)).localeCompare(b.id) || 1).reverse();
          expect(normal(compareFigures(shuffled, nothing))).toEqual(normal(compareFigures(all, nothing)));
        },
      ),
    );
  });

  test('agreement is mutual', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        expect(agree(a, b)).toBe(agree(b, a));
      }),
    );
  });

  test('no figure is lost or doubled among questions and sources', () => {
    fc.assert(
      fc.property(fc.uniqueArray(figures, { selector: ({ id }) => id, maxLength: 12 }), (all) => {
        const questions = compareFigures(all, nothing);
        const listed = questions.flatMap(({ figures: members }) => members.map(({ id }) => id));
        const sourced = questions.flatMap(({ sources }) =>
          sources.flatMap(({ statements }) =>
            statements.flatMap((statement) => [statement.figure, ...statement.echoes].map(({ id }) => id)),
          ),
        );
        expect(new Set(listed).size).toBe(listed.length);
        expect(sourced.sort()).toEqual(listed.sort());
      }),
    );
  });
});

function normal(questions: ReturnType<typeof compareFigures>) {
  return [...questions].sort((a, b) => (a.id < b.id ? -1 : 1));
}
