import { browser } from 'wxt/browser';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Skeleton } from '@/components/page-state/Skeleton';
import { StateView } from '@/components/page-state/StateView';
import { refusalKeys } from '@/components/page-state/store-problem';
import type { ViewProps } from '../views';

/** What stands in place of notes: they are on their way, cannot be read, are none, or none match. */
export function NoNotes({ library }: ViewProps) {
  const t = useTranslate();
  const { found, catalogue, counts, route } = library;
  const failure = catalogue.failure.value;
  if (failure !== null) return <StateView icon="alert" title={t(refusalKeys[failure])} role="alert" />;
  if (found.rows.value === null) return <Skeleton />;
  const { section, query } = route.current.value;
  if (counts.library.value?.annotations === 0 && query === '')
    return (
      <StateView icon="note" title={t('noNotes')} text={t('noNotesText')}>
        <button
          type="button"
          class="button"
          onClick={() => void browser.tabs.create({ url: '/sample.html' })}
        >
          {t('trySample')}
        </button>
      </StateView>
    );
  if (query === '')
    return (
      <StateView icon="check" title={t(section === 'case' ? 'caseEmpty' : 'nothingHere')} role="status" />
    );
  return (
    <StateView title={t('noMatch')} role="status">
      <button type="button" class="button" onClick={() => route.adjust({ query: '' })}>
        {t('clearSearch')}
      </button>
    </StateView>
  );
}
