const ordinal = /^([^[\]]+)(?:\[(\d+)\])?$/u;

/** Writes where an element stands in its document: "/html[1]/body[1]/p[3]", counting siblings of the same name. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let current: Element | null = element; current !== null; current = current.parentElement) {
    steps.push(`${current.localName}[${ordinalOf(current)}]`);
  }
  return `/${steps.reverse().join('/')}`;
}

function ordinalOf(element: Element): number {
  let count = 1;
  for (let sibling = element.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
    if (sibling.localName === element.localName) count += 1;
  }
  return count;
}

/** Finds the element at a path below `root` (a document, or the element that a foreign tool counted from). */
export function elementAt(root: ParentNode, path: string): Element | null {
  let current: ParentNode = root;
  for (const step of path.split('/').filter((part) => part !== '' && part !== '.')) {
    const child = childAt(current, step);
    if (child === null) return null;
    current = child;
  }
  return current.nodeType === 1 ? (current as Element) : null;
}

function childAt(parent: ParentNode, step: string): Element | null {
  const [, name = '', count = '1'] = ordinal.exec(step.toLowerCase()) ?? [];
  let left = Number(count);
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName === name && --left === 0) return child;
  }
  return null;
}

/** A place in an element's text: UTF-16, over all text nodes below it in order. */
export interface ElementOffset {
  readonly element: Element;
  readonly offset: number;
}

/** Turns a range's end into an offset in the text of the element around it. */
export function offsetInElement(container: Node, offset: number): ElementOffset | null {
  const element = container.nodeType === 1 ? (container as Element) : container.parentElement;
  const page = container.ownerDocument;
  if (element === null || page === null) return null;
  const before = page.createRange();
  before.selectNodeContents(element);
  before.setEnd(container, offset);
  return { element, offset: before.toString().length };
}

/** Finds the text node that holds an offset; the end of one node is preferred to the start of the next at a range's end. */
export function textAt(
  { element, offset }: ElementOffset,
  side: 'start' | 'end',
): { node: Text; offset: number } | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let passed = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const rest = offset - passed;
    if (side === 'start' ? rest < node.length : rest > 0 && rest <= node.length)
      return { node, offset: rest };
    passed += node.length;
  }
  return null;
}
