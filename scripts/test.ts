import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium, findFirefox } from './browser/find-browser';

/** Runs everything that has to hold, in the order in which a failure is cheapest, and closes with one line. */

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: string;
  /** Counts single tests from a JSON report; without it the step counts as one. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Outcome };
}

const reports = '.output/reports';

const steps: readonly Step[] = [
  { name: 'types', command: 'wxt prepare && tsc --noEmit' },
  { name: 'lint', command: 'eslint .' },
  { name: 'format', command: 'prettier --check .' },
  vitest('unit', 'vitest run'),
  { name: 'build', command: 'wxt build' },
  { name: 'build for Firefox', command: 'wxt build -b firefox --mv3' },
  { name: 'add-on rules', command: 'web-ext lint -s .output/firefox-mv3 --no-config-discovery' },
  vitest('browser', 'vitest run --config vitest.browser.config.ts'),
  {
    name: 'end to end',
    command: `PLAYWRIGHT_JSON_OUTPUT_NAME=${reports}/e2e.json playwright test --config tests/e2e/playwright.config.ts --reporter=list,json`,
    report: { file: `${reports}/e2e.json`, count: countPlaywright },
  },
];

function vitest(name: string, command: string): Step {
  const file = `${reports}/${name}.json`;
  return {
    name,
    command: `${command} --reporter=dot --reporter=json --outputFile.json=${file}`,
    report: { file, count: countVitest },
  };
}

function countVitest(report: unknown): Outcome {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = report as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) || (numFailedTestSuites ?? 0) };
}

function countPlaywright(report: unknown): Outcome {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function run({ name, command, report }: Step): Outcome {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(
    `${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  const whole = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counted = report === undefined ? whole : (readCount(report) ?? whole);
  return { passed: counted.passed, failed: status === 0 ? counted.failed : Math.max(1, counted.failed) };
}

function readCount({ file, count }: NonNullable<Step['report']>): Outcome | null {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
findChromium();
findFirefox();
const outcomes = steps.map(run);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
