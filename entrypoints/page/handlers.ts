import type { WriteResult } from '@/components/state/memory-annotations';
import type { SaveResult } from '@/utils/annotation/save-result';
import type { PageHandlers } from '@/utils/messaging/serve-page';
import { findEntry, showEntry, stepEntry } from './open-entry';
import { placesOnceMoved } from './in-sight';
import { placeHere } from './placing';
import { keep } from './keep';
import { pageAddress } from './page-address';
import { readPage } from './read-page';
import { reloadAnnotations } from './reload';
import { annotatePassage, readSelection } from './selection';
import type { Session } from './session';

/** What the page answers to popup, panel and background. */
export function createHandlers(session: Session): PageHandlers {
  const { model, annotator } = session;
  return {
    'page.state': () => model.state.value,
    'page.show': ({ id }) => showEntry(session, id),
    'page.annotate': async ({ id, changes }) => {
      const entry = findEntry(session, id);
      if (entry === null) return { ok: false, reason: 'unknown-annotation' };
      return toSaveResult(await annotator.annotate(entry.id, changes));
    },
    'page.annotateSelection': () => annotateSelection(session),
    'page.step': ({ by }) => stepEntry(session, by),
    'page.places': ({ known }) => placesOnceMoved(session, known),
    'page.toggleMarks': () => {
      model.marksHidden.value = !model.marksHidden.value;
      return { hidden: model.marksHidden.value };
    },
    'page.keep': () => keep(session),
    'page.readWhole': async () => {
      session.wholePages.add(pageAddress());
      await readPage(session);
      return model.state.value;
    },
    'page.refresh': async () => {
      await reloadAnnotations(session);
      return model.state.value;
    },
  };
}

function annotateSelection(session: Session): boolean {
  const passage = readSelection(session);
  if (passage === null) return false;
  if (session.view.placing.value !== null) {
    void placeHere(session, passage.span);
    return true;
  }
  annotatePassage(session, passage.span, passage.guess);
  return true;
}

/** A page that lost its extension cannot be asked, so no answer of ours ever says `unreachable`. */
function toSaveResult(result: WriteResult): SaveResult {
  if (result.ok) return result;
  const { reason } = result;
  return { ok: false, reason: reason === 'unreachable' ? 'database-broken' : reason };
}
