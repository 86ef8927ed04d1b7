import type { Database } from '../schema';

/** Addresses that are read at a time. */
const pageSize = 200;

/** The address of every article that is kept or annotated, each once, in order. */
export async function* walkSources(db: Database): AsyncGenerator<string> {
  const kept = new Ahead(articleSources(db));
  const annotated = new Ahead(annotationSources(db));
  for (;;) {
    const [a, b] = [await kept.peek(), await annotated.peek()];
    const next = a !== null && (b === null || a < b) ? a : b;
    if (next === null) return;
    if (a === next) kept.take();
    if (b === next) annotated.take();
    yield next;
  }
}

async function* articleSources(db: Database): AsyncGenerator<string> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const page = await db.getAllKeys('articles', range, pageSize);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** Walks the index by its distinct keys, a page in a transaction. */
async function* annotationSources(db: Database): AsyncGenerator<string> {
  let last: string | null = null;
  for (;;) {
    const page = await distinctSources(db, last);
    yield* page;
    last = page.at(-1) ?? null;
    if (last === null) return;
  }
}

async function distinctSources(db: Database, after: string | null): Promise<string[]> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const found: string[] = [];
  let cursor = await db.transaction('annotations').store.index('article').openKeyCursor(range, 'nextunique');
  while (cursor !== null && found.length < pageSize) {
    found.push(cursor.key);
    cursor = await cursor.continue();
  }
  return found;
}

/** Looks one item ahead. */
class Ahead {
  private held: Promise<string | null> | null = null;

  constructor(private readonly items: AsyncGenerator<string>) {}

  peek(): Promise<string | null> {
    this.held ??= this.items.next().then(({ done, value }) => (done === true ? null : value));
    return this.held;
  }

  take(): void {
    this.held = null;
  }
}
