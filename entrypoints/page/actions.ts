import { batch } from '@preact/signals';
import type { CardActions } from '@/components/annotation/card-actions';
import { citation } from '@/components/annotation/citation';
import { describeEntry } from '@/components/claim/describe-entry';
import { spanOf } from '@/components/state/list-entries';
import { describeQuote } from '@/utils/anchor/describe';
import type { TextQuoteSelector } from '@/utils/anchor/types';
import type { Translate } from '@/components/i18n/translate';
import { rememberNote } from '@/components/state/unsaved-notes';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { AnnotationChanges } from '@/utils/annotation/types';
import { countBeside, showBeside } from './beside';
import { copyText } from './clipboard';
import { closeEntry, showEntry, stepEntry } from './open-entry';
import { place, startPlacing } from './placing';
import type { Session } from './session';

/** What the card of an entry does to the page. */
export function cardActions(session: Session, entry: PageEntry, t: Translate): CardActions {
  const { model } = session;
  return {
    annotate: (changes) => void annotate(session, entry.id, changes),
    rememberNote: (note) => rememberNote(model, entry.id, note),
    undo: () => void undo(session, entry),
    dismiss: () => void dismiss(session, entry, t),
    remove: () => void remove(session, entry, t),
    copy: () => void copyEntry(session, entry, t),
    step: (by) => void stepEntry(session, by),
    show: (id) => void showEntry(session, id),
    place: (span) => void place(session, entry, span),
    placeAgain: () => startPlacing(session, entry),
    countBeside: () => countBeside(session, entry),
    showBeside: () => void showBeside(session, entry),
    close: () => closeEntry(session),
  };
}

async function annotate({ model, annotator }: Session, id: string, changes: AnnotationChanges) {
  const result = await annotator.annotate(id, changes);
  if (result.ok && changes.note !== undefined && model.unsavedNotes.value.get(id) === changes.note) {
    rememberNote(model, id, null);
  }
}

async function undo({ model, annotator }: Session, entry: PageEntry) {
  const { annotation } = entry;
  if (annotation === null) return;
  await annotator.undo(annotation.id);
  rememberNote(model, entry.id, null);
}

async function dismiss(session: Session, entry: PageEntry, t: Translate) {
  const result = await session.annotator.annotate(entry.id, { dismissed: true });
  if (result.ok) leave(session, t('cardDismissed'), result.annotation.id);
}

async function remove(session: Session, entry: PageEntry, t: Translate) {
  const result = await session.annotator.remove(entry.id);
  if (result.ok) leave(session, t('cardDeleted'), result.annotation.id);
}

function leave(session: Session, text: string, undoes: string) {
  batch(() => {
    closeEntry(session);
    session.view.toast.value = { text, undoes };
  });
}

async function copyEntry(session: Session, entry: PageEntry, t: Translate) {
  const { text } = session.model;
  const span = spanOf(entry);
  const kept = entry.annotation?.selectors.quote ?? {
    exact: describeEntry(entry).quote,
    prefix: '',
    suffix: '',
  };
  await copyQuote(session, span === null ? kept : describeQuote(span, text.value), t);
}

/** Copies words of the article with their source, and says so. */
export async function copyQuote({ model, view }: Session, quote: TextQuoteSelector, t: Translate) {
  const article = model.article.value;
  if (
    article === null ||
    !(await copyText(
      citation(quote, article, model.text.value.includes(quote.exact) ? model.text.value : null),
    ))
  )
    return;
  view.toast.value = { text: t('cardCopied'), undoes: null };
}
