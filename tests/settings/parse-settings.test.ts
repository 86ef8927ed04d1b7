import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings } from '@/utils/settings/default-settings';
import { parseSettings } from '@/utils/settings/parse-settings';

test.each([undefined, null, 5, 'dark', [], {}])('%j gives the defaults', (input) => {
  expect(parseSettings(input)).toEqual(defaultSettings);
});

test('a field that makes no sense takes its default, the others stay', () => {
  const input = { ...defaultSettings, theme: 'dark', profile: 'bold', kinds: ['loss'], later: 'unknown' };
  expect(parseSettings(input)).toEqual({ ...defaultSettings, theme: 'dark', kinds: ['loss'] });
});

test('settings are always whole, whatever comes', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(Object.keys(parseSettings(input)).sort()).toEqual(Object.keys(defaultSettings).sort());
    }),
  );
});
