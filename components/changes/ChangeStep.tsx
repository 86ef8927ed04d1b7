import { formatMoment } from '@/components/changes/format-moment';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { SentenceChange } from '@/utils/anchor/article-changes';
import { SentenceChangeView } from './SentenceChangeView';
import { notesOn, type VersionStep } from './step';

interface ChangeStepProps {
  readonly step: VersionStep;
}

/** What changed from one version to the next: all figures first, then the wording. */
export function ChangeStep({ step }: ChangeStepProps) {
  const t = useTranslate();
  const { from, to } = step;
  return (
    <section class="step" aria-busy={step.changes === null}>
      <h2>{t('changesBetween', formatMoment(t, from.lastSeen), formatMoment(t, to.firstSeen))}</h2>
      <StepContents step={step} />
    </section>
  );
}

function StepContents({ step }: ChangeStepProps) {
  const t = useTranslate();
  const { changes } = step;
  if (changes === null) return <p role="status">{t('changesComparing')}</p>;
  if (changes === 'lost') return <p role="status">{t('changesLost')}</p>;
  if (changes.length === 0) return <p class="meta">{t('changesNone')}</p>;
  const withFigures = changes.filter(({ figures }) => figures.length > 0);
  const others = changes.filter(({ figures }) => figures.length === 0);
  return (
    <>
      <p class="meta">{summary(t, withFigures, others)}</p>
      {[...withFigures, ...others].map((change) => (
        <SentenceChangeView
          key={`${change.kind} ${change.oldSpan?.start ?? ''} ${change.after}`}
          change={change}
          notes={notesOn(change, step.notes)}
        />
      ))}
    </>
  );
}

function summary(
  t: ReturnType<typeof useTranslate>,
  withFigures: readonly SentenceChange[],
  others: readonly SentenceChange[],
): string {
  const figures = withFigures.reduce((sum, change) => sum + change.figures.length, 0);
  const first = figures === 0 ? t('changesNoFigure') : plural(t, 'changesFigures', figures);
  return others.length === 0 ? first : `${first} · ${plural(t, 'changesSentences', others.length)}`;
}
