import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticlePage } from './browser/article-page';
import type * as inPage from './browser/in-page/measure';

type PageMeasures = inPage.PageMeasures;
type Browser = ArticlePage<typeof inPage>;

/** One page's measures, or the exception that ended them. */
type Row = { readonly page: string } & (
  { readonly error: string } | ({ readonly error: null } & PageMeasures)
);

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error(
    'Usage: npm run pages -- DIR [--json]\nReads every DIR/*.html and DIR/*/source.html in a real browser.',
  );
  process.exit(2);
}
const rows = await measureAll(findPages(folder));
if (process.argv.includes('--json')) console.log(JSON.stringify({ pages: rows, sum: sumUp(rows) }, null, 2));
else printTable(rows);
process.exitCode = rows.every(({ error }) => error === null) ? 0 : 1;

function findPages(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name));
  return entries.flatMap((entry) => {
    if (entry.isFile() && entry.name.endsWith('.html')) return [join(folder, entry.name)];
    const source = join(folder, entry.name, 'source.html');
    return entry.isDirectory() && existsSync(source) ? [source] : [];
  });
}

async function measureAll(files: readonly string[]): Promise<readonly Row[]> {
  const browser = await ArticlePage.open<typeof inPage>({ module: './in-page/measure.ts', scripts: false });
  const rows: Row[] = [];
  for (const file of files) rows.push(await measure(browser, file));
  await browser.close();
  return rows;
}

async function measure(browser: Browser, file: string): Promise<Row> {
  const page = file.replace(/\/source\.html$/u, '').replace(/^.*\//u, '');
  try {
    await browser.load(readFileSync(file, 'utf8'));
    return { page, error: null, ...(await browser.call('measurePage')) };
  } catch (error) {
    return { page, error: error instanceof Error ? error.message : String(error) };
  }
}

function sumUp(rows: readonly Row[]) {
  const read = rows.filter((row) => row.error === null);
  const total = (pick: (row: PageMeasures) => number) => read.reduce((sum, row) => sum + pick(row), 0);
  const articles = read.filter(({ refusal }) => refusal === null);
  return {
    pages: rows.length,
    articles: articles.length,
    exceptions: rows.length - read.length,
    mappedShare:
      total(({ mapped }) => mapped) /
      Math.max(
        1,
        total(({ characters }) => characters),
      ),
    claims: total(({ claims }) => claims),
    roundTrips: total(({ roundTrips }) => roundTrips),
    roundTripErrors: total(({ roundTripErrors }) => roundTripErrors),
    domChanged: read.filter(({ isDomChanged }) => isDomChanged).length,
    medianParseMs: median(articles.map(({ times }) => times.parse)),
    medianOwnMs: median(articles.map(({ times }) => times.own)),
    medianOwnToParse: median(articles.map(({ times }) => times.own / times.parse)),
    longestOwnTaskMs: Math.max(0, ...read.map(({ times }) => times.longestOwn)),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function printTable(rows: readonly Row[]) {
  console.log('  mapped  blocks claims  trips  wrong  parse ms  own ms  longest  DOM        page');
  for (const row of rows) console.log(row.error === null ? line(row) : `failed: ${row.error}  ${row.page}`);
  const sum = sumUp(rows);
  console.log(
    [
      '',
      `${sum.pages} pages, ${sum.articles} articles, ${sum.claims} claims, ${sum.exceptions} exceptions`,
      `${percent(sum.mappedShare)} of Readability's text mapped`,
      `${sum.roundTripErrors} of ${sum.roundTrips} round trips wrong, ${sum.domChanged} pages changed`,
      `own work ${ms(sum.medianOwnMs)} ms, Readability ${ms(sum.medianParseMs)} ms (medians; own per parse ${sum.medianOwnToParse.toFixed(2)})`,
      `longest task of ours ${ms(sum.longestOwnTaskMs)} ms`,
    ].join('\n'),
  );
}

function line(row: PageMeasures & { readonly page: string }): string {
  const share = row.refusal ?? percent(row.mapped / Math.max(1, row.characters));
  const cells = [share, row.blocks, row.claims, row.roundTrips, row.roundTripErrors].map(String);
  const times = [row.times.parse, row.times.own, row.times.longestOwn].map(ms);
  const widths = [8, 7, 6, 6, 6, 9, 7, 8];
  const columns = [...cells, ...times].map((cell, index) => cell.padStart(widths[index] ?? 0));
  return `${columns.join(' ')}  ${row.isDomChanged ? 'changed  ' : 'unchanged'}  ${row.page}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function ms(value: number): string {
  return value.toFixed(1);
}
