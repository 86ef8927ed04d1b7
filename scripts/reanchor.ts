import { readFileSync } from 'node:fs';
import { ArticlePage } from './browser/article-page';
import type * as inPage from './browser/in-page/reanchor';
import { parseCases, type ImportedCase, type QuotedCase, type ReanchorCase } from './reanchor/parse-cases';
import { printResults, type ReanchorResult } from './reanchor/print-results';

const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (file === undefined) {
  console.error(
    'Usage: npm run reanchor -- CASES.json [--json]\n' +
      'CASES.json: [{ id, before, after, quote, occurrence? } | { id, after, exact, prefix, suffix }], pages as HTML.',
  );
  process.exit(2);
}
type Browser = ArticlePage<typeof inPage>;

const nowhere: inPage.ResolvedTarget = { state: 'orphan', text: '', before30: '', after30: '', ms: 0 };

const results = await reanchorAll(parseCases(JSON.parse(readFileSync(file, 'utf8'))));
if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
else printResults(results);
process.exitCode = results.some(({ error }) => error !== undefined) ? 1 : 0;

/** One page serves all cases. */
async function reanchorAll(cases: readonly ReanchorCase[]): Promise<readonly ReanchorResult[]> {
  const page = await ArticlePage.open<typeof inPage>({ module: './in-page/reanchor.ts', scripts: true });
  const results: ReanchorResult[] = [];
  for (const entry of cases) results.push({ id: entry.id, ...(await reanchor(page, entry)) });
  await page.close();
  return results;
}

async function reanchor(page: Browser, entry: ReanchorCase): Promise<Omit<ReanchorResult, 'id'>> {
  try {
    const described = 'before' in entry ? await describeIn(page, entry) : importedTarget(entry);
    if (described === null) return { ...nowhere, error: 'the quote is not in the page before' };
    await page.load(entry.after);
    return await page.call('resolveTarget', described.target, described.scope);
  } catch (error) {
    return { ...nowhere, error: error instanceof Error ? error.message : String(error) };
  }
}

async function describeIn(page: Browser, { id, before, quote, occurrence }: QuotedCase) {
  await page.load(before);
  return page.call('describeOccurrence', id, quote, occurrence);
}

function importedTarget({ id, exact, prefix, suffix }: ImportedCase): inPage.DescribedTarget {
  const selectors = { quote: { exact, prefix, suffix }, position: null, range: null, block: null };
  return { target: { id, selectors, version: null }, scope: true };
}
