import { useTranslate } from '@/components/i18n/TranslateContext';
import type { ClaimOutcome, Quantity } from '@/utils/claims/types';
import { figureDigits, figureSign, figureWords } from './claim-words';

interface FigureProps {
  readonly quantity: Quantity;
  /** Gives an increase its plus and a decrease its minus. */
  readonly outcome?: ClaimOutcome | undefined;
  readonly class?: string;
}

/**
 * Shows a figure the way readers write it: "≥ 17,000", "≤ 40", "20–30", "≈ 50 %", "+ 500".
 *
 * Shows nothing for a quantity without bounds. Screen readers get the words instead of the signs.
 */
export function Figure({ quantity, outcome, class: extra }: FigureProps) {
  const t = useTranslate();
  const words = figureWords(t, quantity, outcome);
  if (words === null) return null;
  const sign = figureSign(quantity, outcome);
  return (
    <data class={extra === undefined ? 'figure' : `figure ${extra}`} value={toInterval(quantity)}>
      <span aria-hidden="true">
        {sign !== '' && <span class="sign">{sign}</span>}
        {figureDigits(t, quantity)}
      </span>
      <span class="visually-hidden">{words}</span>
    </data>
  );
}

/** Survives copy and paste into a sheet: "17000/" has no ceiling, "/40" no floor. */
function toInterval({ low, high }: Quantity): string {
  return `${low ?? ''}/${high ?? ''}`;
}
