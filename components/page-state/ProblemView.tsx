import { useTranslate } from '@/components/i18n/TranslateContext';
import { problemTexts, stepKeys, type NextStep, type PageProblem } from './page-problem';
import { StateView } from './StateView';

interface ProblemViewProps {
  readonly problem: PageProblem;
  readonly onStep: (step: Exclude<NextStep, 'none'>) => void;
}

/** Says why a page has no list, and what to do next. */
export function ProblemView({ problem, onStep }: ProblemViewProps) {
  const t = useTranslate();
  const { icon, title, text, step } = problemTexts[problem];
  return (
    <StateView icon={icon} title={t(title)} text={t(text)} role="alert">
      {step !== 'none' && (
        <button type="button" class="button" onClick={() => onStep(step)}>
          {t(stepKeys[step])}
        </button>
      )}
    </StateView>
  );
}
