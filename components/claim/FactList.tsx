import type { ComponentChildren } from 'preact';
import { EditableFact } from '@/components/form/EditableFact';
import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { ClaimRecord } from '@/utils/annotation/types';
import { certainties, statuses, type Claim } from '@/utils/claims/types';
import { certaintyKeys, kindLetters, statusKeys } from './claim-keys';
import { dayWords, readTime } from './time-words';

export interface FactsProps {
  /** What the article was read as. */
  readonly seen: Claim;
  /** The same with the reader's corrections. */
  readonly record: ClaimRecord;
  readonly onCorrect: (fields: Partial<ClaimRecord>) => void;
}

/** The record in plain words, each fact to be corrected in place. What the text does not say is said to be absent. */
export function FactList(props: FactsProps) {
  return (
    <dl class="facts">
      <Fact name="factSaidBy">
        <TextFact {...props} field="attribution" name="factSaidBy" absent="nobodyNamedArticle" />{' '}
        <CertaintyFact {...props} />
      </Fact>
      <Fact name="factWho">
        <TextFact {...props} field="party" name="factWho" absent="factNotSaid" />
      </Fact>
      <Fact name="factCounts">
        <StatusFact {...props} />
        <TextFact {...props} field="counted" name="factCounted" absent="factNotSaid" isQuote />
      </Fact>
      <Fact name="factWhere">
        <TextFact {...props} field="place" name="factWhere" absent="factNotSaid" />
      </Fact>
      <Fact name="factWhen">
        <TimeFact {...props} />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: MessageKey; readonly children: ComponentChildren }) {
  const t = useTranslate();
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface TextFactProps extends FactsProps {
  readonly field: 'attribution' | 'party' | 'counted' | 'place';
  readonly name: MessageKey;
  readonly absent: MessageKey;
  /** These are the article's words, not a name. */
  readonly isQuote?: boolean;
}

function TextFact({ seen, record, onCorrect, field, name, absent, isQuote = false }: TextFactProps) {
  const t = useTranslate();
  const value = record[field];
  const isCorrected = value !== seen[field];
  return (
    <EditableFact
      label={t(name)}
      text={value ?? t(absent)}
      editor={{ type: 'text', value: value ?? '' }}
      was={isCorrected ? (seen[field] ?? t(absent)) : null}
      onSave={(text) => onCorrect({ [field]: text === '' ? null : text })}
      class={value === null ? 'fact--absent' : undefined}
    >
      {value !== null && isQuote ? <q class="quote">{value}</q> : (value ?? t(absent))}
    </EditableFact>
  );
}

function CertaintyFact({ seen, record, onCorrect }: FactsProps) {
  const t = useTranslate();
  const { certainty, kind } = record;
  const choices = certainties.map((value) => [value, t(certaintyKeys[value])] as const);
  return (
    <EditableFact
      label={t('factCertainty')}
      text={t(certaintyKeys[certainty])}
      editor={{ type: 'choice', value: certainty, groups: [{ label: null, choices }] }}
      was={certainty === seen.certainty ? null : t(certaintyKeys[seen.certainty])}
      onSave={(picked) =>
        onCorrect({ certainty: certainties.find((value) => value === picked) ?? certainty })
      }
    >
      <span class="mark certainty" data-kind={kindLetters[kind]} data-certainty={certainty}>
        {t(certaintyKeys[certainty])}
      </span>
    </EditableFact>
  );
}

function StatusFact({ seen, record, onCorrect }: FactsProps) {
  const t = useTranslate();
  if (record.status === null && record.quantity?.unit !== 'person') return null;
  const nameOf = (status: ClaimRecord['status']) => t(status === null ? 'factNotSaid' : statusKeys[status]);
  const choices = [null, ...statuses].map((value) => [value ?? '', nameOf(value)] as const);
  return (
    <EditableFact
      label={t('factStatus')}
      text={nameOf(record.status)}
      editor={{ type: 'choice', value: record.status ?? '', groups: [{ label: null, choices }] }}
      was={record.status === seen.status ? null : nameOf(seen.status)}
      onSave={(picked) => onCorrect({ status: statuses.find((value) => value === picked) ?? null })}
      class={record.status === null ? 'fact--absent' : undefined}
    />
  );
}

function TimeFact({ seen, record, onCorrect }: FactsProps) {
  const t = useTranslate();
  const { time } = record;
  const days = time && dayWords(t, time);
  const isCorrected = JSON.stringify(time) !== JSON.stringify(seen.time);
  return (
    <EditableFact
      label={t('factWhen')}
      text={days ?? time?.text ?? t('factNotSaid')}
      editor={{
        type: 'text',
        value: time === null ? '' : [time.from, time.to].some(Boolean) ? isoDays(time) : time.text,
      }}
      was={isCorrected ? (seen.time?.text ?? t('factNotSaid')) : null}
      onSave={(input) => onCorrect({ time: readTime(input, time) })}
      class={time === null ? 'fact--absent' : undefined}
    >
      {days}
      {time === null ? t('factNotSaid') : <q class="quote">{time.text}</q>}
    </EditableFact>
  );
}

function isoDays({ from, to }: NonNullable<ClaimRecord['time']>): string {
  return [...new Set([from, to])].filter((day) => day !== null).join(' – ');
}
