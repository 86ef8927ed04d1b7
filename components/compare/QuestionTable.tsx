import { figureText, formatNumber } from '@/components/claim/claim-words';
import { kindKeys } from '@/components/claim/claim-keys';
import { KindSlip } from '@/components/claim/KindSlip';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { Translate } from '@/components/i18n/translate';
import type { QuestionSummary } from '@/utils/compare/summary';
import { daysText, questionTitle } from './question-words';

interface QuestionTableProps {
  readonly questions: readonly QuestionSummary[];
  readonly hrefOf: (id: string) => string;
}

/** Questions whose figures do not all overlap. Sources are counted, not articles. */
export function QuestionTable({ questions, hrefOf }: QuestionTableProps) {
  const t = useTranslate();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t('columnKind')}</span>
          </th>
          <th scope="col">{t('columnQuestion')}</th>
          <th scope="col">{t('columnFigures')}</th>
          <th scope="col" class="number">
            {t('columnSources')}
          </th>
          <th scope="col">{t('columnDays')}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <tr key={question.id}>
            <td>
              <KindSlip kind={question.kind} />
              <span class="visually-hidden">{t(kindKeys[question.kind])}</span>
            </td>
            <td>
              <a href={hrefOf(question.id)}>
                {questionTitle(t, question, question.shown[0]?.quantity ?? null)}
              </a>
            </td>
            <td class="figures">{figuresText(t, question)}</td>
            <td class="number">{formatNumber(t, question.sources)}</td>
            <td class="date">{daysText(t, question.from, question.to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function figuresText(t: Translate, { shown }: QuestionSummary): string {
  return shown
    .map(({ quantity, words }) => {
      const text = figureText(t, quantity);
      return quantity.imputed && words !== null ? t('figureWithWords', text, words) : text;
    })
    .join(' · ');
}
