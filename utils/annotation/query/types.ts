import type { Span } from '@/utils/text/span';
import type { QueryField } from './fields';

/** One of the values that a term allows. Quoted, it stands for whole words in this order, else for beginnings. */
export interface QueryValue {
  readonly text: string;
  readonly quoted: boolean;
}

/** One condition of a query. All conditions must hold; of the values of one, any. */
export interface QueryTerm {
  readonly negated: boolean;
  /** `null` for words that may stand anywhere in the note. */
  readonly field: QueryField | null;
  readonly values: readonly QueryValue[];
}

/** What is wrong with a piece of a query. */
export type QueryFault = 'unknown-field' | 'unknown-value' | 'no-value' | 'not-a-number' | 'not-a-day';

/** A fault and where in the typed text it is. */
export interface QueryProblem extends Span {
  readonly fault: QueryFault;
  /** The field that it is about; `null` where there is none of that name. */
  readonly field: QueryField | null;
  readonly text: string;
}

/** A query as it was understood. A term with a problem is left out, but for an unknown field, which is read as words. */
export interface ParsedQuery {
  readonly terms: readonly QueryTerm[];
  readonly problems: readonly QueryProblem[];
}
