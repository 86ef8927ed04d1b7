import { effect } from '@preact/signals';
import { placeCard, type Point } from '@/components/annotation/place-card';
import { placeLetters, type MarkLine } from '@/components/annotation/place-letters';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { Article } from '@/utils/article/types';
import { eachDocument } from './documents';
import { columnOf, inDocument, isRightToLeft, linesOf, windowInDocument } from './geometry';
import { rangeOf } from './paint';
import type { Session } from './session';

/** Keeps letters and card at their passages while the page moves under them. */
export function watchLayout(session: Session) {
  const { signal, model, reading } = session;
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      if (!signal.aborted) layOut(session);
    });
  };
  const stop = effect(() => {
    // Read here, so that the layout follows each of them.
    void [model.entries.value, model.openEntry.value, model.marksHidden.value, reading.value];
    void session.view.modal.value;
    ask();
  });
  const resizes = new ResizeObserver(ask);
  resizes.observe(document.documentElement);
  if (document.body) resizes.observe(document.body);
  addEventListener('resize', ask, { signal });
  addEventListener('load', ask, { capture: true, signal });
  document.fonts.addEventListener('loadingdone', ask, { signal });
  eachDocument(session, (page) =>
    page.addEventListener('scroll', (event) => event.target !== document && ask(), { capture: true, signal }),
  );
  signal.addEventListener('abort', () => {
    stop();
    resizes.disconnect();
  });
}

function layOut({ model, reading, view }: Session) {
  const article = reading.value;
  const lines = model.marksHidden.value
    ? []
    : model.entries.value.flatMap((entry) => lineOf(entry, article, view.modal.value));
  const places = placeLetters(lines, document.documentElement.clientWidth + scrollX);
  if (!isEqual(places, view.letters.value)) view.letters.value = places;
  const card = cardPlace(model.openEntry.value, article);
  if (!isEqual(card, view.card.value)) view.card.value = card;
}

function lineOf(entry: PageEntry, article: Article | null, modal: Element | null): MarkLine[] {
  const range = rangeOf(entry, article);
  if (modal !== null && range !== null && !modal.contains(range.startContainer)) return [];
  const first = range && linesOf(range)[0];
  if (!range || !first) return [];
  const isRtl = isRightToLeft(range);
  const column = inDocument(columnOf(range));
  const middle = (first.top + first.bottom) / 2 + scrollY;
  return [{ id: entry.id, middle, edge: isRtl ? column.right : column.left, isRtl }];
}

/** The card's width, as in `ui.css`. */
const cardWidth = 432;

/** An entry without a place in the page has its card at the top of the window. */
function cardPlace(entry: PageEntry | null, article: Article | null): Point | null {
  if (entry === null) return null;
  const page = windowInDocument();
  const width = Math.min(cardWidth, page.right - page.left - 16);
  const range = rangeOf(entry, article);
  const last = range && linesOf(range).at(-1);
  if (!range || !last) return { left: page.right - width - 8, top: scrollY + 8 };
  return placeCard(inDocument(last), width, { column: inDocument(columnOf(range)), window: page });
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
