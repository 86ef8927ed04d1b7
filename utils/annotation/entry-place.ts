import * as v from 'valibot';
import { limits } from './limits';

/** Where an entry of a page is. */
export interface EntryPlace {
  readonly id: string;
  /** The paragraph of the article, from 1; headings belong to the one that follows. */
  readonly paragraph: number;
  /** Whether some of its words are in the window. */
  readonly inSight: boolean;
}

/** What a page says of the places of its entries. */
export const entryPlacesSchema = v.pipe(
  v.array(
    v.object({
      id: v.pipe(v.string(), v.maxLength(limits.metadata)),
      paragraph: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      inSight: v.boolean(),
    }),
  ),
  v.maxLength(limits.claims),
) satisfies v.GenericSchema<unknown, readonly EntryPlace[]>;
