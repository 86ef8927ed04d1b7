import type { Token } from '../tokens';
import { isCurrencySign, type NumberLexicon } from './number-lexicon';

/** "50 ⟦euros⟧", "200 millions ⟦d'euros⟧". */
export function currencyAfter(
  tokens: readonly Token[],
  start: number,
  words: NumberLexicon,
): { readonly currency: string | null; readonly to: number } {
  const at = words.beforeCurrency.has(tokens[start]?.word ?? '') ? start + 1 : start;
  const currency = words.currencies.get(tokens[at]?.word ?? '');
  return currency === undefined ? { currency: null, to: start } : { currency, to: at + 1 };
}

/** The currency of a sign before the digits: "⟦$⟧3.5 billion". */
export function signAt(tokens: readonly Token[], at: number, words: NumberLexicon): string | null {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !isCurrencySign(token.text)) return null;
  return words.currencies.get(token.word) ?? null;
}
