import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoute, printRoute, startRoute, type Route } from '@/components/library/route';
import { noteGroups, noteSorts } from '@/utils/annotation/arrangement';
import { noteDisplays, sections, type NoteDisplay, type SectionName } from '@/components/library/sections';

const routes: fc.Arbitrary<Route> = fc.record({
  section: fc.constantFrom(...(Object.keys(sections) as SectionName[])),
  item: fc.option(fc.string({ minLength: 1 })),
  display: fc.constantFrom(...(Object.keys(noteDisplays) as NoteDisplay[])),
  query: fc.string(),
  sort: fc.record({ by: fc.constantFrom(...noteSorts), descending: fc.boolean() }),
  group: fc.option(fc.constantFrom(...noteGroups)),
});

test('a printed route is read back as it was', () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(printRoute(route))).toEqual(route);
    }),
  );
});

test('any fragment leads somewhere', () => {
  fc.assert(fc.property(fc.string(), (hash) => Object.hasOwn(sections, parseRoute(hash).section)));
});

test.each(['', '#', '#nowhere', '#?q=', '#toString', '#%'])('%j is the start', (hash) => {
  expect(parseRoute(hash)).toEqual(startRoute);
});
