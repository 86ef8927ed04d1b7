import './detail.css';
import { useTranslate } from '@/components/i18n/TranslateContext';

interface TagFilterProps {
  readonly tag: string | undefined;
  readonly onTag: (tag: string | undefined) => void;
}

/** Filters by a tag: typed in full, taken on Enter or when the field is left. */
export function TagFilter({ tag, onTag }: TagFilterProps) {
  const t = useTranslate();
  const choose = (typed: string) => {
    const next = typed.trim().replace(/^#/u, '') || undefined;
    if (next !== tag) onTag(next);
  };
  return (
    <input
      class="tag-input"
      aria-label={t('filterTag')}
      placeholder={t('filterTagPlaceholder')}
      value={tag === undefined ? '' : `#${tag}`}
      onBlur={({ currentTarget }) => choose(currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && choose(event.currentTarget.value)}
    />
  );
}
