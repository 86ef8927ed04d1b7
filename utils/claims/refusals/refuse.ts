import type { Clause } from '../clause';
import { lists } from '../locales/en/lists';
import type { LinkedFigure } from '../links/link-figures';

const aidWords = new Set<string>(lists.supplies.filter((word) => word !== 'includes'));

type Refusal = (clause: Clause, linked: LinkedFigure) => boolean;

const next = ({ tokens }: Clause, { figure }: LinkedFigure, by = 0) =>
  tokens[figure.number.to + by]?.word ?? '';
const before = ({ tokens }: Clause, { figure }: LinkedFigure, by = 1) =>
  tokens[figure.number.from - by]?.word ?? '';
const months = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sept',
  'sep',
  'oct',
  'nov',
  'dec',
]);
const times = new Set([
  'year',
  'years',
  'month',
  'months',
  'week',
  'weeks',
  'day',
  'days',
  'hour',
  'hours',
  'minute',
  'minutes',
  'second',
  'seconds',
  'decade',
  'decades',
  'century',
  'centuries',
  'am',
  'pm',
  'a.m',
  'p.m',
  "o'clock",
  'gmt',
  'nights',
  'mornings',
  'weekend',
  'weekends',
  'times',
  'time',
]);
const lengths = new Set([
  'km',
  'kilometre',
  'kilometres',
  'kilometer',
  'kilometers',
  'mile',
  'miles',
  'metre',
  'metres',
  'meter',
  'meters',
  'm',
  'mm',
  'cm',
  'foot',
  'feet',
  'kg',
  'tonnes',
  'tons',
  'degrees',
  'points',
  'point',
  'goals',
  'seats',
  'votes',
  'percent-point',
  'kilo',
  'kilos',
  'litres',
  'liters',
  'ml',
  'g',
  'mg',
  '°',
  'mph',
  'knots',
  'inches',
  'acres',
  'yards',
  'episodes',
  'editions',
  'wickets',
  'runs',
  'jobs',
  'shares',
  'sets',
  'games',
  'matches',
]);

/** Reasons that a figure is no claim, by name; the first that holds is given. */
export const refusals: Readonly<Record<string, Refusal>> = {
  age: (clause, linked) => {
    const word = next(clause, linked);
    return (
      ['year-old', 'years-old', 'year-olds'].includes(word) ||
      (times.has(word) &&
        ['old', 'of'].includes(next(clause, linked, 1)) &&
        next(clause, linked, 1) === 'old') ||
      before(clause, linked) === 'aged' ||
      (before(clause, linked) === ',' &&
        next(clause, linked) === ',' &&
        linked.figure.number.form === 'exact' &&
        (linked.figure.number.low ?? 0) < 100 &&
        linked.figure.phrase.to === linked.figure.number.to &&
        clause.tokens[linked.figure.number.from - 2]?.isCapital === true) ||
      (before(clause, linked) === '(' && next(clause, linked) === ')')
    );
  },
  duration: (clause, linked) =>
    times.has(next(clause, linked)) ||
    (times.has(next(clause, linked, 1)) &&
      ['more', 'consecutive', 'full', 'straight', 'whole', 'past', 'last'].includes(next(clause, linked))),
  measure: (clause, linked) =>
    lengths.has(next(clause, linked)) && linked.figure.phrase.head?.unit !== 'area-km2',
  date: (clause, linked) =>
    linked.figure.number.form === 'exact' &&
    (months.has(next(clause, linked)) ||
      months.has(before(clause, linked)) ||
      (next(clause, linked) === 'of' && months.has(next(clause, linked, 1)))) &&
    (linked.figure.number.high ?? 0) <= 2100,
  year: (clause, { figure }) => {
    const { number, phrase } = figure;
    const text = clause.tokens[number.core]?.text ?? '';
    return /^(?:19|20)\d\d$/u.test(text) && number.to - number.core === 1 && phrase.head === null;
  },
  ordinal: (clause, linked) =>
    /^\d+(?:st|nd|rd|th)$/u.test(clause.tokens[linked.figure.number.core]?.text ?? ''),
  'unit name': (clause, linked) =>
    [
      'unit',
      'highway',
      'block',
      'brigade',
      'no',
      'article',
      'resolution',
      'route',
      'line',
      'sector',
      'gate',
      'channel',
      'room',
      'camp',
      'area',
      'zone',
      'phase',
      'chapter',
      'page',
      'level',
      'version',
      'type',
      'mark',
      'battalion',
      'ward',
      'district',
    ].includes(before(clause, linked)) &&
    linked.figure.number.form === 'exact' &&
    clause.tokens[linked.figure.number.from]?.kind === 'number',
  'clock time': (clause, linked) =>
    next(clause, linked) === ':' && clause.tokens[linked.figure.number.to]?.spaceBefore === false,
  partitive: (clause, linked) =>
    linked.figure.number.low === 1 &&
    next(clause, linked) === 'of' &&
    linked.figure.number.form === 'exact' &&
    linked.link.side === 'head',
  'article without a noun': (_, { figure }) =>
    figure.number.form === 'article' && figure.phrase.head === null,
  'means, not victim': (clause, { figure, link }) =>
    figure.number.form === 'article' &&
    link.side === 'right' &&
    (figure.phrase.head?.unit === 'strike' || figure.phrase.head?.unit === 'weapon'),
  'group, not count': (clause, { figure, link }) =>
    figure.number.form === 'article' &&
    (figure.phrase.head?.unit === 'place' ||
      figure.phrase.head?.unit === 'strike' ||
      figure.phrase.head?.unit === 'building') &&
    link.sense !== 'loss.damaged' &&
    link.sense !== 'loss.destroyed',
  'list that is no aid': ({ tokens }, { link }) =>
    link.rule === 'include' && !tokens.some(({ word }) => aidWords.has(word)),
  'training count': (clause, linked) => /^train(?:s|ed|ing)?$/u.test(before(clause, linked)),
  'money unrelated to arms': (_, { figure, link }) =>
    figure.number.currency !== null && !link.sense.startsWith('supply'),
};

/** Names the reason to refuse a figure; `null` when it stands. */
export function refuse(clause: Clause, linked: LinkedFigure): string | null {
  for (const [name, refuses] of Object.entries(refusals)) if (refuses(clause, linked)) return name;
  return null;
}
