import { batch } from '@preact/signals';
import { stepFrom } from '@/components/state/walk';
import type { PageEntry } from '@/utils/annotation/page-state';
import { rangeOf } from './paint';
import { bringIntoSight } from './scroll';
import type { Session } from './session';

/** Opens the card of an entry, by its own id or its annotation's, and scrolls to its words; `false` for an unknown one. */
export function showEntry(session: Session, id: string): boolean {
  const entry = findEntry(session, id);
  if (entry === null) return false;
  openEntry(session, entry);
  const range = rangeOf(entry, session.reading.value);
  if (range !== null) bringIntoSight(range);
  return true;
}

/** Opens the card where it is, without scrolling first. */
export function openEntry({ model, view }: Session, entry: PageEntry) {
  batch(() => {
    view.selected.value = null;
    if (model.openId.value !== entry.id) model.save.value = { state: 'idle' };
    model.openId.value = entry.id;
  });
}

export function closeEntry({ model }: Session) {
  batch(() => {
    model.openId.value = null;
    model.draft.value = null;
    model.save.value = { state: 'idle' };
  });
}

/** Opens the next or previous entry of the page; `false` where there is none. */
export function stepEntry(session: Session, by: 1 | -1): boolean {
  const { entries, openId } = session.model;
  const next = stepFrom(openId.value, entries.value, by);
  return next !== null && showEntry(session, next.id);
}

export function findEntry({ model }: Session, id: string): PageEntry | null {
  const { entries, draft } = model;
  const all = draft.value === null ? entries.value : [...entries.value, draft.value];
  return all.find((entry) => entry.id === id || entry.annotation?.id === id) ?? null;
}
