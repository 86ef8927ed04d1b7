import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { describeBar, formatValue, type Row } from './row';

const marks = ['<!-- bench -->', '<!-- /bench -->'] as const;

/** Puts the performance table between its marks in the README; throws where they are missing. */
export function writeReadme(rows: readonly Row[], file = 'README.md'): void {
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(marks[0]);
  const after = rest?.split(marks[1])[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no ${marks.join(' … ')}`);
  writeFileSync(file, `${before}${marks[0]}\n\n${tableOf(rows)}\n\n${machine()}\n\n${marks[1]}${after}`);
}

function tableOf(rows: readonly Row[]): string {
  const head = ['measure', 'here', 'bar'];
  const cells = rows.map(({ what, value, unit, bar }) => [
    what,
    `${formatValue(value)} ${unit}`,
    bar === null ? '' : `${describeBar(bar)} ${unit}`,
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

function machine(): string {
  const date = new Date().toISOString().slice(0, 10);
  return `Measured on ${date} with Node ${process.versions.node} and Chromium, ${cpus().length} cores.`;
}
