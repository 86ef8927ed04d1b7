import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { toPngFile, toSvgFile } from './export-picture';
import { fileName, saveFile } from './save-file';

interface PictureProps {
  /** What it shows, in a sentence: its name for screen readers, and the name of exported files. */
  readonly title: string;
  /** Draws it for a width in pixels. Called again when the width changes, or `drawnFor`. */
  readonly draw: (width: number) => SVGSVGElement | HTMLElement;
  readonly drawnFor: unknown;
  /** The reader clicked or pressed an arrow key. */
  readonly onPick?: ((picture: Element) => void) | undefined;
  readonly onStep?: ((by: 1 | -1) => void) | undefined;
  /** The key to its signs. */
  readonly children?: ComponentChildren;
}

/** A picture that fits its place, can be walked with the arrow keys, printed, and saved as SVG and PNG. */
export function Picture({ title, draw, drawnFor, onPick, onStep, children }: PictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    if (width === 0) return;
    const picture = draw(width);
    // The place has the name; what is in it would be read out mark by mark, without order.
    picture.setAttribute('aria-hidden', 'true');
    place.current?.replaceChildren(picture);
  }, [width, drawnFor]);
  const keys = onStep === undefined ? {} : { tabIndex: 0, onKeyDown: stepBy(onStep) };
  return (
    <figure class="picture">
      <div
        {...keys}
        class="picture__place"
        dir="ltr"
        ref={place}
        role="img"
        aria-label={title}
        onClick={() => place.current?.firstElementChild && onPick?.(place.current.firstElementChild)}
      />
      <figcaption>
        {children}
        <Files title={title} pictureIn={() => place.current?.querySelector('svg') ?? null} />
      </figcaption>
    </figure>
  );
}

interface FilesProps {
  readonly title: string;
  readonly pictureIn: () => SVGSVGElement | null;
}

function Files({ title, pictureIn }: FilesProps) {
  const t = useTranslate();
  const saveSvg = () => {
    const picture = pictureIn();
    if (picture === null) return;
    saveFile(fileName(title, 'svg'), new Blob([toSvgFile(picture, title)], { type: 'image/svg+xml' }));
  };
  const savePng = async () => {
    const picture = pictureIn();
    if (picture !== null) saveFile(fileName(title, 'png'), await toPngFile(picture, title));
  };
  return (
    <div class="picture__files">
      <button type="button" class="button button--link" onClick={saveSvg}>
        {t('pictureSvg')}
      </button>
      <button type="button" class="button button--link" onClick={() => void savePng()}>
        {t('picturePng')}
      </button>
      <button type="button" class="button button--link" onClick={() => print()}>
        {t('picturePrint')}
      </button>
    </div>
  );
}

function stepBy(onStep: (by: 1 | -1) => void) {
  return (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by !== 1 && by !== -1) return;
    event.preventDefault();
    onStep(by);
  };
}

/** The width of an element as it is laid out; 0 before. */
function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** The `id` of the datum that a plot's pointer is over, which is the plot's `value`; `null` over none. */
export function markUnderPointer(picture: Element): string | null {
  const value: unknown = 'value' in picture ? picture.value : null;
  const isDatum = typeof value === 'object' && value !== null && 'id' in value;
  return isDatum && typeof value.id === 'string' ? value.id : null;
}
