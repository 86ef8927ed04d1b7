/** The JSON-LD context that every annotation names (https://www.w3.org/TR/annotation-model/#annotations). */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** The names of what the standard has no word for: the claim's record, corrections, revisions. */
export const ownContext = { tm: 'urn:tallymark:' } as const;

/** The value of an assessing body that says "this is no claim". */
export const notAClaim = 'not-a-claim';

/** A W3C annotation as it is written. */
export interface WebAnnotation {
  readonly '@context': readonly [typeof annotationContext, typeof ownContext];
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: string | readonly string[];
  readonly created: string;
  readonly modified: string;
  /** Never empty. */
  readonly body?: readonly WebBody[];
  readonly target: WebTarget;
  readonly 'tm:revision': number;
  readonly [own: `tm:${string}`]: unknown;
}

export type WebBody =
  | {
      readonly type: 'TextualBody';
      readonly value: string;
      readonly format: 'text/plain';
      readonly purpose: string;
    }
  | {
      readonly type: 'SpecificResource';
      readonly source: string;
      readonly purpose: 'linking';
      readonly 'tm:title'?: string;
    };

export interface WebTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly object[];
  readonly state?: { readonly type: 'TimeState'; readonly sourceDate: string };
}
