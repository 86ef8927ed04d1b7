import type { Clause } from '../clause';

/** What a reader carries from sentence to sentence. */
export interface Context {
  readonly paragraph: number;
  readonly counted: string | null;
}

export function readContext(clause: Clause, before: Context | null): Context {
  return { paragraph: clause.sentence.paragraph, counted: before?.counted ?? null };
}
