import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { VersionStep } from '@/components/changes/step';
import { articleChanges } from '@/utils/anchor/article-changes';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { VersionText } from '@/utils/annotation/save-result';
import type { Annotation } from '@/utils/annotation/types';
import { runInTasks } from '@/utils/text/run-in-tasks';
import { chooseBaseline, listVersions, type SeenVersion } from '@/utils/store/article-versions';
import { openArticle } from '@/utils/store/articles';
import { watchStore } from '@/utils/store/changes';
import type { Connection } from '@/utils/store/connection';
import { readArticles } from '@/utils/store/read-articles';
import { readVersions } from '@/utils/store/versions';
import { createWriter } from '@/utils/store/writer';
import { openSurface, type Surface } from '../review/surface';
import { placeNotes } from './place-notes';

/** All that is kept of one article. */
export interface KeptHistory {
  readonly article: KeptArticle;
  /** In the order in which they were seen. */
  readonly versions: readonly SeenVersion[];
  readonly texts: ReadonlyMap<string, VersionText>;
  readonly notes: readonly Annotation[];
}

/** Everything that the page of an article's changes shows and does. */
export interface Changes {
  readonly surface: Surface;
  readonly phase: ReadonlySignal<'loading' | 'ready' | 'not-kept' | 'failed'>;
  readonly history: ReadonlySignal<KeptHistory | null>;
  /** Newest first. */
  readonly steps: ReadonlySignal<readonly VersionStep[]>;
  /** The version that is read in full; `null` for none. */
  readonly reading: Signal<string | null>;
  readonly chooseBaseline: (hash: string) => void;
}

/** Creates the state of the page and reads what is kept of the article. */
export function createChanges(source: string): Changes {
  const surface = openSurface();
  const { store } = surface;
  const phase = signal<'loading' | 'ready' | 'not-kept' | 'failed'>('loading');
  const history = signal<KeptHistory | null>(null);
  const steps = signal<readonly VersionStep[]>([]);
  const load = async () => {
    const read = await readHistory(store, source);
    batch(() => {
      history.value = read === 'failed' ? null : read;
      phase.value = read === null ? 'not-kept' : read === 'failed' ? 'failed' : 'ready';
      steps.value = stepsOf(history.value, steps.value);
    });
    await compareSteps(history, steps);
  };
  watchStore((notice) => {
    if (!('sources' in notice) || notice.sources.includes(source)) void load();
  }, surface.signal);
  void load();
  return {
    surface,
    phase,
    history,
    steps,
    reading: signal<string | null>(null),
    chooseBaseline: (hash) => void store.use((db) => chooseBaseline(createWriter(db), source, hash)),
  };
}

async function readHistory(store: Connection, source: string): Promise<KeptHistory | null | 'failed'> {
  const read = await store.use(async (db) => {
    const article = (await readArticles(db, [source])).get(source);
    if (article === undefined || article.version === null) return null;
    const versions = await listVersions(db, source);
    const texts = await readVersions(
      db,
      versions.map(({ hash }) => hash),
    );
    const { annotations: notes } = await openArticle(db, source, article.version);
    return { article, versions, texts: new Map(texts.map((text) => [text.hash, text])), notes };
  });
  return read.ok ? read.value : 'failed';
}

/** Steps that were compared already are not compared again. */
function stepsOf(history: KeptHistory | null, known: readonly VersionStep[]): readonly VersionStep[] {
  const versions = history?.versions ?? [];
  const steps = versions.slice(1).map((to, index): VersionStep => {
    const from = versions[index] ?? to;
    const step = { from, to, changes: null, notes: [] };
    const last = known.find((each) => isSameStep(each, step));
    return last === undefined ? step : { ...last, from, to };
  });
  return steps.toReversed();
}

/** Compares one step after the other, in tasks, and shows each as soon as it is done. */
async function compareSteps(
  history: ReadonlySignal<KeptHistory | null>,
  steps: Signal<readonly VersionStep[]>,
): Promise<void> {
  const kept = history.value;
  if (kept === null) return;
  for (const step of steps.value) {
    const compared = await compareStep(kept, step);
    steps.value = steps.value.map((each) => (isSameStep(each, step) ? { ...each, ...compared } : each));
  }
}

async function compareStep(
  history: KeptHistory,
  { from, to, changes }: VersionStep,
): Promise<Pick<VersionStep, 'changes' | 'notes'>> {
  const [before, after] = [history.texts.get(from.hash), history.texts.get(to.hash)];
  if (before === undefined || after === undefined) return { changes: 'lost', notes: [] };
  const found = changes ?? (await runInTasks(articleChanges(before.text, after.text)));
  return { changes: found, notes: placeNotes(history, before) };
}

function isSameStep(a: VersionStep, b: VersionStep): boolean {
  return a.from.hash === b.from.hash && a.to.hash === b.to.hash;
}
