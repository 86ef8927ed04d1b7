import { batch } from '@preact/signals';
import { findClaimAt } from '@/components/state/list-entries';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Span } from '@/utils/text/span';
import { engineVersion } from './engine-version';
import { closeEntry, showEntry } from './open-entry';
import { keep } from './keep';
import { describePlace } from './reading';
import type { Session } from './session';

/** Puts an annotation onto words of this version, which is kept with it. `false` when those words are not there. */
export async function place(session: Session, entry: PageEntry, span: Span): Promise<boolean> {
  const { reading, model, annotator } = session;
  const article = reading.value;
  const selectors = describePlace(article, span);
  if (selectors === null || article === null) return false;
  if (!model.isPrivate.value) await keep(session);
  const before = entry.annotation?.claim ?? null;
  const result = await annotator.annotate(entry.id, {
    selectors,
    version: article.content.hash,
    claim: entry.claim ?? findClaimAt(span, before, model.claims.value)?.claim ?? before,
    engine: engineVersion(),
    keptAgainst: null,
  });
  return result.ok;
}

/** Lets the reader select the words that an annotation belongs to; its card makes way for the page. */
export function startPlacing(session: Session, entry: PageEntry) {
  batch(() => {
    closeEntry(session);
    session.view.placing.value = entry;
  });
}

export function stopPlacing({ view }: Session) {
  view.placing.value = null;
}

/** Puts the annotation that is being placed onto the selected words, and opens it there. */
export async function placeHere(session: Session, span: Span) {
  const { view } = session;
  const entry = view.placing.value;
  if (entry === null || !(await place(session, entry, span))) return;
  batch(() => {
    view.placing.value = null;
    view.selected.value = null;
  });
  showEntry(session, entry.annotation?.id ?? entry.id);
}

/** Escape leaves the annotation where it was. */
export function watchPlacing(session: Session) {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && event.isTrusted) stopPlacing(session);
    },
    { capture: true, signal: session.signal },
  );
}
