import type { Clause } from '../clause';
import { lists } from '../locales/en/lists';
import { refusalWords } from '../locales/en/refusals';
import type { LinkedFigure } from '../links/link-figures';

const aidWords = new Set<string>(lists.supplies.filter((word) => word !== 'includes'));

type Refusal = (clause: Clause, linked: LinkedFigure) => boolean;

const next = ({ tokens }: Clause, { figure }: LinkedFigure, by = 0) =>
  tokens[figure.number.to + by]?.word ?? '';
const before = ({ tokens }: Clause, { figure }: LinkedFigure, by = 1) =>
  tokens[figure.number.from - by]?.word ?? '';
const setOf = (words: string) => new Set(words.split(' '));
const months = setOf(refusalWords.months);
const times = setOf(refusalWords.times);
const timeAttributes = setOf(refusalWords.timeAttributes);
const measures = setOf(refusalWords.measures);
const ages = setOf(refusalWords.ages);
const namedByNumber = setOf(refusalWords.namedByNumber);
const training = setOf(refusalWords.training);

/** Reasons that a figure is no claim, by name; the first that holds is given. */
export const refusals: Readonly<Record<string, Refusal>> = {
  age: (clause, linked) =>
    ages.has(next(clause, linked)) ||
    before(clause, linked) === 'aged' ||
    (times.has(next(clause, linked)) && next(clause, linked, 1) === 'old'),
  'age in apposition': isAgeInApposition,
  'number in brackets': (clause, linked) => before(clause, linked) === '(' && next(clause, linked) === ')',
  duration: (clause, linked) =>
    times.has(next(clause, linked)) ||
    (times.has(next(clause, linked, 1)) && timeAttributes.has(next(clause, linked))),
  measure: (clause, linked) =>
    measures.has(next(clause, linked)) && linked.figure.phrase.head?.unit !== 'area-km2',
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
    namedByNumber.has(before(clause, linked)) &&
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
  'training count': (clause, linked) => training.has(before(clause, linked)),
  'money unrelated to arms': (_, { figure, link }) =>
    figure.number.currency !== null && !link.sense.startsWith('supply'),
};

/** "Dan Ferris, ⟦34⟧,": a small number between commas after a name. */
function isAgeInApposition(clause: Clause, linked: LinkedFigure): boolean {
  const { number, phrase } = linked.figure;
  const isBetweenCommas = before(clause, linked) === ',' && next(clause, linked) === ',';
  const isBare = number.form === 'exact' && (number.low ?? 0) < 100 && phrase.to === number.to;
  return isBetweenCommas && isBare && clause.tokens[number.from - 2]?.isCapital === true;
}

/** Names the reason to refuse a figure; `null` when it stands. */
export function refuse(clause: Clause, linked: LinkedFigure): string | null {
  for (const [name, refuses] of Object.entries(refusals)) if (refuses(clause, linked)) return name;
  return null;
}
