import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Annotation, AnnotationDraft } from '@/utils/annotation/types';
import { createAnnotation } from '@/utils/store/annotations';
import { openStore } from '@/utils/store/open';
import type { Database, Writer } from '@/utils/store/schema';
import { article, draft, sampleClaim, version } from '../support/annotations';

/** A writer on an empty database, with a clock that ticks a second a write and counted identities. */
export async function emptyStore(): Promise<Writer> {
  globalThis.indexedDB = new IDBFactory();
  return testWriter(await openDatabase());
}

/** Opens the database that is there, or a new one. */
export async function openDatabase(): Promise<Database> {
  const opened = await openStore(() => undefined);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.db;
}

/** A writer whose clock and identities are the same in every run. */
export function testWriter(db: Database): Writer {
  let seconds = 0;
  let identities = 0;
  return {
    db,
    now: () => new Date(Date.UTC(2026, 10, 20, 10, 0, (seconds += 1))),
    random: () => `00000000-0000-4000-8000-${String((identities += 1)).padStart(12, '0')}`,
  };
}

/** Makes an annotation on the sample article, or on another source, and gives it as saved. */
export async function create(writer: Writer, over: Partial<AnnotationDraft> = {}): Promise<Annotation> {
  const made = draft(over);
  const saved = await createAnnotation(writer, {
    article: article({ source: made.source }),
    version: version(),
    claims: [sampleClaim],
    draft: made,
  });
  if (!saved.ok) throw new Error(saved.reason);
  return saved.annotation;
}
