/** One measure of the performance table. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it should be, in the same unit; `null` where only the trend counts. */
  readonly bar: { readonly most?: number; readonly least?: number } | null;
}
