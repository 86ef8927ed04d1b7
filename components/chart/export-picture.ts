/** What makes a picture look as it does on the page, where style sheets and variables reach it. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const;

const namespace = 'http://www.w3.org/2000/svg';

/** Pixels of a PNG for one of the page: sharp in print. */
const density = 2;

/**
 * Writes a drawn picture as a file of its own: as it looks now, on its background, without style sheets or scripts.
 *
 * `title` becomes its `<title>`. The picture on the page is left as it is.
 */
export function toSvgFile(picture: SVGSVGElement, title: string): string {
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('A copy of a picture is one.');
  inlineStyles(picture, copy);
  copy.removeAttribute('aria-hidden');
  copy.querySelectorAll('style').forEach((style) => style.remove());
  const { width, height } = sizeOf(picture);
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(titleOf(title), backgroundOf(picture));
  return new XMLSerializer().serializeToString(copy);
}

/** Paints a drawn picture as PNG, twice as fine as on the screen. @throws if the browser cannot draw it. */
export async function toPngFile(picture: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = sizeOf(picture);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvgFile(picture, title))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The picture could not be painted.');
  return blob;
}

function inlineStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of properties) to.setAttribute(property, style.getPropertyValue(property));
  to.removeAttribute('style');
  to.removeAttribute('class');
  [...from.children].forEach((child, at) => {
    const twin = to.children[at];
    if (twin !== undefined) inlineStyles(child, twin);
  });
}

function sizeOf(picture: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = picture.viewBox.baseVal;
  return { width, height };
}

function titleOf(words: string): SVGTitleElement {
  const title = document.createElementNS(namespace, 'title');
  title.textContent = words;
  return title;
}

function backgroundOf(picture: SVGSVGElement): SVGRectElement {
  const { x, y, width, height } = picture.viewBox.baseVal;
  const rect = document.createElementNS(namespace, 'rect');
  const edges = { x, y, width, height };
  for (const [name, value] of Object.entries(edges)) rect.setAttribute(name, String(value));
  rect.setAttribute('fill', surfaceUnder(picture));
  return rect;
}

/** The nearest background that is not see-through. */
function surfaceUnder(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') return backgroundColor;
  }
  return 'white';
}
