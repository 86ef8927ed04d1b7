import { useTranslate } from '@/components/i18n/TranslateContext';
import { StateView } from './StateView';

/** An article in which nothing checkable was found. */
export function PageEmpty() {
  const t = useTranslate();
  return <StateView icon="all" title={t('emptyTitle')} text={t('emptyText')} role="status" />;
}
