import { overlaps, type Span } from '@/utils/text/span';
import type { ClaimKind, Claim } from '@/utils/claims/types';
import { eachDocument } from './documents';
import type { SelectedPassage } from './page-view';
import { selectedRange } from './selected-range';
import type { Session } from './session';
import { findEntry, openEntry, showEntry } from './open-entry';

/** The name of the one passage that is being annotated without a record. */
const draftId = 'draft';

/** Shows the toolbar after words of the article were selected, by pointer or keys; hides it with the selection. */
export function watchSelection(session: Session, isOwn: (event: Event) => boolean) {
  const { view, signal } = session;
  const update = () => {
    view.selected.value = readSelection(session);
  };
  // The selection is final only after the event that ends it.
  const later = (event: Event) => {
    if (!isOwn(event)) setTimeout(update);
  };
  const leave = () => {
    if (view.selected.value !== null && selected(session) === null) view.selected.value = null;
  };
  eachDocument(session, (page) => {
    page.addEventListener('pointerup', later, { capture: true, signal });
    page.addEventListener('keyup', (event) => isSelecting(event) && later(event), { capture: true, signal });
    page.addEventListener('selectionchange', leave, { signal });
  });
}

/** Reads what is selected; `null` when that is nothing of the article. */
export function readSelection(session: Session): SelectedPassage | null {
  const { reading, model } = session;
  const range = selected(session);
  const span = range && (reading.value?.content.toSpan(range) ?? null);
  if (span === null) return null;
  return {
    span,
    guess: guessIn(
      span,
      model.claims.value.map(({ claim }) => claim),
    ),
  };
}

function selected({ reading }: Session): Range | null {
  const content = reading.value?.content;
  return content === undefined ? null : selectedRange(content);
}

/** Opens the card for a selected passage. A guess opens the claim that it is, if that is listed. */
export function annotatePassage(session: Session, span: Span, claim: Claim | null) {
  const { model } = session;
  const named = model.claims.value.find((each) => each.claim === claim);
  if (named !== undefined && findEntry(session, named.id) !== null) {
    showEntry(session, named.id);
    return;
  }
  const place = claim ?? span;
  const resolution = { state: 'exact', span: { start: place.start, end: place.end } } as const;
  model.draft.value = { id: draftId, claim, annotation: null, resolution };
  openEntry(session, model.draft.value);
}

/** Annotates a passage with a kind at once: choosing it is the act. */
export async function annotateAs(session: Session, span: Span, kind: ClaimKind) {
  annotatePassage(session, span, null);
  await session.annotator.annotate(draftId, { kind });
}

/** The claim that shares most with the selected words. */
function guessIn(span: Span, claims: readonly Claim[]): Claim | null {
  const touching = claims.filter((claim) => overlaps(claim, span));
  return touching.toSorted((a, b) => common(b, span) - common(a, span))[0] ?? null;
}

function common(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function isSelecting({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Shift' || (shiftKey && key.startsWith('Arrow')) || ((ctrlKey || metaKey) && key === 'a');
}
