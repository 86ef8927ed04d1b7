import { useState } from 'preact/hooks';
import { QuestionTable } from '@/components/compare/QuestionTable';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { plural } from '@/components/i18n/translate';
import { EndWatch } from '@/components/list/EndWatch';
import { Skeleton } from '@/components/page-state/Skeleton';
import { StateView } from '@/components/page-state/StateView';
import { refusalKeys } from '@/components/page-state/store-problem';
import { listQuestions } from '@/utils/store/comparison/list-questions';
import type { ViewProps } from '../views';
import { useSettled } from './use-settled';

interface QuestionListProps extends ViewProps {
  readonly hrefOf: (id: string) => string;
}

/** Questions that are read at a time. */
const pageLength = 100;

/** The list of questions, read further as it is scrolled. */
export function QuestionList({ library, hrefOf }: QuestionListProps) {
  const t = useTranslate();
  const [count, setCount] = useState(pageLength);
  const read = useSettled(library, (db) => listQuestions(db, count), [count]);
  const reading = read.left > 0 && (
    <p class="meta reading-left" role="status">
      {plural(t, 'articlesLeft', read.left)}
    </p>
  );
  if (read.phase === 'loading') return <Skeleton />;
  if (read.phase === 'failed')
    return <StateView icon="alert" title={t(refusalKeys[read.reason])} role="alert" />;
  const { questions, hasMore } = read.value;
  if (questions.length === 0)
    return (
      reading || (
        <StateView icon="conflict" title={t('compareEmpty')} text={t('compareEmptyHint')} role="status" />
      )
    );
  return (
    <>
      {reading}
      <QuestionTable questions={questions} hrefOf={hrefOf} />
      {hasMore && <EndWatch key={questions.length} onNear={() => setCount(count + pageLength)} />}
    </>
  );
}
