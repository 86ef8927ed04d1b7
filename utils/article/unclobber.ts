import { attributeOf } from './unclobbered';

/**
 * Creates the check that keeps `<img name="querySelectorAll">` from standing in for the method in a copied document.
 *
 * Give it a document without elements. The returned function takes harmful names off a copied element.
 */
export function createUnclobber(empty: Document): (copy: Element) => void {
  const form = empty.createElement('form');
  const isHarmful = (name: string | null) => name !== null && (name in empty || name in form);
  return (copy) => {
    for (const attribute of ['name', 'id']) {
      if (isHarmful(attributeOf(copy, attribute))) copy.removeAttribute(attribute);
    }
  };
}
