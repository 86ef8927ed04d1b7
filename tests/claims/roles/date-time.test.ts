import { expect, test } from 'vitest';
import { dates as english } from '@/utils/claims/locales/en/dates';
import { dates as french } from '@/utils/claims/locales/fr/dates';
import { dateTime } from '@/utils/claims/roles/date-time';

/** A Tuesday. */
const published = '2018-11-20';

const cases: readonly [words: string, from: string | null, to: string | null][] = [
  ['yesterday', '2018-11-19', '2018-11-19'],
  ['on 14 November', '2018-11-14', '2018-11-14'],
  ['since 6 November', '2018-11-06', '2018-11-20'],
  ['in the last 20 days', '2018-10-31', '2018-11-20'],
  ['by 12 November', null, '2018-11-12'],
  ['overnight', '2018-11-20', '2018-11-20'],
  ['on Saturday', '2018-11-17', '2018-11-17'],
  ['since the invasion', null, null],
  ['in March 2018', '2018-03-01', '2018-03-31'],
  ['in December', '2017-12-01', '2017-12-31'],
  ['After two days', null, null],
  ['tomorrow', '2018-11-21', '2018-11-21'],
];

test.each(cases)('“%s” is %s to %s', (text, from, to) => {
  expect(dateTime({ text, from: null, to: null }, published, english)).toEqual({ text, from, to });
});

const frenchCases: typeof cases = [
  ['hier', '2018-11-19', '2018-11-19'],
  ['mardi', '2018-11-20', '2018-11-20'],
  ['samedi matin', '2018-11-17', '2018-11-17'],
  ['le 14 novembre', '2018-11-14', '2018-11-14'],
  ['depuis le 1er novembre', '2018-11-01', '2018-11-20'],
  ['au cours des trois derniers jours', '2018-11-17', '2018-11-20'],
  ["jusqu'au 12 novembre", null, '2018-11-12'],
  ['dans la nuit', '2018-11-20', '2018-11-20'],
  ['dans la nuit de dimanche à lundi', '2018-11-18', '2018-11-19'],
  ['aujourd’hui', '2018-11-20', '2018-11-20'],
  ["depuis l'invasion", null, null],
  ['en mars 2018', null, null],
  ['demain', '2018-11-21', '2018-11-21'],
];

test.each(frenchCases)('“%s” is %s to %s', (text, from, to) => {
  expect(dateTime({ text, from: null, to: null }, published, french)).toEqual({ text, from, to });
});

test('without a publication date nothing is told', () => {
  const time = { text: 'yesterday', from: null, to: null };
  expect(dateTime(time, null, english)).toEqual(time);
  expect(dateTime(time, 'last Tuesday, they say', english)).toEqual(time);
});
