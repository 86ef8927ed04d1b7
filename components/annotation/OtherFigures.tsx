import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { plural } from '@/components/i18n/translate';
import { Icon } from '@/components/icon/Icon';

/** How many figures other kept articles have to the same question, and how many sources they go back to. */
export interface FiguresBeside {
  readonly figures: number;
  readonly sources: number;
}

interface OtherFiguresProps {
  readonly count: () => Promise<FiguresBeside>;
  readonly onShow: () => void;
}

/** Says quietly that other articles have figures for this too, and opens them. Nothing where there are none. */
export function OtherFigures({ count, onShow }: OtherFiguresProps) {
  const t = useTranslate();
  const [beside, setBeside] = useState<FiguresBeside | null>(null);
  useEffect(() => {
    let isGone = false;
    void count().then((found) => isGone || setBeside(found));
    return () => {
      isGone = true;
    };
  }, []);
  if (beside === null || beside.figures === 0) return null;
  return (
    <button type="button" class="button button--link card__beside" onClick={onShow}>
      <Icon name="compare" />
      {plural(t, 'otherFigures', beside.figures, plural(t, 'sources', beside.sources))}
    </button>
  );
}
