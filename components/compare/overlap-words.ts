import { figureText } from '@/components/claim/claim-words';
import { plural, type Translate } from '@/components/i18n/translate';
import { agree } from '@/utils/compare/compare-figures';
import type { Figure } from '@/utils/compare/types';

/** "Against ≥ 17,000: 15,000 and ≈ 16,000 do not overlap; ≈ 17,500 does." Each figure once; no judgement. */
export function overlapSentence(t: Translate, chosen: Figure, figures: readonly Figure[]): string {
  const others = figures.filter(({ id }) => id !== chosen.id);
  const apart = distinct(
    t,
    others.filter((figure) => !agree(chosen, figure)),
    chosen,
  );
  const close = distinct(
    t,
    others.filter((figure) => agree(chosen, figure)),
    chosen,
  );
  const said = apart.length > 0 ? plural(t, 'overlapNot', apart.length, listOf(t, apart)) : null;
  const agreed = close.length > 0 ? plural(t, 'overlapDo', close.length, listOf(t, close)) : null;
  const told = [said, agreed].filter((part) => part !== null);
  return told.length === 0
    ? t('overlapAlone', textOf(t, chosen))
    : t('overlapAgainst', textOf(t, chosen), told.join('; '));
}

/** Each figure once; what is written like the chosen one is left out. */
function distinct(t: Translate, figures: readonly Figure[], chosen: Figure): string[] {
  const texts = new Set(figures.map((figure) => textOf(t, figure)));
  texts.delete(textOf(t, chosen));
  return [...texts];
}

function listOf(t: Translate, texts: readonly string[]): string {
  return new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(texts);
}

function textOf(t: Translate, { record: { quantity }, words }: Figure): string {
  if (quantity === null) return '';
  const text = figureText(t, quantity);
  return quantity.imputed && words !== null ? t('figureWithWords', text, words) : text;
}
