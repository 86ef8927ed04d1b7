import { sha256Hex } from '@/utils/text/sha256';
import type { Figure, FigureRecord } from '@/utils/compare/types';
import type { Quantity } from '@/utils/claims/types';

const record: FigureRecord = {
  kind: 'loss',
  outcome: 'killed',
  quote: '12 civilians were killed',
  quantity: { low: 12, high: 12, approximate: false, unit: 'person', imputed: false },
  counted: 'civilians',
  party: 'civilians',
  place: 'Dunmara',
  time: { text: 'on Tuesday', from: '2025-03-04', to: '2025-03-04' },
  attribution: 'the health office',
  certainty: 'reported',
  scope: 'new',
};

/** A quantity as shorthand: 12, [30, null], [null, 18], `about` for approximate. */
export function quantity(bounds: number | readonly [number | null, number | null], about = false): Quantity {
  const [low, high] = typeof bounds === 'number' ? [bounds, bounds] : bounds;
  return { low, high, approximate: about, unit: 'person', imputed: false };
}

/** The figure of an article; the article's name makes its address and the figure's id. */
export function figure(article: string, over: Partial<FigureRecord> = {}, published = '2025-03-05'): Figure {
  const source = `https://${article}.example/news`;
  const made = { ...record, ...over };
  return {
    id: sha256Hex(`${source} ${JSON.stringify(made)}`).slice(0, 32),
    source,
    published,
    record: made,
    words: null,
  };
}
