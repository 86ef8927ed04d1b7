import type { Translate } from '@/components/i18n/translate';
import type { ClaimOutcome, Quantity } from '@/utils/claims/types';
import { currencyOf, formatMoney, formatNumber } from './claim-words';

const thinSpace = '\u2009';

/** Writes a figure with its signs as one text, for pictures and sentences: "≥ 17,000". */
export function figureText(t: Translate, quantity: Quantity): string {
  const sign = figureSign(quantity);
  const digits = figureDigits(t, quantity);
  return sign === '' ? digits : `${sign}\u00a0${digits}`;
}

/** The sign before a figure: "≥", "≤", "≈", "+"; empty for an exact one. */
export function figureSign({ low, high, approximate }: Quantity, outcome?: ClaimOutcome): string {
  const change = outcome === 'increase' ? '+' : outcome === 'decrease' ? '\u2212' : '';
  return change + boundSign({ low, high, approximate });
}

function boundSign({ low, high, approximate }: Pick<Quantity, 'low' | 'high' | 'approximate'>): string {
  if (low === null) return '≤';
  if (high === null) return '≥';
  return approximate && low === high ? '≈' : '';
}

/** A figure's digits with its unit, "20–30", "50 %". */
export function figureDigits(t: Translate, { low, high, unit }: Quantity): string {
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
