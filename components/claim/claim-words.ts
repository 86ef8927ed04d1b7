import type { Translate } from '@/components/i18n/translate';
import type { ListedRecord } from '@/utils/annotation/listed-note';
import type { ClaimOutcome, Quantity } from '@/utils/claims/types';
import { certaintyKeys, outcomeKeys, phraseKeys, scopeKeys } from './claim-keys';

const thinSpace = '\u2009';

/** Says after a figure what it counts: "killed, IS", "villages gained", "of Hajin gained", "helicopter, denied". */
export function claimPhrase(t: Translate, record: ListedRecord): string {
  const { party, certainty } = record;
  const what = whatHappened(t, record);
  const withParty = party === null ? what : t('phraseParty', what, party);
  const isTold = certainty !== 'denied' && certainty !== 'planned' && certainty !== 'unconfirmed';
  return isTold ? withParty : t('phraseCertainty', withParty, t(certaintyKeys[certainty]));
}

function whatHappened(t: Translate, record: ListedRecord): string {
  const { kind, outcome, quantity, counted, place, scope } = record;
  const word = outcome === 'level' ? t(scopeKeys[scope]) : t(phraseKeys[outcome] ?? outcomeKeys[outcome]);
  if (kind === 'territory' && place !== null && isPlaceCounted(quantity)) {
    return t(quantity === null ? 'phrasePlace' : 'phraseShare', place, word);
  }
  if (counted === null || quantity?.unit === 'person') return word;
  return outcome === 'launched' ? counted : t('phraseCounted', counted, word);
}

/** "half of Hajin", or Hajin as a whole. */
function isPlaceCounted(quantity: Quantity | null): boolean {
  return quantity === null || quantity.unit === 'percent';
}

/** Says a figure and what it counts in words, for labels: "at least 57 killed, IS". */
export function claimSummary(t: Translate, record: ListedRecord): string {
  const phrase = claimPhrase(t, record);
  const figure = record.quantity && figureWords(t, record.quantity, record.outcome);
  return figure === null ? phrase : t('phraseCounted', figure, phrase);
}

/** Says a figure without signs: "at least 17,000", "20 to 30", "about 50 percent"; `null` when it has no bound. */
export function figureWords(t: Translate, quantity: Quantity, outcome?: ClaimOutcome): string | null {
  const words = boundWords(t, quantity);
  if (words === null) return null;
  if (outcome === 'increase') return t('figureMore', words);
  return outcome === 'decrease' ? t('figureFewer', words) : words;
}

function boundWords(t: Translate, { low, high, approximate, unit }: Quantity): string | null {
  const say = (value: number) => withUnit(t, unit, value);
  if (low === null) return high === null ? null : t('figureAtMost', say(high));
  if (high === null) return t('figureAtLeast', say(low));
  if (low !== high) return t('figureRange', formatNumber(t, low), say(high));
  return approximate ? t('figureAbout', say(low)) : say(low);
}

function withUnit(t: Translate, unit: Quantity['unit'], value: number): string {
  const digits = formatNumber(t, value);
  if (unit === 'percent') return t('figurePercent', digits);
  if (unit === 'area-km2') return t('figureArea', digits);
  const currency = currencyOf(unit);
  return currency === null ? digits : formatMoney(t, currency, value);
}

export function formatNumber(t: Translate, value: number): string {
  return new Intl.NumberFormat(t.locale, { maximumFractionDigits: 2 }).format(value);
}

/** The ISO 4217 code of a money unit, "EUR" for `money-eur`; `null` for all other units. */
export function currencyOf(unit: Quantity['unit']): string | null {
  return unit.startsWith('money-') ? unit.slice('money-'.length).toUpperCase() : null;
}

/** "$1.5 million" in the reader's manner; a code that `Intl` does not know stands before the number. */
export function formatMoney(t: Translate, currency: string, value: number): string {
  if (!/^[A-Z]{3}$/u.test(currency)) return `${currency} ${formatNumber(t, value)}`;
  const style = { style: 'currency', currency, maximumFractionDigits: 2, notation: 'compact' } as const;
  return new Intl.NumberFormat(t.locale, { ...style, compactDisplay: 'long' }).format(value);
}

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
