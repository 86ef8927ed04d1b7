import { placeStates, type NotePlaceState } from '@/utils/annotation/query/fields';
import type { Annotation } from '@/utils/annotation/types';
import { writeCatalogue } from './catalogue/write-catalogue';
import { announce } from './changes';
import type { AnnotationRow, PlaceRow, Writer, WriteTransaction } from './schema';
import { write } from './write';

/** What became of a note's place, as a page that shows its article has just found it. */
export interface SeenPlace {
  readonly id: string;
  readonly state: NotePlaceState;
}

/**
 * Keeps what a page found of its notes, so that lists can tell which changed and which lost their place.
 *
 * No revision and no history: the note is as it was. Notes of another article are passed over; so is what is known.
 */
export async function keepPlaces(
  writer: Writer,
  { source, places }: { readonly source: string; readonly places: readonly SeenPlace[] },
): Promise<void> {
  const look = { source, places };
  // Most of the time there is nothing new, and nothing to write.
  const known = await findNews(
    {
      annotation: (id) => writer.db.get('annotations', id),
      place: (id) => writer.db.get('places', id),
    },
    look,
  );
  if (known.length === 0) return;
  const blocks = await write(writer.db, async (tx) => {
    const news = await findNews(
      {
        annotation: (id) => tx.objectStore('annotations').get(id),
        place: (id) => tx.objectStore('places').get(id),
      },
      look,
    );
    await Promise.all(news.map(({ row, state }) => putState(tx, row.id, state)));
    return writeCatalogue(
      tx,
      news.filter(isListed).map(({ row, state }) => ({ slot: row.slot, values: { state } })),
    );
  });
  if (blocks.length > 0) announce({ about: 'annotations', sources: [source], blocks });
}

interface Look {
  readonly source: string;
  readonly places: readonly SeenPlace[];
}

/** Where rows are read from: the database, or a transaction that is under way. */
interface RowReader {
  readonly annotation: (id: string) => Promise<AnnotationRow | undefined>;
  readonly place: (id: string) => Promise<PlaceRow | undefined>;
}

/** The notes of the article that are not where they are known to be. */
async function findNews(read: RowReader, { source, places }: Look) {
  const found = await Promise.all(
    places.map(async ({ id, state }) => {
      const [row, place] = await Promise.all([read.annotation(id), read.place(id)]);
      return { row, place, state };
    }),
  );
  return found.flatMap(({ row, place, state }) =>
    row?.article === source && state !== stateOf(place) ? [{ row, state }] : [],
  );
}

/** Reads what is known of the places of annotations that are written; one that is put elsewhere starts anew. */
export async function readPlaceStates(
  tx: WriteTransaction,
  steps: readonly { readonly before: Annotation | null; readonly after: Annotation }[],
): Promise<Map<string, NotePlaceState>> {
  const states = await Promise.all(
    steps.map(async ({ before, after }) => {
      if (before !== null && !isMoved(before, after))
        return stateOf(await tx.objectStore('places').get(after.id));
      if (before !== null) await putState(tx, after.id, 'seen');
      return 'seen' as const;
    }),
  );
  return new Map(states.map((state, index) => [steps[index]?.after.id ?? '', state]));
}

function putState(tx: WriteTransaction, annotation: string, state: NotePlaceState): Promise<unknown> {
  const places = tx.objectStore('places');
  return state === 'seen' ? places.delete(annotation) : places.put({ annotation, state });
}

function stateOf(row: PlaceRow | undefined): NotePlaceState {
  return placeStates.find((state) => state === row?.state) ?? 'seen';
}

/** Whether an annotation is put onto other words or another version. */
export function isMoved(before: Annotation, after: Annotation): boolean {
  return before.version !== after.version || before.selectors.quote.exact !== after.selectors.quote.exact;
}

function isListed({ row }: { readonly row: AnnotationRow }): boolean {
  return row.deletedAt === undefined;
}
