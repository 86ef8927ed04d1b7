import type { Claim, Quantity } from '@/utils/claims/types';

const columns: Readonly<Record<string, (claim: Claim) => string>> = {
  kind: ({ kind, outcome }) => `${kind} ${outcome}`,
  figure: ({ number, quantity }) =>
    [number?.text ?? '', quantity ? `= ${writeQuantity(quantity)}` : ''].join(' ').trim(),
  quote: ({ quote }) => shorten(quote, 48),
  party: ({ party }) => party ?? '–',
  place: ({ place }) => place ?? '–',
  'said by': ({ attribution }) => shorten(attribution ?? 'nobody named', 28),
  certainty: ({ certainty }) => certainty,
  scope: ({ scope }) => scope,
};

/** Writes claims as a table of aligned columns, one line a claim, for a terminal. */
export function claimsTable(claims: readonly Claim[]): string {
  const heads = Object.keys(columns);
  const rows = claims.map((claim) => Object.values(columns).map((read) => read(claim)));
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(heads), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Writes a quantity as people read it: "≥ 17000 person", "12–30 vehicle (imputed)". */
export function writeQuantity({ low, high, approximate, unit, imputed }: Quantity): string {
  return `${writeRange(low, high, approximate)} ${unit}${imputed ? ' (imputed)' : ''}`;
}

function writeRange(low: number | null, high: number | null, approximate: boolean): string {
  if (low === null) return high === null ? '?' : `≤ ${high}`;
  if (high === null) return `≥ ${low}`;
  if (low !== high) return `${low}–${high}`;
  return approximate ? `≈ ${low}` : `${low}`;
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
