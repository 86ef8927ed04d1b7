import { createAnnotator, type Annotator } from '@/components/state/annotator';
import { createMemoryWriter } from '@/components/state/memory-annotations';
import { createPageModel, type PageModel } from '@/components/state/page-model';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { AnnotationDraft } from '@/utils/annotation/types';
import { resolve } from '@/utils/anchor/resolve';
import type { Resolution } from '@/utils/anchor/types';
import type { Annotation } from '@/utils/annotation/types';
import type { Article } from '@/utils/article/types';
import { spanOf } from '@/components/state/list-entries';
import { engineVersion } from './engine-version';
import { Identities } from './identify';
import { createPageView, type PageView } from './page-view';
import { createReading, describePlace, type Reading } from './reading';
import { reloadAnnotations } from './reload';
import { createStoredWriter, type KeptReading } from './stored-annotations';

/** All that lives as long as this page: what was read, what is shown, and the one that writes. */
export interface Session {
  readonly signal: AbortSignal;
  readonly reading: Reading;
  readonly model: PageModel;
  readonly view: PageView;
  readonly annotator: Annotator;
  /** What was read last, also when the page shows no article any more. */
  readonly lastRead: { value: Article | null };
  readonly identities: Identities;
  /** Addresses at which the reader asked for all of the page to be read. */
  readonly wholePages: Set<string>;
  /** Articles whose version of this visit has been dealt with. */
  readonly seenSources: Set<string>;
}

/** Starts a session on a page that has not been read. */
export function createSession(signal: AbortSignal): Session {
  const reading = createReading();
  const model = createPageModel();
  const memory = createMemoryWriter({ now: () => new Date(), newId: () => `urn:uuid:${randomUuid()}` });
  const stored = createStoredWriter(() => keptReading(reading.value, model));
  const annotator = createAnnotator({
    model,
    writer: () => (model.isPrivate.value ? memory : stored),
    draftOf: (entry) => draftOf(entry, reading.value),
    placeOf: (annotation) => placeOf(annotation, reading.value),
    reload: () => reloadAnnotations(session),
  });
  const session: Session = {
    signal,
    reading,
    model,
    view: createPageView(),
    annotator,
    lastRead: { value: null },
    identities: new Identities(),
    wholePages: new Set(),
    seenSources: new Set(),
  };
  return session;
}

/** What goes into the store beside an annotation: the article it is in, its text and its claims. */
export function keptReading(article: Article | null, model: PageModel): KeptReading | null {
  const summary = model.article.value;
  if (article === null || summary === null) return null;
  const { hash, text } = article.content;
  return {
    article: summary,
    version: { hash, text },
    claims: model.claims.value.map(({ claim }) => claim),
  };
}

function draftOf(entry: PageEntry, article: Article | null): AnnotationDraft | null {
  const span = spanOf(entry);
  const selectors = span && describePlace(article, span);
  if (selectors === null || article === null) return null;
  return {
    source: article.metadata.source,
    version: article.content.hash,
    selectors,
    kind: entry.claim?.kind ?? null,
    verdict: null,
    dismissed: false,
    note: '',
    tags: [],
    links: [],
    claim: entry.claim,
    corrections: {},
    engine: engineVersion(),
  };
}

/** An annotation that was just written is on this version, or its version's text is here already. */
function placeOf({ id, selectors, version }: Annotation, article: Article | null): Resolution {
  if (article === null) return { state: 'orphan', reason: 'not-loaded' };
  const isThis = version === article.content.hash;
  const known = isThis ? { hash: article.content.hash, text: article.content.text } : null;
  const found = resolve([{ id, selectors, version: known }], article.content).get(id);
  return found ?? { state: 'orphan', reason: 'not-found' };
}

/** `crypto.randomUUID` is missing on pages that are not secure contexts. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}
