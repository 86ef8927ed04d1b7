import { useId } from 'preact/hooks';
import { verdictKeys } from '@/components/claim/claim-keys';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { verdicts, type Verdict } from '@/utils/annotation/types';
import { VerdictGlyph } from './VerdictGlyph';

interface VerdictPickerProps {
  readonly verdict: Verdict | null;
  /** Called at once on a choice; `null` when the chosen verdict is clicked again and so taken back. */
  readonly onPick: (verdict: Verdict | null) => void;
}

/** Offers the five verdicts as radios. Clicking the chosen one takes it back. */
export function VerdictPicker({ verdict, onPick }: VerdictPickerProps) {
  const t = useTranslate();
  const group = useId();
  return (
    <fieldset>
      <legend class="visually-hidden">{t('verdictLegend')}</legend>
      <div class="verdicts">
        {verdicts.map((choice, index) => (
          <label key={choice} class="verdict" title={String(index + 1)}>
            <input
              type="radio"
              name={group}
              value={choice}
              checked={choice === verdict}
              onChange={() => onPick(choice)}
              onClick={() => choice === verdict && onPick(null)}
            />
            <VerdictGlyph verdict={choice} />
            {t(verdictKeys[choice])}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
