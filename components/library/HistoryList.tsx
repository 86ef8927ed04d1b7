import { verdictKeys } from '@/components/claim/claim-keys';
import type { MessageKey, Translate } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { formatDay } from '@/components/list/format-day';
import type { HistoryAction } from '@/utils/annotation/history';
import type { Annotation } from '@/utils/annotation/types';
import type { HistoryPart, HistoryStep } from './history-steps';

const actionKeys: Partial<Record<HistoryAction, MessageKey>> = {
  create: 'historyCreate',
  delete: 'historyDelete',
  restore: 'historyRestore',
  undo: 'historyUndo',
};

const partKeys = {
  verdict: 'filterVerdict',
  note: 'historyNote',
  tags: 'historyTags',
  links: 'historyLinks',
  corrections: 'historyCorrections',
  kind: 'historyKind',
  place: 'historyPlace',
} as const satisfies Record<HistoryPart, MessageKey>;

/** What happened to a note, latest first. */
export function HistoryList({ steps }: { readonly steps: readonly HistoryStep[] }) {
  const t = useTranslate();
  return (
    <section class="card__section">
      <h3>{t('history')}</h3>
      <ol class="history">
        {steps.map((step) => (
          <li key={step.seq}>
            <time dateTime={step.at}>{formatDay(t, step.at)}</time>
            <span>{stepText(t, step)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function stepText(t: Translate, { action, parts, before, annotation }: HistoryStep): string {
  const act = actionKeys[action];
  const changed = parts.map((part) => partText(t, part, before, annotation));
  return [...(act === undefined ? [] : [t(act)]), ...changed].join(', ') || t('historyChange');
}

function partText(
  t: Translate,
  part: HistoryPart,
  before: Annotation | null,
  after: Annotation | null,
): string {
  if (part !== 'verdict' || before === null || after === null) return t(partKeys[part]);
  return t('historyVerdict', verdictName(t, before), verdictName(t, after));
}

function verdictName(t: Translate, { verdict, dismissed }: Annotation): string {
  if (dismissed) return t('cardNotAClaim');
  return t(verdict === null ? 'verdictNone' : verdictKeys[verdict]);
}
