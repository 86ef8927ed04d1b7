import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { plural, type Translate } from '@/components/i18n/translate';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { LedgerStep } from '@/utils/compare/ledger';
import type { Figure, Question } from '@/utils/compare/types';
import { LedgerTable } from './LedgerTable';
import { NearbyTable } from './NearbyTable';
import { overlapSentence } from './overlap-words';
import { daysText, questionTitle } from './question-words';
import { RangePlot } from './RangePlot';
import { SourceTable } from './SourceTable';

interface QuestionPageProps {
  readonly question: Question;
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly ledger: readonly LedgerStep[];
  readonly nearby: readonly Figure[];
  readonly setApart: ReadonlySet<string>;
  readonly backHref: string;
  /** The figure that the others are laid beside at first. */
  readonly first: string;
  /** The reader says that `figures` are about the same thing as `other`, or are not. */
  readonly onRelate: (figures: readonly Figure[], other: Figure, isSame: boolean) => void;
}

/** One question: what overlaps and what does not, a picture, its table, and what the reader may put right. */
export function QuestionPage({
  question,
  articles,
  ledger,
  nearby,
  setApart,
  backHref,
  first,
  onRelate,
}: QuestionPageProps) {
  const t = useTranslate();
  const [chosenId, setChosen] = useState(first);
  const chosen = question.figures.find(({ id }) => id === chosenId) ?? question.figures[0];
  if (chosen === undefined) return null;
  const title = questionTitle(t, chosen.record, chosen.record.quantity);
  return (
    <article class="compare">
      <a class="compare__back" href={backHref}>
        {t('compareBack')}
      </a>
      <h2>{title}</h2>
      <p class="meta">{countsText(t, question)}</p>
      <output class="compare__sentence">{overlapSentence(t, chosen, question.figures)}</output>
      <RangePlot {...{ question, articles, title, chosen }} onChoose={setChosen} />
      <SourceTable
        sources={question.sources}
        articles={articles}
        chosen={chosen.id}
        onChoose={setChosen}
        onSetApart={(figures) => onRelate(figures, chosen, false)}
      />
      {ledger.length > 0 && <LedgerTable steps={ledger} />}
      {nearby.length > 0 && (
        <NearbyTable
          figures={nearby}
          setApart={setApart}
          articles={articles}
          onPutBeside={(figure) => onRelate([figure], chosen, true)}
        />
      )}
    </article>
  );
}

function countsText(t: Translate, { figures, sources }: Question): string {
  const days = figures.map(({ published }) => published).sort();
  const outlets = new Set(figures.map(({ source }) => source)).size;
  return t(
    'compareCounts',
    plural(t, 'figures', figures.length),
    plural(t, 'sources', sources.length),
    plural(t, 'articles', outlets),
    daysText(t, days[0] ?? '', days.at(-1) ?? ''),
  );
}
