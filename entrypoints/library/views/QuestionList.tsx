import { useState } from 'preact/hooks';
import { QuestionTable } from '@/components/compare/QuestionTable';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { EndWatch } from '@/components/list/EndWatch';
import { listQuestions } from '@/utils/store/comparison/list-questions';
import type { ViewProps } from '../views';
import { SettledView } from './SettledView';

interface QuestionListProps extends ViewProps {
  readonly hrefOf: (id: string) => string;
}

/** Questions that are read at a time. */
const pageLength = 100;

/** The list of questions, read further as it is scrolled. */
export function QuestionList({ library, hrefOf }: QuestionListProps) {
  const t = useTranslate();
  const [count, setCount] = useState(pageLength);
  return (
    <SettledView
      library={library}
      read={(db) => listQuestions(db, count)}
      dependencies={[count]}
      isEmpty={({ questions }) => questions.length === 0}
      empty={{ icon: 'conflict', title: t('compareEmpty'), text: t('compareEmptyHint') }}
    >
      {({ questions, hasMore }) => (
        <>
          <QuestionTable questions={questions} hrefOf={hrefOf} />
          {hasMore && <EndWatch key={questions.length} onNear={() => setCount(count + pageLength)} />}
        </>
      )}
    </SettledView>
  );
}
