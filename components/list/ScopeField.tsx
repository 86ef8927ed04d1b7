import { scopeKeys } from '@/components/claim/claim-keys';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { scopes, type Scope } from '@/utils/claims/types';

interface ScopeFieldProps {
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
}

/** Whether a figure is this event's, a running total, or a level at a moment. */
export function ScopeField({ scope, onScope }: ScopeFieldProps) {
  const t = useTranslate();
  const choose = (chosen: string) => {
    const next = scopes.find((candidate) => candidate === chosen);
    if (next !== undefined) onScope(next);
  };
  return (
    <label class="scope-field">
      <span>{t('factScope')}</span>
      <select
        class="select"
        data-field="scope"
        value={scope}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {scopes.map((candidate) => (
          <option key={candidate} value={candidate}>
            {t(scopeKeys[candidate])}
          </option>
        ))}
      </select>
    </label>
  );
}
