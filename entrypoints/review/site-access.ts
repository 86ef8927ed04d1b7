import { signal, type ReadonlySignal } from '@preact/signals';
import type { Grant } from '@/components/page-state/AccessCheck';
import { browser } from 'wxt/browser';

/** All web pages: the browser cannot grant "news pages" alone. */
export const everywhere = '*://*/*';

/** What may be read of the site in front, and how to change it. */
export interface SiteAccess {
  readonly grant: ReadonlySignal<Grant>;
  /** Looks again, for another site. */
  readonly look: (site: string | null) => Promise<void>;
}

/** Creates the watch over the grants; it hears of changes made anywhere until `ending`. */
export function createSiteAccess(ending: AbortSignal): SiteAccess {
  const grant = signal<Grant>('none');
  let current: string | null = null;
  const look = async (site: string | null) => {
    current = site;
    const found = await readGrant(site);
    if (current === site) grant.value = found;
  };
  const again = () => void look(current);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  ending.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(again);
    browser.permissions.onRemoved.removeListener(again);
  });
  return { grant, look };
}

/** The match pattern of a site and its subdomains: "*://*.example.net/*". An IP address has none. */
export function patternOf(site: string): string {
  const isAddress = /^[\d.]+$|^\[/u.test(site) || !site.includes('.');
  return isAddress ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The site of such a pattern; `null` for all sites. */
export function siteOfPattern(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]+)\//u.exec(pattern)?.[1] ?? '*';
  return host === '*' ? null : host;
}

/** Asks for a site. Call it in the click itself: the browser asks only then. */
export function requestSite(site: string): Promise<boolean> {
  return request(patternOf(site));
}

/** Asks for all sites, in the click itself. */
export function requestEverywhere(): Promise<boolean> {
  return request(everywhere);
}

/** Gives a site back. */
export function removeSite(site: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [patternOf(site)] });
}

/** Gives everything back that was granted. */
export async function removeAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** The sites that are granted, by name; `everywhere` when all are. */
export async function grantedSites(): Promise<{ sites: readonly string[]; everywhere: boolean }> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = origins.map(siteOfPattern);
  return {
    sites: [...new Set(sites.filter((site) => site !== null))].sort(),
    everywhere: sites.includes(null),
  };
}

function request(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
}

async function readGrant(site: string | null): Promise<Grant> {
  if (await browser.permissions.contains({ origins: [everywhere] })) return 'all-sites';
  if (site === null) return 'none';
  return (await browser.permissions.contains({ origins: [patternOf(site)] })) ? 'site' : 'none';
}
