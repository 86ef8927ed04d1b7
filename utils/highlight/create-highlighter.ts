import { markAt } from './hit-test';
import { Surface } from './surface';
import { themeOf } from './theme-of';
import type { Highlighter, Mark } from './types';

export interface HighlighterOptions {
  readonly document: Document;
  /** Takes all paint off the page when it aborts. */
  readonly signal: AbortSignal;
  /** Tells this run's names from all others; random unless given. */
  readonly suffix?: string;
}

/** How often the page is asked whether it has thrown our paint out, in milliseconds. */
const watchInterval = 500;

/**
 * Creates the painter of marks: CSS custom highlights over ranges, so the page's DOM stays as it is to the byte.
 *
 * The look goes by kind and certainty, light or dark by the article's own ground. A page that clears the registry or
 * replaces its style sheets gets the marks back within half a second. Ranges in open shadow roots and same-origin
 * frames are painted too.
 */
export function createHighlighter({
  document,
  signal,
  suffix = randomSuffix(),
}: HighlighterOptions): Highlighter {
  const painting = new Painting(document, suffix);
  const watch = setInterval(() => painting.repair(), watchInterval);
  signal.addEventListener('abort', () => {
    clearInterval(watch);
    painting.hide();
  });
  return painting;
}

class Painting implements Highlighter {
  readonly #document: Document;
  readonly #suffix: string;
  readonly #surfaces = new Map<Document, Surface>();
  #marks: readonly Mark[] = [];
  #openId: string | null = null;
  #isHidden = false;

  constructor(document: Document, suffix: string) {
    this.#document = document;
    this.#suffix = suffix;
  }

  paint(marks: readonly Mark[]) {
    this.#marks = marks;
    this.#refresh();
  }

  setOpen(id: string | null) {
    if (id === this.#openId) return;
    this.#openId = id;
    this.#refresh();
  }

  hide() {
    this.#isHidden = true;
    this.clear();
  }

  show() {
    this.#isHidden = false;
    this.#refresh();
  }

  hitTest(x: number, y: number, page = this.#document): string | null {
    if (this.#isHidden) return null;
    const own = this.#marks.filter(({ range }) => range.startContainer.ownerDocument === page);
    return markAt(own, x, y)?.id ?? null;
  }

  repair() {
    for (const surface of this.#surfaces.values()) surface.repair();
  }

  clear() {
    for (const surface of this.#surfaces.values()) surface.clear();
  }

  #refresh() {
    if (this.#isHidden) return;
    const byDocument = Map.groupBy(this.#marks, ({ range }) => range.startContainer.ownerDocument);
    for (const [page, surface] of this.#surfaces) if (!byDocument.has(page)) surface.clear();
    for (const [page, marks] of byDocument) {
      const [first] = marks;
      if (page !== null && first !== undefined) {
        this.#surfaceOf(page)?.paint(marks, this.#openId, themeOf(first.range));
      }
    }
  }

  #surfaceOf(page: Document): Surface | null {
    const known = this.#surfaces.get(page);
    if (known !== undefined || page.defaultView === null) return known ?? null;
    const surface = new Surface(page.defaultView, this.#suffix);
    this.#surfaces.set(page, surface);
    return surface;
  }
}

function randomSuffix(): string {
  return crypto.getRandomValues(new Uint32Array(1)).join('');
}
