import type { Theme } from './palette';

type Channels = readonly [red: number, green: number, blue: number];

/**
 * Tells whether words stand on a light or a dark ground, by the page's own computed colours, not by the system's.
 *
 * The first opaque background around the range decides; where there is none (an image, a transparent page) the
 * colour of the words does.
 */
export function themeOf(range: Range): Theme {
  const element = elementAround(range.startContainer);
  if (element === null) return 'light';
  const ground = groundUnder(element);
  if (ground !== null) return luma(ground) < 128 ? 'dark' : 'light';
  const ink = parseColour(getComputedStyle(element).color);
  return ink !== null && luma(ink) > 150 ? 'dark' : 'light';
}

function groundUnder(start: Element): Channels | null {
  for (let element: Element | null = start; element !== null; element = elementAround(element.parentNode)) {
    const style = getComputedStyle(element);
    if (style.backgroundImage !== 'none') return null;
    const colour = parseColour(style.backgroundColor);
    if (colour !== null) return colour;
  }
  return null;
}

function elementAround(node: Node | null): Element | null {
  if (node === null || isElement(node)) return node;
  return 'host' in node ? (node as ShadowRoot).host : elementAround(node.parentNode);
}

/** By type, not by class: the classes of a frame's window are others. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Reads "rgb(28, 27, 34)" and "color(srgb 0.1 0.1 0.1)"; `null` for what is more than half transparent. */
function parseColour(colour: string): Channels | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  if (alpha < 0.5) return null;
  if (colour.startsWith('rgb')) return [red, green, blue];
  if (colour.startsWith('color(srgb ')) return [red * 255, green * 255, blue * 255];
  return null;
}

function luma([red, green, blue]: Channels): number {
  return red * 0.299 + green * 0.587 + blue * 0.114;
}
