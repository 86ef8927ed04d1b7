import type { Database } from './schema';
import { addressesOf } from './site-addresses';

/** A site of which something is kept. */
export interface KeptSite {
  /** With its port where that is not the usual one. */
  readonly host: string;
  /** Notes on its articles, those in the bin included. */
  readonly notes: number;
}

/** Lists the sites of all kept articles and notes, by name. Reads keys only: one look a site. */
export async function listSites(db: Database): Promise<KeptSite[]> {
  const tx = db.transaction(['articles', 'annotations']);
  const notes = tx.objectStore('annotations').index('article');
  const hosts = new Set((await tx.objectStore('articles').getAllKeys()).map(hostOf));
  for (let cursor = await notes.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
    hosts.add(hostOf(cursor.key));
  const counted = [...hosts]
    .filter((host) => host !== null)
    .map(async (host) => {
      const counts = await Promise.all(addressesOf(host).map((range) => notes.count(range)));
      return { host, notes: counts.reduce((sum, count) => sum + count, 0) };
    });
  return (await Promise.all(counted)).sort((a, b) => a.host.localeCompare(b.host));
}

/** `null` for an address of a damaged row. */
function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}
