import type { Database, Writer } from './schema';

/** A writer with this machine's clock and randomness. */
export function createWriter(db: Database): Writer {
  return { db, now: () => new Date(), random: () => crypto.randomUUID() };
}
