import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHighlighter } from '@/utils/highlight/create-highlighter';
import type { Mark, MarkKind } from '@/utils/highlight/types';

let undo: AbortController;

beforeEach(() => {
  undo = new AbortController();
  show(
    '<p id="first">Shelling killed <b>14 people</b> in the town.</p><p id="second">Two brigades left.</p>',
  );
});

afterEach(() => {
  undo.abort();
  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
  show('');
});

function show(markup: string) {
  const parsed = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}

function mark(id: string, selector: string, kind: MarkKind = 'loss'): Mark {
  const range = new Range();
  range.selectNodeContents(document.querySelector(selector) ?? document.body);
  return { id, range, kind, certainty: 'asserted' };
}

function create() {
  return createHighlighter({ document, signal: undo.signal, suffix: 'test' });
}

const registered = () => [...CSS.highlights.keys()];

describe('painting', () => {
  test('registers one highlight for each look and leaves the DOM as it is', () => {
    const before = document.documentElement.outerHTML;
    create().paint([mark('a', '#first'), mark('b', '#second', 'strength'), mark('c', 'b')]);
    expect(registered()).toEqual(['tallymark-loss-asserted-test', 'tallymark-strength-asserted-test']);
    expect(CSS.highlights.get('tallymark-loss-asserted-test')?.size).toBe(2);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('replaces what was painted before', () => {
    const highlighter = create();
    highlighter.paint([mark('a', '#first')]);
    highlighter.paint([mark('b', '#second', 'supply')]);
    expect(registered()).toEqual(['tallymark-supply-asserted-test']);
  });

  test('draws fill, ink and line', () => {
    create().paint([mark('a', 'b')]);
    const style = getComputedStyle(document.querySelector('b') ?? document.body, lookOf('loss-asserted'));
    expect(style.backgroundColor).toBe('rgb(236, 178, 150)');
    expect(style.color).toBe('rgb(20, 20, 20)');
    expect(style.textDecorationColor).toBe('rgb(156, 21, 9)');
  });

  test.each([
    ['background: #111', 'rgb(88, 36, 1)'],
    ['background: #fff', 'rgb(236, 178, 150)'],
    ['background: linear-gradient(#000, #111); color: #eee', 'rgb(88, 36, 1)'],
    ['color: #eee; background: rgb(0 0 0 / 0.2) linear-gradient(#000, #000)', 'rgb(88, 36, 1)'],
  ])('goes by the ground of the article: %s', (style, fill) => {
    document.querySelector('#first')?.setAttribute('style', style);
    create().paint([mark('a', 'b')]);
    const element = document.querySelector('b') ?? document.body;
    expect(getComputedStyle(element, lookOf('loss-asserted')).backgroundColor).toBe(fill);
  });

  test('gives the open mark a look of its own, above the others', () => {
    const highlighter = create();
    highlighter.paint([mark('a', '#first'), mark('b', '#second')]);
    highlighter.setOpen('b');
    expect(CSS.highlights.get('tallymark-loss-open-test')?.priority).toBe(1);
    highlighter.setOpen(null);
    expect(registered()).toEqual(['tallymark-loss-asserted-test']);
  });

  test('reaches into open shadow roots', () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const text = root
      .appendChild(document.createElement('p'))
      .appendChild(document.createTextNode('9 killed'));
    const range = new Range();
    range.selectNodeContents(text);
    create().paint([{ id: 'a', range, kind: 'loss', certainty: 'denied' }]);
    expect(root.adoptedStyleSheets).toHaveLength(1);
  });

  test('reaches into same-origin frames', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument ?? document;
    inner.body.append('9 killed');
    const range = inner.createRange();
    range.selectNodeContents(inner.body);
    create().paint([{ id: 'a', range, kind: 'loss', certainty: 'denied' }]);
    expect(registered()).toEqual([]);
    expect(inner.adoptedStyleSheets).toHaveLength(1);
  });
});

describe('keeping its place in the page', () => {
  test('comes back after the page cleared the registry and replaced its sheets', async () => {
    create().paint([mark('a', '#first')]);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    await expect.poll(registered).toEqual(['tallymark-loss-asserted-test']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  test('takes off only what is its own', () => {
    const foreign = new CSSStyleSheet();
    document.adoptedStyleSheets = [foreign];
    CSS.highlights.set('search-result', new Highlight());
    create().paint([mark('a', '#first')]);
    undo.abort();
    expect(registered()).toEqual(['search-result']);
    expect(document.adoptedStyleSheets).toEqual([foreign]);
  });

  test('stays away after the end', async () => {
    const highlighter = create();
    undo.abort();
    highlighter.paint([mark('a', '#first')]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(registered()).toEqual([]);
  });

  test('hides and shows', () => {
    const highlighter = create();
    highlighter.paint([mark('a', '#first')]);
    highlighter.hide();
    expect(registered()).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
    highlighter.show();
    expect(registered()).toEqual(['tallymark-loss-asserted-test']);
  });
});

describe('finding the mark under the pointer', () => {
  const centre = (selector: string): [number, number] => {
    const box = (document.querySelector(selector) ?? document.body).getBoundingClientRect();
    return [box.x + Math.min(box.width / 2, 40), box.y + box.height / 2];
  };

  test('names it', () => {
    const highlighter = create();
    highlighter.paint([mark('a', '#first'), mark('b', '#second')]);
    expect(highlighter.hitTest(...centre('#second'))).toBe('b');
  });

  test('takes the shortest where several lie', () => {
    const highlighter = create();
    highlighter.paint([mark('short', 'b'), mark('long', '#first')]);
    expect(highlighter.hitTest(...centre('b'))).toBe('short');
  });

  test('finds none beside, and none while hidden', () => {
    const highlighter = create();
    highlighter.paint([mark('a', 'b')]);
    expect(highlighter.hitTest(...centre('#second'))).toBeNull();
    highlighter.hide();
    expect(highlighter.hitTest(...centre('b'))).toBeNull();
  });
});

function lookOf(look: string): string {
  return `::highlight(tallymark-${look}-test)`;
}
