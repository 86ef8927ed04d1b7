import { EditableFact, type ChoiceGroup } from '@/components/form/EditableFact';
import type { Translate } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { ClaimRecord } from '@/utils/annotation/types';
import { claimKinds, claimOutcomes, scopes, type ClaimKind } from '@/utils/claims/types';
import { kindKeys, outcomeKeys, scopeKeys } from './claim-keys';
import type { FactsProps } from './FactList';

/** Outcome and scope, beside the kind; a change of outcome may change the kind with it. */
export function AspectFacts({ seen, record, onCorrect }: FactsProps) {
  const t = useTranslate();
  const { outcome, scope } = record;
  return (
    <>
      <EditableFact
        class="card__aspect"
        label={t('factOutcome')}
        text={t(outcomeKeys[outcome])}
        editor={{ type: 'choice', value: outcomeValue(record), groups: outcomeGroups(t) }}
        was={outcome === seen.outcome ? null : t(outcomeKeys[seen.outcome])}
        onSave={(value) => onCorrect(readOutcome(value))}
      />
      <EditableFact
        class="card__aspect"
        field="scope"
        label={t('factScope')}
        text={t(scopeKeys[scope])}
        editor={{ type: 'choice', value: scope, groups: [{ label: null, choices: scopeChoices(t) }] }}
        was={scope === seen.scope ? null : t(scopeKeys[seen.scope])}
        onSave={(value) => onCorrect({ scope: scopes.find((known) => known === value) ?? scope })}
      />
    </>
  );
}

function scopeChoices(t: Translate): ChoiceGroup['choices'] {
  return scopes.map((scope) => [scope, t(scopeKeys[scope])] as const);
}

function outcomeGroups(t: Translate): ChoiceGroup[] {
  return claimKinds.map((kind) => ({
    label: t(kindKeys[kind]),
    choices: claimOutcomes[kind].map(
      (outcome) => [outcomeValue({ kind, outcome }), t(outcomeKeys[outcome])] as const,
    ),
  }));
}

function outcomeValue({ kind, outcome }: Pick<ClaimRecord, 'kind' | 'outcome'>): string {
  return `${kind} ${outcome}`;
}

function readOutcome(value: string): Partial<ClaimRecord> {
  const pairs = claimKinds.flatMap((kind: ClaimKind) =>
    claimOutcomes[kind].map((outcome) => ({ kind, outcome })),
  );
  return pairs.find((pair) => outcomeValue(pair) === value) ?? {};
}
