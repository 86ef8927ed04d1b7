import { claimSummary } from '@/components/claim/claim-words';
import { describeEntry } from '@/components/claim/describe-entry';
import type { Translate } from '@/components/i18n/translate';
import type { ArticleSummary, PageEntry } from '@/utils/annotation/page-state';

/** Writes a page's list as plain text to paste: the article, then a line for each claim and its quote. */
export function listText(t: Translate, article: ArticleSummary, entries: readonly PageEntry[]): string {
  const head = [article.title, article.siteName, article.published?.slice(0, 10), article.source];
  return [...head.filter(Boolean), '', ...entries.map((entry) => entryText(t, entry))].join('\n');
}

/** Writes one claim as plain text: what it says, who says so, and the words of the article. */
export function entryText(t: Translate, entry: PageEntry): string {
  const { record, quote, note } = describeEntry(entry);
  const said = record === null ? '' : ` (${record.attribution ?? t('nobodyNamed')})`;
  const what = record === null ? t('kindNote') : claimSummary(t, record);
  return `– ${what}${said}: “${quote}”${note === '' ? '' : `\n  ${note}`}`;
}
