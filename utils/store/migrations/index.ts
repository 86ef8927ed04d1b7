import type { Database } from '../schema';
import { initial } from './1-initial';

/** Brings a database from version n to n + 1. Runs in the upgrade's transaction: all of them happen, or none. */
export type Migration = (db: Database) => void;

/** In order; the database's version is their number. Never edit one that was released: add the next. */
export const migrations: readonly Migration[] = [initial];
