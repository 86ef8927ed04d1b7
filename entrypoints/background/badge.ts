import { browser } from 'wxt/browser';
import { plural } from '@/components/i18n/translate';
import { browserTranslate } from '../review/browser-translate';

/** What the toolbar button has to say about a page. */
export interface Badge {
  readonly unreviewed: number;
  readonly changed: boolean;
}

/** White on it has a contrast of 6.4. */
const badgeColor = '#0b57d0';

/**
 * Shows the number of unreviewed claims on the toolbar button of a tab, and by its shape that the article changed.
 *
 * What belongs to a tab is cleared by the browser when the tab goes to another page.
 */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: badgeText(badge.unreviewed) }),
    action.setBadgeBackgroundColor({ tabId, color: badgeColor }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setIcon({ tabId, path: iconPaths(badge.changed ? 'changed-any' : 'any') }),
    action.setTitle({ tabId, title: badgeTitle(badge) }),
  ]);
}

/** A badge has room for four characters: '', '7', '999', '999+'. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 999 ? '999+' : String(count);
}

function badgeTitle({ unreviewed, changed }: Badge): string {
  const t = browserTranslate();
  if (changed) return t('badgeChanged');
  return unreviewed === 0 ? t('actionTitle') : plural(t, 'badgeUnreviewed', unreviewed);
}

function iconPaths(variant: string): Record<number, string> {
  return Object.fromEntries([16, 32].map((size) => [size, `/icons/icon-${variant}-${size}.png`]));
}
