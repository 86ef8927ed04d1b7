import type { Translate } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { ClaimOutcome, Quantity } from '@/utils/claims/types';
import { currencyOf, figureWords, formatMoney, formatNumber } from './claim-words';

interface FigureProps {
  readonly quantity: Quantity;
  /** Gives an increase its plus and a decrease its minus. */
  readonly outcome?: ClaimOutcome | undefined;
  readonly class?: string;
}

const thinSpace = '\u2009';

/**
 * Shows a figure the way readers write it: "≥ 17,000", "≤ 40", "20–30", "≈ 50 %", "+ 500".
 *
 * Shows nothing for a quantity without bounds. Screen readers get the words instead of the signs.
 */
export function Figure({ quantity, outcome, class: extra }: FigureProps) {
  const t = useTranslate();
  const words = figureWords(t, quantity, outcome);
  if (words === null) return null;
  const sign = signOf(quantity, outcome);
  return (
    <data class={extra === undefined ? 'figure' : `figure ${extra}`} value={toInterval(quantity)}>
      <span aria-hidden="true">
        {sign !== '' && <span class="sign">{sign}</span>}
        {toReadable(t, quantity)}
      </span>
      <span class="visually-hidden">{words}</span>
    </data>
  );
}

function signOf({ low, high, approximate }: Quantity, outcome?: ClaimOutcome): string {
  const change = outcome === 'increase' ? '+' : outcome === 'decrease' ? '\u2212' : '';
  return change + boundSign({ low, high, approximate });
}

function boundSign({ low, high, approximate }: Pick<Quantity, 'low' | 'high' | 'approximate'>): string {
  if (low === null) return '≤';
  if (high === null) return '≥';
  return approximate && low === high ? '≈' : '';
}

function toReadable(t: Translate, { low, high, unit }: Quantity): string {
  const bounds = [...new Set([low, high])].filter((bound) => bound !== null);
  const currency = currencyOf(unit);
  const figures = bounds.map((bound) =>
    currency === null ? formatNumber(t, bound) : formatMoney(t, currency, bound),
  );
  return figures.join('–') + unitSign(unit);
}

function unitSign(unit: Quantity['unit']): string {
  if (unit === 'percent') return `${thinSpace}%`;
  return unit === 'area-km2' ? `${thinSpace}km²` : '';
}

/** Survives copy and paste into a sheet: "17000/" has no ceiling, "/40" no floor. */
function toInterval({ low, high }: Quantity): string {
  return `${low ?? ''}/${high ?? ''}`;
}
