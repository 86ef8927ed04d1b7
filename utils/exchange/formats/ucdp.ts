import type { Note } from '../notes';
import { printNumber } from '../sheet/columns';
import { tableExporter } from './table';

/**
 * A table in the manner of UCDP GED (https://ucdp.uu.se/downloads/ged/ged251.pdf): one report a row, with low, best and
 * high estimates of deaths and the original words of the source.
 *
 * `best` is the number that the words name, `high` stays empty where they set no ceiling; `approximate` and `imputed`
 * tell what an estimate rests on. Sides beyond the one that a claim names are for the coder.
 */
export const ucdp = tableExporter({
  columns: columns().map(([name]) => name),
  rows: (note) => (isAboutDeaths(note) ? [columns().map(([, print]) => print(note))] : []),
});

function columns(): readonly (readonly [name: string, print: (note: Note) => string])[] {
  return [
    ['id', ({ annotation }) => annotation.id],
    ['year', (note) => (startOf(note) || dayOf(note)).slice(0, 4)],
    ['date_start', startOf],
    ['date_end', endOf],
    ['date_prec', (note) => datePrecision(startOf(note), endOf(note))],
    ['side_a', ({ record }) => record.party ?? ''],
    ['side_b', () => ''],
    ['where_description', ({ record }) => record.place ?? ''],
    ['deaths_low', ({ record }) => printNumber(record.quantity?.low)],
    ['deaths_best', bestOf],
    ['deaths_high', ({ record }) => printNumber(record.quantity?.high)],
    ['deaths_civilians', (note) => (note.record.status === 'civilian' ? bestOf(note) : '')],
    ['approximate', ({ record }) => String(record.quantity?.approximate ?? '')],
    ['imputed', ({ record }) => String(record.quantity?.imputed ?? '')],
    [
      'source_article',
      (note) => [officeOf(note), dayOf(note), note.article?.title].filter(Boolean).join(', '),
    ],
    ['source_office', officeOf],
    ['source_date', dayOf],
    ['source_headline', ({ article }) => article?.title ?? ''],
    ['source_original', ({ record }) => record.attribution ?? ''],
    ['source_url', ({ annotation }) => annotation.source],
    ['quote', ({ annotation }) => annotation.selectors.quote.exact],
  ];
}

function startOf({ record }: Note): string {
  return record.time?.from ?? '';
}

function endOf({ record }: Note): string {
  return record.time?.to ?? record.time?.from ?? '';
}

function dayOf({ article }: Note): string {
  return article?.published?.slice(0, 10) ?? '';
}

function officeOf({ article }: Note): string {
  return article?.siteName ?? '';
}

function bestOf({ record }: Note): string {
  return printNumber(record.quantity?.low ?? record.quantity?.high);
}

function isAboutDeaths({ record }: Note): boolean {
  return record.outcome === 'killed' && record.quantity !== undefined && record.quantity !== null;
}

/** GED's scale: 1 the day, 2 up to six days, 3 a week, 4 up to a month, 5 longer or not told. */
function datePrecision(from: string, to: string): string {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const steps = [0, 6, 7, 31];
  const step = steps.findIndex((most) => days <= most);
  return String(Number.isNaN(days) || step === -1 ? 5 : step + 1);
}
