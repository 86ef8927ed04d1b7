import { attributeOf } from './unclobbered';

const nameable = new Set(
  'button embed fieldset form iframe img input object output select textarea'.split(' '),
);

/**
 * Creates the check that keeps `<img name="querySelectorAll">` from standing in for the method in a copied document.
 *
 * Give it a document without elements. The returned function takes harmful names off a copied element.
 */
export function createUnclobber(empty: Document): (copy: Element, localName: string) => void {
  const form = empty.createElement('form');
  const isHarmful = (name: string | null) => name !== null && (name in empty || name in form);
  return (copy, localName) => {
    if (!nameable.has(localName)) return;
    for (const attribute of ['name', 'id']) {
      if (isHarmful(attributeOf(copy, attribute))) copy.removeAttribute(attribute);
    }
  };
}
