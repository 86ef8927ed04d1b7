import { highlightName, styleText } from './style-text';
import type { Theme } from './palette';
import type { Mark } from './types';

/** A document or open shadow root that can adopt style sheets. */
export type StyleRoot = Document | ShadowRoot;

type PageWindow = Window & typeof globalThis;

/**
 * One document's share of the painting: its registry, and one style sheet in each tree that holds marks.
 *
 * The page can see, clear and replace both; `repair` puts back what is missing, `clear` takes away only what is ours.
 */
export class Surface {
  readonly #view: PageWindow;
  readonly #suffix: string;
  readonly #highlights = new Map<string, Highlight>();
  readonly #roots = new Set<StyleRoot>();
  #sheet: CSSStyleSheet | null = null;
  #theme: Theme | null = null;

  constructor(view: PageWindow, suffix: string) {
    this.#view = view;
    this.#suffix = suffix;
  }

  paint(marks: readonly Mark[], openId: string | null, theme: Theme) {
    this.#dropHighlights();
    for (const mark of marks) this.#add(mark, mark.id === openId);
    this.#dress(theme);
    this.repair();
  }

  /** Registers again what the page has thrown out. Costs microseconds when nothing is missing. */
  repair() {
    const { highlights } = this.#view.CSS;
    for (const [name, highlight] of this.#highlights) {
      if (highlights.get(name) !== highlight) highlights.set(name, highlight);
    }
    const sheet = this.#sheet;
    if (sheet === null) return;
    for (const root of this.#roots) {
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }

  clear() {
    this.#dropHighlights();
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }

  #add({ kind, certainty, range }: Mark, isOpen: boolean) {
    const name = highlightName(kind, isOpen ? 'open' : certainty, this.#suffix);
    const highlight = this.#highlights.get(name) ?? new this.#view.Highlight();
    highlight.add(range);
    if (isOpen) highlight.priority = 1;
    this.#highlights.set(name, highlight);
    const root = range.startContainer.getRootNode();
    if (root instanceof this.#view.Document || root instanceof this.#view.ShadowRoot) this.#roots.add(root);
  }

  #dress(theme: Theme) {
    if (this.#theme === theme) return;
    this.#sheet ??= new this.#view.CSSStyleSheet();
    this.#sheet.replaceSync(styleText(theme, this.#suffix));
    this.#theme = theme;
  }

  #dropHighlights() {
    const { highlights } = this.#view.CSS;
    for (const [name, highlight] of this.#highlights) {
      if (highlights.get(name) === highlight) highlights.delete(name);
    }
    this.#highlights.clear();
  }
}
