import { QuestionPage } from '@/components/compare/QuestionPage';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { refusalKeys } from '@/components/page-state/store-problem';
import { questionId, splitQuestionId } from '@/utils/compare/compare-figures';
import type { Figure } from '@/utils/compare/types';
import { readQuestion } from '@/utils/store/comparison/read-question';
import { relateFigures, undoRelations } from '@/utils/store/comparison/relate';
import type { Writer } from '@/utils/store/schema';
import { createWriter } from '@/utils/store/writer';
import type { Library } from '../library';
import type { ViewProps } from '../views';
import { SettledView } from './SettledView';

interface QuestionViewProps extends ViewProps {
  readonly id: string;
  readonly backHref: string;
}

/** One question, and the reader's word on its figures. */
export function QuestionView({ library, id, backHref }: QuestionViewProps) {
  const t = useTranslate();
  const back = (
    <a class="button" href={backHref}>
      {t('compareBack')}
    </a>
  );
  return (
    <SettledView
      library={library}
      read={(db) => readQuestion(db, id)}
      dependencies={[id]}
      isEmpty={(open) => open === null}
      empty={{ icon: 'conflict', title: t('questionGone'), action: back }}
    >
      {(open) =>
        open !== null && (
          <QuestionPage
            {...open}
            backHref={backHref}
            first={splitQuestionId(id)[1]}
            onRelate={(figures, other, isSame) => void relate(library, { figures, other, isSame })}
          />
        )
      }
    </SettledView>
  );
}

interface Word {
  readonly figures: readonly Figure[];
  readonly other: Figure;
  readonly isSame: boolean;
}

/** The page stays with `other`, wherever the figures go. */
async function relate(library: Library, { figures, other, isSame }: Word): Promise<void> {
  const { toasts, route } = library;
  const drafts = figures.map(({ id, source }) => {
    return { figure: id, other: other.id, sources: [source, other.source] as const, isSame };
  });
  const [family] = splitQuestionId(route.current.value.item ?? '');
  route.adjust({ item: questionId(family, other.id) });
  const saved = await write(library, (writer) => relateFigures(writer, drafts));
  const undo = () => write(library, (writer) => undoRelations(writer, saved?.map(({ id }) => id) ?? []));
  if (saved !== null) toasts.show(isSame ? 'figurePutBeside' : 'figureSetApart', () => void undo());
}

/** `null` when it could not be written, which the reader is told. */
async function write<Value>(
  { surface: { store }, toasts }: Library,
  work: (writer: Writer) => Promise<Value>,
): Promise<Value | null> {
  const saved = await store.use((db) => work(createWriter(db)));
  if (saved.ok) return saved.value;
  toasts.show(refusalKeys[saved.reason]);
  return null;
}
