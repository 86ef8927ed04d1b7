import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { extractClaims } from '@/utils/claims/extract';
import { measureExchange } from './bench/exchange';
import { measureAnchoringOf } from './bench/anchoring';
import { formatValue, type Row } from './bench/row';
import { writeReadme } from './bench/write-readme';
import { ArticlePage } from './browser/article-page';
import type * as inPage from './browser/in-page/measure';

/** Prints the performance table; `--json` for machines, `--readme` puts it into the README. Times are the best of several runs, on this machine, as it is now. */

const rows: Row[] = process.argv.includes('--exchange')
  ? await exchange()
  : [
      engineSpeed(),
      ...hostileTexts(),
      ...(await pageWork()),
      ...(await measureAnchoringOf(anchoredPages())),
      ...sizes(),
    ];
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else rows.forEach((row) => console.log(line(row)));
if (process.argv.includes('--readme')) writeReadme(rows);

/** 100,000 notes in every format, on demand: it takes minutes. Memory tells most when run with `--expose-gc`. */
async function exchange(): Promise<Row[]> {
  const figures = await measureExchange();
  return figures.flatMap(({ what, seconds, growth }) => [
    { what, value: seconds, unit: 's', bar: { most: what.includes('read') ? 60 : 20 } },
    { what: `${what}, memory`, value: growth, unit: 'MB', bar: { most: 100 } },
  ]);
}

/** Text by text, as the engine is given them; the first runs warm it up. */
function engineSpeed(): Row {
  const texts = ['conflict-news', 'whole-articles', 'further-articles'].flatMap(corpusTexts);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const seconds = best(40, () => texts.forEach((text) => void extractClaims(text))) / 1000;
  return {
    what: 'engine on news text',
    value: length / seconds,
    unit: 'characters/s',
    bar: { least: 1_000_000 },
  };
}

function corpusTexts(name: string): string[] {
  const lines = readFileSync(`tests/corpus/${name}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((text) => (JSON.parse(text) as { text: string }).text);
}

/** Text made to be slow. Twice the length may cost twice the time; the growth from 500 kB to 1 MB is shown. */
function hostileTexts(): Row[] {
  const patterns = {
    digits: '12345 ',
    brackets: '((((([[[[[',
    conjunctions: 'and and and ',
    'one endless sentence': 'the army said that rebels killed 12 soldiers and ',
  };
  return Object.entries(patterns).flatMap(([name, pattern]) => {
    const war = 'Soldiers and rebels fought; shelling killed troops. ';
    const time = (length: number) =>
      best(2, () => void extractClaims(war + pattern.repeat(length / pattern.length)));
    const [half, whole] = [time(500_000), time(1_000_000)];
    return [
      { what: `1 MB of ${name}`, value: whole, unit: 'ms', bar: { most: 2_000 } },
      { what: `growth by doubling, ${name}`, value: whole / Math.max(half, 1), unit: '×', bar: { most: 3 } },
    ];
  });
}

/** Work on whole articles in a real browser, beside what Readability needs for the same page in the same run. */
async function pageWork(): Promise<Row[]> {
  const browser = await ArticlePage.open<typeof inPage>({ module: './in-page/measure.ts', scripts: false });
  const measures: inPage.PageMeasures[] = [];
  for (const html of articlePages()) {
    await browser.load(html);
    measures.push(await browser.call('measurePage'));
  }
  await browser.close();
  const ratios = measures.map(({ times }) => times.own / times.parse);
  return [
    {
      what: 'own work for one of Readability.parse, median',
      value: median(ratios),
      unit: '×',
      bar: { most: 1 },
    },
    {
      what: 'Readability.parse, median',
      value: median(measures.map(({ times }) => times.parse)),
      unit: 'ms',
      bar: null,
    },
    {
      what: 'own work, median',
      value: median(measures.map(({ times }) => times.own)),
      unit: 'ms',
      bar: null,
    },
    {
      what: 'longest task of ours',
      value: Math.max(...measures.map(({ times }) => times.longestOwn)),
      unit: 'ms',
      bar: { most: 50 },
    },
  ];
}

/** The sample article, and the corpus' articles in the dress of a news page: some markup around each word of text. */
function articlePages(): string[] {
  const sample = readFileSync('scripts/demo/article.html', 'utf8');
  const furniture = Array.from(
    { length: 300 },
    (_, at) => `<li><a href="#${at}"><span>Story ${at}</span></a></li>`,
  );
  const dressed = corpusTexts('whole-articles').map((text) => {
    const paragraphs = text.split(/\n+/u).map((words) => `<p><span>${escape(words)}</span></p>`);
    return `<!doctype html><title>Article</title><nav><ul>${furniture.join('')}</ul></nav><main><article>${paragraphs.join('')}</article></main>`;
  });
  return [sample, ...dressed];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A long page, and the files named on the command line. */
function anchoredPages(): { readonly name: string; readonly html: string }[] {
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const long = `<!doctype html><title>Long</title><main><article>${articlePages().join('')}</article></main>`;
  return [
    { name: 'long page', html: long },
    ...files.map((file) => ({ name: file.split('/').slice(-2).join('/'), html: readFileSync(file, 'utf8') })),
  ];
}

/** Gzipped sizes of the built files, where there is a build. */
function sizes(): Row[] {
  const files = {
    'content script': ['page.js', 80_000],
    loader: ['loader.js', 10_000],
  } as const;
  return Object.entries(files).flatMap(([what, [file, most]]) => {
    const path = `.output/chrome-mv3/${file}`;
    if (!existsSync(path)) return [];
    return [
      { what: `${what}, gzip`, value: gzipSync(readFileSync(path)).length, unit: 'bytes', bar: { most } },
    ];
  });
}

/** The shortest of several runs in milliseconds of processor time: the first warm up, others are disturbed. */
function best(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function line({ what, value, unit, bar }: Row): string {
  return `${what.padEnd(52)} ${formatValue(value).padStart(12)} ${unit.padEnd(13)} ${judge(value, bar)}`;
}

function judge(value: number, bar: Row['bar']): string {
  if (bar === null) return '';
  if (bar.most !== undefined)
    return `${value <= bar.most ? 'within' : 'OVER'} ${bar.most.toLocaleString('en')}`;
  return `${value >= (bar.least ?? 0) ? 'above' : 'UNDER'} ${(bar.least ?? 0).toLocaleString('en')}`;
}
