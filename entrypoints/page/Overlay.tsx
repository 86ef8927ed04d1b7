import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ClaimCard } from '@/components/annotation/ClaimCard';
import { MarginLetters } from '@/components/annotation/MarginLetters';
import { PlacingHint, PlacingToolbar } from '@/components/annotation/Placing';
import { placeToolbar } from '@/components/annotation/place-card';
import { SelectionToolbar } from '@/components/annotation/SelectionToolbar';
import { Toast } from '@/components/annotation/Toast';
import { describeEntry } from '@/components/claim/describe-entry';
import type { Translate } from '@/components/i18n/translate';
import { TranslateContext } from '@/components/i18n/TranslateContext';
import { describeQuote } from '@/utils/anchor/describe';
import type { PageEntry } from '@/utils/annotation/page-state';
import { cardActions, copyQuote } from './actions';
import { columnOf, inDocument, linesOf, windowInDocument } from './geometry';
import { openEntry, showEntry } from './open-entry';
import type { SelectedPassage } from './page-view';
import { rangeOf } from './paint';
import { placeHere, stopPlacing } from './placing';
import { makeRoomFor } from './scroll';
import { annotateAs, annotatePassage } from './selection';
import type { Session } from './session';

interface OverlayProps {
  readonly session: Session;
  readonly t: Translate;
}

/** All that Tallymark lays over a page: letters beside the text, the open card, the selection's toolbar, a toast. */
export function Overlay({ session, t }: OverlayProps) {
  const { model, view } = session;
  const selected = view.selected.value;
  return (
    <TranslateContext.Provider value={t}>
      <div class="tallymark" lang={t.locale} dir={t.direction}>
        <MarginLetters
          entries={model.entries.value}
          places={view.letters.value}
          openId={model.openId.value}
          onOpen={(id) => toggleEntry(session, id)}
        />
        <OpenCard session={session} t={t} />
        {selected && <Selected session={session} t={t} passage={selected} />}
        <Placing session={session} />
        <ToastCorner session={session} />
      </div>
    </TranslateContext.Provider>
  );
}

function toggleEntry(session: Session, id: string) {
  const entry = session.model.entries.value.find((each) => each.id === id);
  if (entry !== undefined) openEntry(session, entry);
}

function OpenCard({ session, t }: OverlayProps) {
  const entry = session.model.openEntry.value;
  const place = session.view.card.value;
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (entry === null || place === null) return;
    focusCard(holder.current, entry);
    const range = rangeOf(entry, session.reading.value);
    const box = holder.current?.getBoundingClientRect();
    if (range !== null && box !== undefined) makeRoomFor(box, range);
  }, [entry?.id, place === null]);
  if (entry === null || place === null) return null;
  const actions = cardActions(session, entry, t);
  const close = () => {
    actions.close();
    focusLetter(holder.current, entry);
  };
  return (
    <div class="card-holder" ref={holder} style={{ left: `${place.left}px`, top: `${place.top}px` }}>
      <ClaimCard key={entry.id} entry={entry} model={session.model} actions={{ ...actions, close }} />
    </div>
  );
}

/** The card takes the focus when it opens, without moving the page; a new note is there to be written at once. */
function focusCard(holder: HTMLElement | null, { claim, annotation }: PageEntry) {
  const first = claim === null && annotation === null ? '[data-field="note"]' : '[role="dialog"]';
  holder?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
}

/** Closing gives the focus back to the letter of the claim. */
function focusLetter(holder: HTMLElement | null, entry: PageEntry) {
  const letters = holder?.parentElement?.querySelectorAll<HTMLElement>('.margin button') ?? [];
  [...letters].find((letter) => letter.dataset.entry === entry.id)?.focus({ preventScroll: true });
}

interface SelectedProps extends OverlayProps {
  readonly passage: SelectedPassage;
}

function Selected({ session, t, passage }: SelectedProps) {
  const { span, guess } = passage;
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder);
  const range = session.reading.value?.content.toRange(span) ?? null;
  const first = range && linesOf(range)[0];
  if (!range || !first) return null;
  const around = { column: inDocument(columnOf(range)), window: windowInDocument() };
  const { left, top } = placeToolbar(inDocument(first), size, around);
  const leave = () => {
    session.view.selected.value = null;
  };
  return (
    <div class="toolbar-holder" ref={holder} style={{ left: `${left}px`, top: `${top}px` }}>
      {session.view.placing.value === null ? (
        <SelectionToolbar
          guess={guess}
          onGuess={(claim) => annotatePassage(session, span, claim)}
          onKind={(kind) =>
            kind === null ? annotatePassage(session, span, null) : void annotateAs(session, span, kind)
          }
          onCopy={() => void copyQuote(session, describeQuote(span, session.model.text.value), t).then(leave)}
          onClose={leave}
        />
      ) : (
        <PlacingToolbar onPlace={() => void placeHere(session, span)} />
      )}
    </div>
  );
}

function Placing({ session }: Pick<OverlayProps, 'session'>) {
  const quote = session.view.placing.value?.annotation?.selectors.quote.exact;
  if (quote === undefined) return null;
  return <PlacingHint quote={quote} onCancel={() => stopPlacing(session)} />;
}

/** The size of an element, known after it was first drawn. */
function useSize(element: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = element.current ?? {};
    if (width !== size.width || height !== size.height) setSize({ width, height });
  });
  return size;
}

function ToastCorner({ session }: Pick<OverlayProps, 'session'>) {
  const { toast } = session.view;
  const contents = toast.value;
  const leave = () => {
    toast.value = null;
  };
  const undo = (id: string) => {
    leave();
    void session.annotator.undo(id).then((result) => result.ok && showEntry(session, result.annotation.id));
  };
  return (
    <div class="toast-corner" aria-live="polite">
      {contents && (
        <Toast
          text={contents.text}
          onUndo={contents.undoes === null ? null : () => undo(contents.undoes ?? '')}
          onExpire={leave}
        />
      )}
      <span class="visually-hidden">{announce(session)}</span>
    </div>
  );
}

/** What a screen reader hears when another claim is opened. */
function announce({ model }: Session): string {
  const entry = model.openEntry.value;
  return entry === null ? '' : describeEntry(entry).quote;
}
