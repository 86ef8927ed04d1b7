/**
 * Reads of the DOM that a page cannot bend: `<form><input name="parentNode">` makes `form.parentNode` an input, and
 * `<img name="querySelectorAll">` takes that name of `document`. The prototype's own getters are not shadowed.
 * Documents of the command line (linkedom) have no such globals and no such trap.
 */
export const parentOf = reader<Node, Node | null>('Node', 'parentNode');
export const firstChildOf = reader<Node, Node | null>('Node', 'firstChild');
export const nextSiblingOf = reader<Node, Node | null>('Node', 'nextSibling');
export const nodeTypeOf = reader<Node, number>('Node', 'nodeType');
export const isConnected = reader<Node, boolean>('Node', 'isConnected');
export const childrenOf = reader<Node, Iterable<Node>>('Node', 'childNodes');
export const localNameOf = reader<Element, string>('Element', 'localName');
export const shadowRootOf = reader<Element, ShadowRoot | null>('Element', 'shadowRoot');
export const rootElementOf = reader<Document, Element | null>('Document', 'documentElement');
export const addressOf = reader<Document, string>('Document', 'URL');
export const mediaTypeOf = reader<Document, string | undefined>('Document', 'contentType');
export const bodyOf = reader<Document, HTMLElement | null>('Document', 'body');

/** The document of a node, or the document itself. */
export function ownerOf(node: Node): Document {
  return ownerDocumentOf(node) ?? (node as Document);
}

const ownerDocumentOf = reader<Node, Document | null>('Node', 'ownerDocument');

export const rootOf = caller<Node, [], Node>('Node', 'getRootNode');
const checkVisibility = caller<Element, [options: CheckVisibilityOptions], boolean>(
  'Element',
  'checkVisibility',
);

/** Tells whether an element is laid out to be seen; `true` in documents without layout. */
export function isShown(element: Element): boolean {
  return !('checkVisibility' in element) || checkVisibility(element, { visibilityProperty: true });
}

export const attributeOf = caller<Element, [name: string], string | null>('Element', 'getAttribute');
export const setAttribute = caller<Element, [name: string, value: string], void>('Element', 'setAttribute');
export const selectIn = caller<Element, [selector: string], NodeListOf<Element>>(
  'Element',
  'querySelectorAll',
);
export const closest = caller<Element, [selector: string], Element | null>('Element', 'closest');
export const holds = caller<Node, [other: Node], boolean>('Node', 'contains');
export const positionOf = caller<Node, [other: Node], number>('Node', 'compareDocumentPosition');
export const selectFirst = caller<Document, [selector: string], Element | null>('Document', 'querySelector');
export const selectAll = caller<Document, [selector: string], NodeListOf<Element>>(
  'Document',
  'querySelectorAll',
);
export const createRange = caller<Document, [], Range>('Document', 'createRange');
export const copyOf = caller<Node, [deep: boolean], Node>('Node', 'cloneNode');

type Interface = 'Node' | 'Element' | 'Document';

function reader<Target extends object, Value>(owner: Interface, name: string): (target: Target) => Value {
  const property = prototypeOf(owner, name);
  if (property === undefined) return (target) => Reflect.get(target, name) as Value;
  return (target) => property.get?.call(target) as Value;
}

function caller<Target extends object, Given extends unknown[], Value>(owner: Interface, name: string) {
  const method: unknown = prototypeOf(owner, name)?.value;
  return (target: Target, ...given: Given): Value => {
    const run: unknown = typeof method === 'function' ? method : Reflect.get(target, name);
    if (typeof run !== 'function') throw new TypeError(`${owner}.${name} is not a function`);
    return Reflect.apply(run, target, given) as Value;
  };
}

function prototypeOf(owner: Interface, name: string): PropertyDescriptor | undefined {
  const constructor: unknown = Reflect.get(globalThis, owner);
  if (typeof constructor !== 'function') return undefined;
  return Object.getOwnPropertyDescriptor(constructor.prototype as object, name);
}
