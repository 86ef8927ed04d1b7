import { Figure as FigureView } from '@/components/claim/Figure';
import type { Figure } from '@/utils/compare/types';

/** A figure; an imputed one with the word that it was imputed from, as it is never shown without. */
export function TellingFigure({ figure: { record, words } }: { readonly figure: Figure }) {
  const { quantity, outcome } = record;
  if (quantity === null) return null;
  return (
    <>
      <FigureView quantity={quantity} outcome={outcome} />
      {quantity.imputed && words !== null && <q class="quote imputed-word">{words}</q>}
    </>
  );
}
