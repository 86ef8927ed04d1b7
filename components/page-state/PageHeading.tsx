import type { ComponentChildren } from 'preact';
import { formatNumber } from '@/components/claim/claim-words';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { PageState } from '@/utils/annotation/page-state';
import { isUnreviewed } from '@/components/list/entries';

interface PageHeadingProps {
  /** The page in front; `null` while it is read or when it could not be. */
  readonly state: PageState | null;
  /** Its site, where it is known. */
  readonly site: string | null;
  readonly isReading: boolean;
}

/** Says which article this is about, and in numbers what was found in it. */
export function PageHeading({ state, site, isReading }: PageHeadingProps) {
  const t = useTranslate();
  const article = state?.article ?? null;
  return (
    <div class="page">
      {article !== null && (
        <h2 class="page__title" dir="auto" lang={article.lang ?? undefined} title={article.title}>
          {article.title}
        </h2>
      )}
      <p class="meta" role="status">
        {isReading ? t('reading') : <Meta site={article?.siteName ?? site} state={state} />}
      </p>
    </div>
  );
}

function Meta({ site, state }: { readonly site: string | null; readonly state: PageState | null }) {
  const t = useTranslate();
  const parts: ComponentChildren[] = site === null ? [] : [<bdi key="site">{site}</bdi>];
  if (state?.status === 'ready') parts.push(...foundParts(t, state));
  return <>{parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}</>;
}

function foundParts(
  t: ReturnType<typeof useTranslate>,
  { entries, article, isPrivate }: PageState,
): string[] {
  if (entries.length === 0) return [plural(t, 'wordsRead', article?.words ?? 0), t('noClaims')];
  const unreviewed = entries.filter(isUnreviewed).length;
  const rest = isPrivate ? t('nothingIsKept') : t('countNotReviewed', formatNumber(t, unreviewed));
  return [plural(t, 'claims', entries.length), rest];
}
