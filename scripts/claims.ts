import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Claim } from '@/utils/claims/types';
import { detectLocale, localeNamed } from '@/utils/claims/detect-locale';
import { extractClaims, type Refused } from '@/utils/claims/extract';
import { totalsOf } from '@/utils/claims/totals';
import { claimsTable } from './print/claims-table';
import { readHtml, type ReadPage } from './read-html';

/**
 * Prints the claims of a document: `claims FILE.html|FILE.txt`, or text on standard input; `--json`, `--trace`.
 * The language is told from the text, or given: `--lang fr`.
 * `--jsonl` reads a document a line and answers a line each; a line that cannot be read gives `{ id, error }`.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    jsonl: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
    published: { type: 'string' },
    lang: { type: 'string' },
  },
});

interface Answer {
  readonly article?: ReadPage;
  readonly claims: readonly Claim[];
  readonly totals: ReturnType<typeof totalsOf>;
}

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
  url: v.optional(v.string()),
  published: v.optional(v.nullable(v.string())),
});

if (values.jsonl) await answerLines();
else answerDocument(positionals[0]);

async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(line))}\n`);
  }
}

function answerLine(line: string): object {
  let input: unknown = null;
  try {
    input = JSON.parse(line);
    const { id, text, html, url, published } = v.parse(lineSchema, input);
    if (text === undefined && html === undefined) return { id, error: 'Give "text" or "html".' };
    const answer = text === undefined ? fromHtml(html ?? '', url, published) : fromText(text, published);
    return { id, ...answer };
  } catch (error) {
    return { id: idOf(input), error: error instanceof Error ? error.message : String(error) };
  }
}

function idOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
}

function fromText(text: string, published?: string | null, trace?: Refused[]): Answer {
  const locale = localeNamed(values.lang) ?? detectLocale(text, null) ?? 'en';
  const claims = extractClaims(text, { locale, published: published ?? null, ...(trace && { trace }) });
  return { claims, totals: totalsOf(claims, text) };
}

function fromHtml(html: string, url?: string, published?: string | null, trace?: Refused[]): Answer {
  const article = readHtml(html, url);
  const answer = fromText(article.text, published ?? article.published, trace);
  return { article, ...answer };
}

function answerDocument(file: string | undefined): void {
  try {
    const content = readFileSync(file ?? 0, 'utf8');
    const isHtml = file === undefined ? /^\s*<(?:!doctype|html)/iu.test(content) : /\.x?html?$/iu.test(file);
    const trace: Refused[] = [];
    const answer = (isHtml ? fromHtml : readText)(content, undefined, values.published, trace);
    if (values.json) console.log(JSON.stringify(values.trace ? { ...answer, trace } : answer, null, 2));
    else print(answer, trace);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function readText(text: string, _url?: string, published?: string | null, trace?: Refused[]): Answer {
  return fromText(text, published, trace);
}

function print({ article, claims, totals }: Answer, trace: readonly Refused[]): void {
  if (article !== undefined) console.log(`${article.title}\n`);
  console.log(claims.length === 0 ? 'No checkable claims found.' : claimsTable(claims));
  const stated = Object.entries(totals).flatMap(([outcome, total]) =>
    total === null
      ? []
      : [`${outcome} ${total.low ?? ''}${total.low === total.high ? '' : `–${total.high ?? ''}`}`],
  );
  if (stated.length > 0) console.log(`\nTotals of the text: ${stated.join(', ')}`);
  if (values.trace) printTrace(claims, trace);
}

function printTrace(claims: readonly Claim[], trace: readonly Refused[]): void {
  console.log('\nWhy marked');
  for (const { quote, why } of claims)
    console.log(`  “${quote}”: ${why.map(({ rule, words }) => `${rule} “${words}”`).join(' · ')}`);
  console.log('\nRefused');
  for (const { words, reason } of trace) console.log(`  “${words}”: ${reason}`);
}
