import type { ownPageShapes } from './own-page-shapes';
import { shapes, type Shape } from './shapes';

/** All icons; those of our own pages are drawn where `own-page-shapes.ts` is imported. */
export type IconName = keyof typeof shapes | keyof typeof ownPageShapes;

const drawings = new Map<string, readonly Shape[]>(Object.entries(shapes));

/** Makes further drawings known. */
export function addShapes(more: Readonly<Record<string, readonly Shape[]>>): void {
  for (const [name, shape] of Object.entries(more)) drawings.set(name, shape);
}

/** The strokes of an icon; none for one that this page does not have. */
export function shapeOf(name: IconName): readonly Shape[] {
  return drawings.get(name) ?? [];
}
