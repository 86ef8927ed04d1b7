import { useState } from 'preact/hooks';
import { formatNumber } from '@/components/claim/claim-words';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { decisions } from '@/utils/exchange/decide';
import type { ConflictChoice, ImportPlan } from '@/utils/exchange/import-plan';
import { conflictChoices, countOf } from '@/utils/exchange/import-plan';
import { BrokenPlaces } from './BrokenPlaces';
import { ConflictList } from './ConflictList';
import { conflictNames, decisionNames } from './format-names';

/** What the reader decides before an import. */
export interface ImportChoices {
  readonly conflicts: ConflictChoice;
  readonly settings: boolean;
}

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly isBusy: boolean;
  readonly onImport: (choices: ImportChoices) => void;
  readonly onClose: () => void;
}

/** What an import would do, before it does it. */
export function ImportPreview({ plan, isBusy, onImport, onClose }: ImportPreviewProps) {
  const t = useTranslate();
  const { tally, conflicts, refused } = plan;
  // A library that knows none of the notes is most likely new: its settings are nobody's yet.
  const isNew = countOf(tally, 'annotation', 'same', 'older', 'newer', 'changed', 'conflict') === 0;
  const [choices, setChoices] = useState<ImportChoices>({ conflicts: 'both', settings: isNew });
  return (
    <div class="import-preview" role="group" aria-label={t('importWouldDo')}>
      <h3>{t('importWouldDo')}</h3>
      <PlanTable plan={plan} />
      {refused.length > 0 && <p>{t('importRefused', refused.map(({ line }) => String(line)).join(', '))}</p>}
      <BrokenPlaces plan={plan} />
      {conflicts.length > 0 && (
        <Conflicts
          plan={plan}
          choice={choices.conflicts}
          onChoice={(choice) => setChoices({ ...choices, conflicts: choice })}
        />
      )}
      {countOf(tally, 'settings', 'changed') > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={choices.settings}
            onChange={() => setChoices({ ...choices, settings: !choices.settings })}
          />
          {t('importSettings')}
        </label>
      )}
      <p class="exchange-actions">
        <button
          type="button"
          class="button button--primary"
          disabled={isBusy}
          onClick={() => onImport(choices)}
        >
          {t('importDo')}
        </button>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </div>
  );
}

interface ConflictsProps extends Pick<ImportPreviewProps, 'plan'> {
  readonly choice: ConflictChoice;
  readonly onChoice: (choice: ConflictChoice) => void;
}

function Conflicts({ plan, choice, onChoice }: ConflictsProps) {
  const t = useTranslate();
  return (
    <>
      <ConflictList conflicts={plan.conflicts} />
      <fieldset class="inline-choices">
        <legend>{t('conflictChoice')}</legend>
        {conflictChoices.map((each) => (
          <label key={each} class="check">
            <input type="radio" name="conflicts" checked={each === choice} onChange={() => onChoice(each)} />
            {t(conflictNames[each])}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function PlanTable({ plan: { tally } }: Pick<ImportPreviewProps, 'plan'>) {
  const t = useTranslate();
  const rows = decisions.map((decision) => [decision, countOf(tally, 'annotation', decision)] as const);
  const articles = countOf(tally, 'article', 'added');
  return (
    <>
      <table class="import-table">
        <tbody>
          {rows
            .filter(([decision, count]) => count > 0 || decision === 'added')
            .map(([decision, count]) => (
              <tr key={decision}>
                <th scope="row">{t(decisionNames[decision])}</th>
                <td class="number">{formatNumber(t, count)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {articles > 0 && <p>{plural(t, 'importArticles', articles)}</p>}
    </>
  );
}
