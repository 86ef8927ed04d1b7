import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { SaveFailure } from '@/components/state/memory-annotations';

interface Problem {
  readonly text: MessageKey;
  /** The one thing to do next; `null` where waiting or leaving is all there is. */
  readonly step: MessageKey | null;
}

const problems = {
  'quota-exceeded': { text: 'saveQuota', step: 'saveQuotaStep' },
  'stale-revision': { text: 'saveStale', step: 'saveStaleStep' },
  'database-newer': { text: 'saveNewer', step: 'saveStep' },
  'database-broken': { text: 'saveBroken', step: 'saveStep' },
  'database-blocked': { text: 'saveBlocked', step: 'saveStep' },
  'unknown-annotation': { text: 'saveGone', step: null },
  'no-selection': { text: 'saveGone', step: null },
  'not-stored': { text: 'cardInPrivate', step: null },
  unreachable: { text: 'saveUnreachable', step: null },
  invalid: { text: 'saveInvalid', step: null },
} as const satisfies Record<SaveFailure, Problem>;

interface SaveProblemProps {
  readonly reason: SaveFailure;
  /** Tries the same again. */
  readonly onRetry: () => void;
}

/** Says why a save failed, in one sentence, with one next step. */
export function SaveProblem({ reason, onRetry }: SaveProblemProps) {
  const t = useTranslate();
  const { text, step } = problems[reason];
  return (
    <div class="banner card__problem" role="alert">
      <Icon name="alert" />
      <span>{t(text)}</span>
      {step !== null && (
        <button type="button" class="button" onClick={onRetry}>
          {t(step)}
        </button>
      )}
    </div>
  );
}
