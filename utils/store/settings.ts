import { parseSettings } from '@/utils/settings/parse-settings';
import type { Settings } from '@/utils/settings/types';
import { announce } from './changes';
import type { Database } from './schema';
import { write } from './write';

/** Reads what the reader chose; defaults stand in for the rest. */
export async function readSettings(db: Database): Promise<Settings> {
  return parseSettings(await db.get('settings', 'settings'));
}

/** Changes some settings and gives all of them. */
export async function changeSettings(db: Database, changes: Partial<Settings>): Promise<Settings> {
  const settings = await write(db, async (tx) => {
    const store = tx.objectStore('settings');
    const next = { ...parseSettings(await store.get('settings')), ...changes };
    await store.put(next, 'settings');
    return next;
  });
  announce({ about: 'settings' });
  return settings;
}
