import { useState } from 'preact/hooks';
import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Section } from '@/components/options/Section';
import type { ExportFormat } from '@/utils/exchange/formats';
import { exportNames } from './format-names';
import type { RunProgress } from './Progress';
import { Progress } from './Progress';

/** What can be exported, called by a name. */
export interface ScopeChoice {
  readonly id: string;
  readonly name: string;
}

export interface ExportOrder {
  readonly format: ExportFormat;
  readonly scope: string;
  readonly bom: boolean;
}

interface ExportFormProps {
  readonly scopes: readonly ScopeChoice[];
  /** While an export runs. */
  readonly progress: RunProgress | null;
  /** What came of the last one; `null` before. */
  readonly outcome: MessageKey | null;
  readonly onExport: (order: ExportOrder) => void;
}

const formats = Object.keys(exportNames) as ExportFormat[];

/** Writes notes into a file: which, and as what. */
export function ExportForm({ scopes, progress, outcome, onExport }: ExportFormProps) {
  const t = useTranslate();
  const [order, setOrder] = useState<ExportOrder>({ format: 'json', scope: 'all', bom: false });
  const change = (changes: Partial<ExportOrder>) => setOrder({ ...order, ...changes });
  return (
    <Section id="export" title={t('exportTitle')} text={t('exportText')}>
      <form
        class="exchange-form"
        onSubmit={(event) => {
          event.preventDefault();
          onExport(order);
        }}
      >
        <label for="export-scope">{t('exportScope')}</label>
        <select
          id="export-scope"
          class="select"
          value={order.scope}
          onChange={({ currentTarget }) => change({ scope: currentTarget.value })}
        >
          {scopes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <FormatChoice format={order.format} onFormat={(format) => change({ format })} />
        {isTable(order.format) && (
          <label class="check exchange-form__wide">
            <input type="checkbox" checked={order.bom} onChange={() => change({ bom: !order.bom })} />
            {t('exportBom')}
          </label>
        )}
        <button type="submit" class="button button--primary" disabled={progress !== null}>
          {t('exportDo')}
        </button>
      </form>
      {progress !== null && <Progress progress={progress} />}
      <p role="status">{progress === null && outcome !== null && t(outcome)}</p>
    </Section>
  );
}

interface FormatChoiceProps {
  readonly format: ExportFormat;
  readonly onFormat: (format: ExportFormat) => void;
}

function FormatChoice({ format, onFormat }: FormatChoiceProps) {
  const t = useTranslate();
  return (
    <>
      <label for="export-format">{t('exportFormat')}</label>
      <select
        id="export-format"
        class="select"
        value={format}
        onChange={({ currentTarget }) => onFormat(formats[currentTarget.selectedIndex] ?? 'json')}
      >
        {formats.map((each) => (
          <option key={each} value={each}>
            {t(exportNames[each])}
          </option>
        ))}
      </select>
    </>
  );
}

function isTable(format: ExportFormat): boolean {
  return format === 'csv' || format === 'acled' || format === 'ucdp';
}
