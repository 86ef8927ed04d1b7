import { useState } from 'preact/hooks';
import { NameDialog } from '@/components/form/NameDialog';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { DisplayTabs } from '@/components/library/DisplayTabs';
import { GroupMenu } from '@/components/library/GroupMenu';
import { isNoteSection, sections } from '@/components/library/sections';
import { KindChips } from '@/components/list/KindChips';
import { NoticeBanner } from '@/components/page-state/NoticeBanner';
import { refusalKeys } from '@/components/page-state/store-problem';
import { toggleValue, valuesOf } from '@/utils/annotation/query/edit-query';
import { claimKinds } from '@/utils/claims/types';
import type { ViewProps } from './views';

/** The head of a section: its name, how much it found, and how it is shown. */
export function LibraryHead({ library }: ViewProps) {
  const t = useTranslate();
  const { route, surface } = library;
  const { section, display, group } = route.current.value;
  const failure = surface.failure.value;
  return (
    <>
      {failure !== null && <NoticeBanner icon="alert" text={t(refusalKeys[failure])} />}
      <header class="view-head">
        <Title library={library} />
        {isNoteSection(section) && (
          <>
            <Kinds library={library} />
            <GroupMenu group={group} onGroup={(next) => route.adjust({ group: next })} />
            <DisplayTabs chosen={display} onChoose={(chosen) => route.go({ display: chosen })} />
          </>
        )}
      </header>
    </>
  );
}

function Title({ library }: ViewProps) {
  const t = useTranslate();
  const { route, found } = library;
  const { section, item } = route.current.value;
  const rows = found.rows.value;
  return (
    <>
      <h1>
        <bdi>{nameOf(library) ?? t(sections[section].label)}</bdi>
      </h1>
      {isNoteSection(section) && rows !== null && !rows.isPartial && (
        <span class="meta" role="status">
          {plural(t, 'notesCounted', found.count.value)}
        </span>
      )}
      {item !== null && section === 'case' && <CaseActions library={library} id={item} />}
      {item !== null && section === 'saved' && (
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            route.go({ section: 'all' });
            void library.views.remove(item);
          }}
        >
          {t('viewRemove')}
        </button>
      )}
    </>
  );
}

function nameOf({ route, cases, surface }: ViewProps['library']): string | undefined {
  const { section, item } = route.current.value;
  const named =
    section === 'case' ? cases.all.value : section === 'saved' ? surface.settings.value.views : [];
  return named.find(({ id }) => id === item)?.name;
}

function CaseActions({ library, id }: ViewProps & { readonly id: string }) {
  const t = useTranslate();
  const [isNaming, setNaming] = useState(false);
  const { cases, route } = library;
  return (
    <>
      <button type="button" class="button button--quiet" onClick={() => setNaming(true)}>
        {t('caseRename')}
      </button>
      <button
        type="button"
        class="button button--quiet"
        onClick={() => {
          route.go({ section: 'all' });
          void cases.remove(id);
        }}
      >
        {t('caseDelete')}
      </button>
      {isNaming && (
        <NameDialog
          label={t('caseName')}
          name={nameOf(library) ?? ''}
          onSave={(name) => void cases.rename(id, name)}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}

function Kinds({ library: { counts, route } }: ViewProps) {
  const { query } = route.current.value;
  const kinds = valuesOf(query, 'kind');
  return (
    <KindChips
      counts={counts.library.value?.kinds ?? {}}
      chosen={claimKinds.filter((kind) => kinds.includes(kind))}
      onToggle={(kind) => route.adjust({ query: toggleValue(query, 'kind', kind) })}
    />
  );
}
