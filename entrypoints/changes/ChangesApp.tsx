import { ChangeStep } from '@/components/changes/ChangeStep';
import { VersionList } from '@/components/changes/VersionList';
import { VersionReading } from '@/components/changes/VersionReading';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { siteOf } from '@/components/list/site-of';
import { Skeleton } from '@/components/page-state/Skeleton';
import { StateView } from '@/components/page-state/StateView';
import { refusalKeys } from '@/components/page-state/store-problem';
import type { Changes, KeptHistory } from './changes';
import { placeNotes } from './place-notes';

interface ChangesAppProps {
  readonly changes: Changes;
}

/** The page of one article: its versions, and all that changed between them, annotated or not. */
export function ChangesApp({ changes }: ChangesAppProps) {
  const t = useTranslate();
  const { phase, history, surface } = changes;
  const failure = surface.failure.value;
  if (failure !== null) return <StateView icon="alert" title={t(refusalKeys[failure])} role="alert" />;
  if (phase.value === 'failed') return <StateView icon="alert" title={t('changesFailed')} role="alert" />;
  if (phase.value === 'not-kept') return <StateView icon="note" title={t('changesNotKept')} role="status" />;
  if (history.value === null) return <Skeleton />;
  return (
    <main class="changes">
      <Side changes={changes} history={history.value} />
      <div>
        {changes.reading.value === null ? (
          <Steps changes={changes} />
        ) : (
          <Reading changes={changes} history={history.value} hash={changes.reading.value} />
        )}
      </div>
    </main>
  );
}

interface PartProps extends ChangesAppProps {
  readonly history: KeptHistory;
}

function Side({ changes, history }: PartProps) {
  const t = useTranslate();
  const { article, versions } = history;
  const newest = versions.at(-1);
  return (
    <header class="changes__side">
      <div>
        <h1 class="changes__title" dir="auto" lang={article.lang ?? undefined}>
          {article.title}
        </h1>
        <p class="meta">{article.siteName ?? siteOf(article.source) ?? article.source}</p>
        <p class="meta">{plural(t, 'versionsKept', versions.length)}</p>
      </div>
      {newest !== undefined && !newest.isBaseline && (
        <button
          type="button"
          class="button button--primary"
          onClick={() => changes.chooseBaseline(newest.hash)}
        >
          {t('changesSeen')}
        </button>
      )}
      <VersionList
        versions={versions}
        onBaseline={changes.chooseBaseline}
        onRead={(hash) => (changes.reading.value = hash)}
      />
      {/^https?:/u.test(article.source) && (
        <a class="button" href={article.source} target="_blank" rel="noreferrer">
          {t('changesOpenPage')}
        </a>
      )}
    </header>
  );
}

function Steps({ changes }: ChangesAppProps) {
  const t = useTranslate();
  const steps = changes.steps.value;
  if (steps.length === 0) return <StateView icon="note" title={t('changesOneVersion')} role="status" />;
  return (
    <>
      {steps.map((step) => (
        <ChangeStep key={`${step.from.hash} ${step.to.hash}`} step={step} />
      ))}
    </>
  );
}

function Reading({ changes, history, hash }: PartProps & { readonly hash: string }) {
  const t = useTranslate();
  const version = history.texts.get(hash);
  if (version === undefined) return <StateView icon="alert" title={t('changesLost')} role="alert" />;
  return (
    <VersionReading
      text={version.text}
      notes={placeNotes(history, version)}
      onClose={() => (changes.reading.value = null)}
    />
  );
}
