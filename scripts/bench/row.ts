/** One measure of the performance table. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it should be, in the same unit; `null` where only the trend counts. */
  readonly bar: { readonly most?: number; readonly least?: number } | null;
}

/** Two digits below 100, none above: more would be noise. */
export function formatValue(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value >= 100 ? 0 : 2 });
}

/** "at most 50", "at least 1,000,000". */
export function describeBar({ most, least }: NonNullable<Row['bar']>): string {
  return most === undefined ? `at least ${formatValue(least ?? 0)}` : `at most ${formatValue(most)}`;
}
