import type { Translate } from '@/components/i18n/translate';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { Annotation } from '@/utils/annotation/types';
import { formatDay } from './format-day';
import { siteOf } from './site-of';

/** Says where and when: "Meridian Wire · 20 Nov". Without a date of the article, the day of the note. */
export function articleAside(
  t: Translate,
  { source, created }: Pick<Annotation, 'source' | 'created'>,
  articles: ReadonlyMap<string, KeptArticle>,
): string {
  const article = articles.get(source);
  const day = formatDay(t, article?.published ?? created);
  return `${article?.siteName ?? siteOf(source) ?? source} · ${day}`;
}
