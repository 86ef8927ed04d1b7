import { figureText } from '@/components/claim/claim-words';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { Translate } from '@/components/i18n/translate';
import { formatDay } from '@/components/list/format-day';
import type { LedgerStep } from '@/utils/compare/ledger';
import type { Bounds, Figure } from '@/utils/compare/types';
import { speakerOf, stepKeys } from './question-words';

interface LedgerTableProps {
  readonly steps: readonly LedgerStep[];
}

/** Running totals beside the events between them, and whether they reconcile. */
export function LedgerTable({ steps }: LedgerTableProps) {
  const t = useTranslate();
  return (
    <table class="ledger">
      <caption>{t('ledgerTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('factSaidBy')}</th>
          <th scope="col">{t('ledgerFrom')}</th>
          <th scope="col">{t('ledgerTo')}</th>
          <th scope="col" class="number">
            {t('ledgerGrowth')}
          </th>
          <th scope="col" class="number">
            {t('ledgerEvents')}
          </th>
          <th scope="col">{t('ledgerVerdict')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ speaker, from, to, growth, events, verdict }) => (
          <tr key={`${from.id} ${to.id}`}>
            <td>{speakerOf(t, speaker)}</td>
            <td>{totalText(t, from)}</td>
            <td>{totalText(t, to)}</td>
            <td class="number">{boundsText(t, growth)}</td>
            <td class="number">{events === null ? '–' : boundsText(t, events)}</td>
            <td>{t(stepKeys[verdict])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function totalText(t: Translate, { record: { quantity }, published }: Figure): string {
  return t('ledgerTotal', quantity === null ? '' : figureText(t, quantity), formatDay(t, published));
}

function boundsText(t: Translate, { low, high }: Bounds): string {
  const close = (bound: number) => (Number.isFinite(bound) ? Math.round(bound * 100) / 100 : null);
  const quantity = {
    low: close(low),
    high: close(high),
    approximate: false,
    unit: 'person',
    imputed: false,
  } as const;
  return quantity.low === null && quantity.high === null ? '–' : figureText(t, quantity);
}
