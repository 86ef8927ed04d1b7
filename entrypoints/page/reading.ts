import { signal, type Signal } from '@preact/signals';
import type { ArticleSummary } from '@/utils/annotation/page-state';
import { describe } from '@/utils/anchor/describe';
import type { TargetSelectors } from '@/utils/anchor/types';
import type { Article } from '@/utils/article/types';
import type { Span } from '@/utils/text/span';

/** The article as it was last read; `null` before, and where there is none. */
export type Reading = Signal<Article | null>;

export function createReading(): Reading {
  return signal<Article | null>(null);
}

/** Describes a span of the article that is read; `null` when its words are no longer in the page. */
export function describePlace(article: Article | null, span: Span): TargetSelectors | null {
  const range = article?.content.toRange(span) ?? null;
  return range && article && describe(range, article.content);
}

/** What the store and the popup are told of an article. */
export function summarise({ metadata, content }: Article): ArticleSummary {
  const { source, title, byline, siteName, published, lang, dir } = metadata;
  const words = content.text.split(/\s+/u).length;
  return { source, title, byline, siteName, published, lang, dir, version: content.hash, words };
}
