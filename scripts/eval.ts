import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { detectLocale, localeNamed } from '@/utils/claims/detect-locale';
import { extractClaims } from '@/utils/claims/extract';
import { scoreTexts, type LabelledText, type Score } from './eval/score';

/**
 * Scores the engine against a labelled file: `eval GOLD.jsonl [--lang fr] [--errors N] [--json]`.
 *
 * A third of the texts, by hash of their id, is held back from the work on rules and scored apart: where the two parts
 * differ, rules were made for texts.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    lang: { type: 'string' },
  },
});
const [file = 'tests/corpus/conflict-news.jsonl'] = positionals;

const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as LabelledText);
const parts = {
  all: scoreTexts(texts, predict),
  open: scoreTexts(
    texts.filter(({ id }) => !isHeldBack(id)),
    predict,
  ),
  'held back': scoreTexts(
    texts.filter(({ id }) => isHeldBack(id)),
    predict,
  ),
};
if (values.json) console.log(JSON.stringify(parts, null, 2));
else print();

function predict({ text, published }: LabelledText) {
  return extractClaims(text, {
    locale: localeNamed(values.lang) ?? detectLocale(text, null) ?? 'en',
    published: published ?? null,
  });
}

function isHeldBack(id: string): boolean {
  return BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 3n === 0n;
}

function print(): void {
  for (const [name, score] of Object.entries(parts)) {
    const { texts: count, claims, overall } = score;
    console.log(`${name.padEnd(10)} ${count} texts, ${claims} claims: ${rates(overall)}`);
  }
  printRows('kinds', parts.all.kinds);
  printRows('styles', parts.all.styles);
  console.log('\nfields on matched claims         right   where labelled');
  for (const [field, { right, of, rightWhereSet, set }] of Object.entries(parts.all.fields)) {
    console.log(`  ${field.padEnd(28)} ${share(right, of)}   ${share(rightWhereSet, set)}`);
  }
  printErrors(parts.open, Number(values.errors));
}

function printRows(title: string, rows: Score['kinds']): void {
  console.log(`\n${title}`);
  for (const [name, row] of Object.entries(rows)) console.log(`  ${name.padEnd(26)} ${rates(row)}`);
}

/** Errors of the open part only: nobody looks at the texts that are held back. */
function printErrors({ errors }: Score, count: number): void {
  const step = Math.max(1, Math.ceil(errors.length / Math.max(1, count)));
  errors.filter((_, at) => count > 0 && at % step === 0).forEach((error) => console.log(`  ${error}`));
}

function rates({ precision, recall, f1 }: Score['overall']): string {
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '  –  ' : (part / whole).toFixed(3);
}
