import './detail.css';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { kindKeys, outcomeKeys, scopeKeys, certaintyKeys, verdictKeys } from '@/components/claim/claim-keys';
import type { MessageKey, Translate } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { QueryField } from '@/utils/annotation/query/fields';
import { parseQuery } from '@/utils/annotation/query/parse-query';
import { suggest, type Suggestion, type Vocabulary } from '@/utils/annotation/query/suggest';
import type { QueryFault, QueryProblem } from '@/utils/annotation/query/types';

interface QueryHelpProps {
  readonly query: string;
  /** The field that it helps; it stays the field's while the focus is there. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly vocabulary: Vocabulary;
  readonly onQuery: (query: string) => void;
}

const listId = 'query-options';

const fieldKeys = {
  kind: 'columnKind',
  outcome: 'factOutcome',
  party: 'factWho',
  place: 'factWhere',
  said: 'factSaidBy',
  verdict: 'filterVerdict',
  quantity: 'factFigure',
  tag: 'cardTag',
  site: 'columnIn',
  after: 'queryAfter',
  before: 'queryBefore',
  certainty: 'factCertainty',
  scope: 'factScope',
  state: 'queryState',
} as const satisfies Record<QueryField, MessageKey>;

const faultKeys = {
  'unknown-field': 'queryUnknownField',
  'unknown-value': 'queryUnknownValue',
  'no-value': 'queryNoValue',
  'not-a-number': 'queryNotNumber',
  'not-a-day': 'queryNotDay',
} as const satisfies Record<QueryFault, MessageKey>;

/** Under the search field: what is wrong in the query and where, and ways to go on. */
export function QueryHelp(props: QueryHelpProps) {
  const t = useTranslate();
  const { query } = props;
  const { options, active, pick } = useSuggestions(props);
  const { problems } = parseQuery(query);
  if (options.length === 0 && problems.length === 0) return null;
  return (
    <div class="query-help">
      {problems.map((problem) => (
        <Problem key={problem.start} problem={problem} query={query} />
      ))}
      {options.length > 0 && (
        <ul id={listId} role="listbox" aria-label={t('querySuggestions')}>
          {options.map((option, index) => (
            <li
              key={option.text}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                // The field keeps the focus.
                event.preventDefault();
                pick(option);
              }}
            >
              <code>{option.text.trim()}</code>
              <span class="meta">{meaning(t, option)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The suggestions, the one that arrows lead to, and what keys in the field do with them. */
function useSuggestions({ query, field, vocabulary, onQuery }: QueryHelpProps) {
  const [choice, setChoice] = useState({ query, index: -1 });
  const [closed, setClosed] = useState<string | null>(null);
  const caret = useCaret(field, query);
  const active = choice.query === query ? choice.index : -1;
  const options = closed === query ? [] : suggest(query, caret, vocabulary);
  const pick = ({ start, end, text }: Suggestion) => onQuery(query.slice(0, start) + text + query.slice(end));
  const take = ({ key }: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const option = options[active];
    if (options.length === 0) return false;
    // Above the first and below the last is the field itself.
    if (step !== undefined) {
      setChoice({ query, index: ((active + 2 + step + options.length) % (options.length + 1)) - 1 });
    } else if ((key === 'Enter' || key === 'Tab') && option !== undefined) pick(option);
    else if (key === 'Escape') setClosed(query);
    else return false;
    return true;
  };
  useField(field, { take, active, isOpen: options.length > 0 });
  return { options, active, pick };
}

/** Where the caret is; after a suggestion was taken, at its end. */
function useCaret(field: QueryHelpProps['field'], query: string): number {
  const [caret, setCaret] = useState(query.length);
  useEffect(() => {
    const input = field.current;
    const follow = () => setCaret(input?.selectionStart ?? 0);
    follow();
    const events = ['keyup', 'click', 'input'] as const;
    for (const name of events) input?.addEventListener(name, follow);
    return () => {
      for (const name of events) input?.removeEventListener(name, follow);
    };
  }, [query]);
  return caret;
}

interface FieldState {
  /** `true` when the suggestions took the key. */
  readonly take: (event: KeyboardEvent) => boolean;
  readonly active: number;
  readonly isOpen: boolean;
}

/** Makes the field a combobox while its suggestions are there: the pattern of the ARIA guide. */
function useField(field: QueryHelpProps['field'], { take, active, isOpen }: FieldState) {
  // Not after the next frame: the next key may come before it.
  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!take(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    input.ariaExpanded = String(isOpen);
    if (isOpen) input.setAttribute('aria-controls', listId);
    if (isOpen && active >= 0) input.setAttribute('aria-activedescendant', `${listId}-${active}`);
    // Before the field's own keys, which leave it.
    input.addEventListener('keydown', onKey, { capture: true });
    return () => {
      input.removeEventListener('keydown', onKey, { capture: true });
      input.ariaExpanded = 'false';
      input.removeAttribute('aria-controls');
      input.removeAttribute('aria-activedescendant');
    };
  });
}

/** The query with the faulty piece marked, and what is wrong with it. */
function Problem({
  problem: { start, end, fault, text },
  query,
}: {
  readonly problem: QueryProblem;
  readonly query: string;
}) {
  const t = useTranslate();
  return (
    <p class="query-help__problem" role="status">
      <code>
        {query.slice(0, start)}
        <mark>{query.slice(start, end)}</mark>
        {query.slice(end)}
      </code>{' '}
      {t(faultKeys[fault], text)}
    </p>
  );
}

const valueKeys: Partial<Record<QueryField, Readonly<Record<string, MessageKey>>>> = {
  kind: { ...kindKeys, none: 'kindNote' },
  outcome: outcomeKeys,
  verdict: { ...verdictKeys, none: 'verdictNone', dismissed: 'cardNotAClaim' },
  certainty: certaintyKeys,
  scope: scopeKeys,
  state: { changed: 'filterChanged', ambiguous: 'stateAmbiguous', lost: 'stateLost', seen: 'stateSeen' },
};

function meaning(t: Translate, { field, value }: Suggestion): string {
  const key = value === null ? undefined : valueKeys[field]?.[value];
  return t(key ?? fieldKeys[field]);
}
