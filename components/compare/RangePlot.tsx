import { markUnderPointer, Picture } from '@/components/chart/Picture';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import { boundsOf } from '@/utils/compare/bounds';
import type { Figure, Question } from '@/utils/compare/types';
import { kindLines } from './kind-lines';
import { plotData } from './plot-data';
import { drawRangePlot } from './range-plot';
import { SignKey, type Sign } from './SignKey';

interface RangePlotProps {
  readonly question: Question;
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly title: string;
  readonly chosen: Figure;
  readonly onChoose: (id: string) => void;
}

/** Who says what when; click or arrow to another mark to see what it overlaps. The table beside it says the same. */
export function RangePlot({ question, articles, title, chosen, onChoose }: RangePlotProps) {
  const t = useTranslate();
  const data = plotData(t, question, articles);
  const { quantity, kind } = chosen.record;
  const step = (by: 1 | -1) => {
    const at = data.data.findIndex(({ id }) => id === chosen.id);
    const next = data.data[(at + by + data.data.length) % data.data.length];
    if (next !== undefined) onChoose(next.id);
  };
  const draw = (width: number) =>
    drawRangePlot(data, {
      width,
      band: quantity && finite(boundsOf(quantity)),
      chosen: chosen.id,
      line: kindLines[kind],
      locale: t.locale,
    });
  return (
    <Picture
      title={title}
      draw={draw}
      drawnFor={`${chosen.id} ${question.id} ${String(question.figures.length)}`}
      onStep={step}
      onPick={(picture) => {
        const id = markUnderPointer(picture);
        if (id !== null) onChoose(id);
      }}
    >
      <SignKey signs={signs} />
    </Picture>
  );
}

const signs: readonly Sign[] = [
  { meaning: 'signExact', disc: 4 },
  { meaning: 'signAbout', disc: 2.5, ring: 6, dashes: '2.4 2' },
  { meaning: 'signFloor', lines: 'M3.5 14h9M8 14V3M5 6l3-3 3 3' },
  { meaning: 'signCeiling', lines: 'M3.5 2h9M8 2v11m-3-3 3 3 3-3' },
  { meaning: 'signRange', lines: 'M3.5 2h9m-9 12h9M8 2v12' },
  { meaning: 'signImputed', ring: 4 },
  { meaning: 'signEcho', lines: 'M3.5 5h9m-9 3h9m-9 3h9' },
];

function finite({ low, high }: { readonly low: number; readonly high: number }) {
  return { low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null };
}
