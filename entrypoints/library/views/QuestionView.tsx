import { QuestionPage } from '@/components/compare/QuestionPage';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Skeleton } from '@/components/page-state/Skeleton';
import { StateView } from '@/components/page-state/StateView';
import { refusalKeys } from '@/components/page-state/store-problem';
import type { Figure } from '@/utils/compare/types';
import { readQuestion } from '@/utils/store/comparison/read-question';
import { relateFigures, undoRelation } from '@/utils/store/comparison/relate';
import { createWriter } from '@/utils/store/writer';
import type { Library } from '../library';
import type { ViewProps } from '../views';
import { useSettled } from './use-settled';

interface QuestionViewProps extends ViewProps {
  readonly id: string;
  readonly backHref: string;
}

/** One question, and the reader's word on its figures. */
export function QuestionView({ library, id, backHref }: QuestionViewProps) {
  const t = useTranslate();
  const read = useSettled(library, (db) => readQuestion(db, id), [id]);
  if (read.phase === 'loading') return <Skeleton />;
  if (read.phase === 'failed')
    return <StateView icon="alert" title={t(refusalKeys[read.reason])} role="alert" />;
  if (read.value === null)
    return (
      <StateView icon="conflict" title={t('questionGone')} role="status">
        <a class="button" href={backHref}>
          {t('compareBack')}
        </a>
      </StateView>
    );
  return (
    <QuestionPage
      {...read.value}
      backHref={backHref}
      onRelate={(figure, other, isSame) => void relate(library, { figure, other, isSame })}
    />
  );
}

interface Word {
  readonly figure: Figure;
  readonly other: Figure;
  readonly isSame: boolean;
}

async function relate(
  { surface: { store }, toasts }: Library,
  { figure, other, isSame }: Word,
): Promise<void> {
  const sources = [figure.source, other.source] as const;
  const draft = { figure: figure.id, other: other.id, sources, isSame };
  const saved = await store.use((db) => relateFigures(createWriter(db), draft));
  if (!saved.ok) return toasts.show(refusalKeys[saved.reason]);
  const undo = () => void store.use((db) => undoRelation(createWriter(db), saved.value.id));
  return toasts.show(isSame ? 'figurePutBeside' : 'figureSetApart', undo);
}
