import type { Note } from '../notes';
import { printNumber } from '../sheet/columns';
import { printList } from '../sheet/lists';
import { tableExporter } from './table';

/**
 * A table in the manner of ACLED's event data (https://acleddata.com/methodology/acled-codebook): dates, actors, places
 * and fatalities under its names, an event type left for the coder to give. `notes` has the literal words.
 *
 * A figure for both sides together makes two rows with one `shared_id` and a `share` of a half: the parts are not known,
 * and neither row may be taken for all of it. `imputed` tells that a coding profile gave a vague word its number.
 */
export const acled = tableExporter({
  columns: columns().map(([name]) => name),
  rows: (note) => (isShared(note) ? [rowOf(note, 1), rowOf(note, 2)] : [rowOf(note, 0)]),
});

type Print = (note: Note, part: 0 | 1 | 2) => string;

function columns(): readonly (readonly [name: string, print: Print])[] {
  return [
    ['event_id', ({ annotation: { id } }, part) => (part === 0 ? id : `${id}#${part}`)],
    ['event_date', dateOf],
    ['year', (note) => dateOf(note).slice(0, 4)],
    ['time_precision', precision],
    ['event_type', () => ''],
    ['actor1', ({ record }, part) => (part === 2 ? '' : (record.party ?? ''))],
    ['actor2', ({ record }, part) => (part === 2 ? (record.party ?? '') : '')],
    ['location', ({ record }) => record.place ?? ''],
    ['source', ({ article, record }) => [article?.siteName, record.attribution].filter(Boolean).join('; ')],
    ['source_date', ({ article }) => article?.published?.slice(0, 10) ?? ''],
    ['source_url', ({ annotation }) => annotation.source],
    ['notes', ({ annotation }) => annotation.selectors.quote.exact],
    ['fatalities', (note) => fatalities(note)[0]],
    ['fatalities_low', (note) => fatalities(note)[1]],
    ['fatalities_high', (note) => fatalities(note)[2]],
    ['imputed', ({ record }) => String(record.quantity?.imputed ?? '')],
    ['civilian_targeting', ({ record }) => (record.status === 'civilian' ? 'Civilian targeting' : '')],
    ['outcome', ({ record }) => record.outcome ?? ''],
    ['tags', ({ annotation }) => printList(annotation.tags)],
    ['timestamp', ({ annotation }) => annotation.modified],
    ['shared_id', ({ annotation }, part) => (part === 0 ? '' : annotation.id)],
    ['share', (_note, part) => (part === 0 ? '' : '1/2')],
  ];
}

function rowOf(note: Note, part: 0 | 1 | 2): string[] {
  return columns().map(([, print]) => print(note, part));
}

function dateOf({ record, article }: Note): string {
  return record.time?.from ?? article?.published?.slice(0, 10) ?? '';
}

/** Deaths only; the floor stands for the number, as ACLED takes the most conservative report. */
function fatalities({ record: { outcome, quantity } }: Note): readonly [string, string, string] {
  if (outcome !== 'killed' || quantity === undefined || quantity === null) return ['', '', ''];
  const { low, high } = quantity;
  return [printNumber(low ?? high), printNumber(low), printNumber(high)];
}

/** 1 a day, 2 a week, 3 longer or only told by the article's date. */
function precision({ record: { time } }: Note): string {
  const from = Date.parse(time?.from ?? '');
  const days = (Date.parse(time?.to ?? '') - from) / 86_400_000;
  if (Number.isNaN(from)) return '3';
  if (Number.isNaN(days) || days < 1) return '1';
  return days <= 7 ? '2' : '3';
}

function isShared({ record: { party, quantity } }: Note): boolean {
  return quantity !== undefined && quantity !== null && /^both\b/iu.test(party ?? '');
}
