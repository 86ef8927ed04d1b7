import type { CDPSession, Page } from '@playwright/test';

/** Reaches what a page and its locators cannot: the extension's closed shadow root, over the debugging protocol. */
export interface ClosedRoot {
  /** Whether the root is in the page and holds a match that is shown. */
  has(selector: string): Promise<boolean>;
  /** Waits until a match is shown. @throws after `timeout` milliseconds. */
  waitFor(selector: string, timeout?: number): Promise<void>;
  /** Waits until there is no match that is shown. @throws after five seconds. */
  waitForNone(selector: string): Promise<void>;
  count(selector: string): Promise<number>;
  /** Visible text of the first match; '' without one. */
  text(selector: string): Promise<string>;
  attribute(selector: string, name: string): Promise<string | null>;
  /** Presses the mouse on the middle of the first match, scrolling to it first. */
  click(selector: string): Promise<void>;
  /** Box of the first match in viewport pixels. */
  box(selector: string): Promise<Box>;
  /** Runs a function over the first match; for values of form fields. */
  value(selector: string): Promise<string>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** Opens a way into the closed root of `<tallymark-host>`; the root itself may come later. */
export async function closedRoot(page: Page): Promise<ClosedRoot> {
  const session = await page.context().newCDPSession(page);
  const ask = <Answer>(body: string, ...args: readonly string[]) => evaluate<Answer>(session, body, args);
  const has = async (selector: string) => (await ask<number>(countShown, selector)) > 0;
  const root: ClosedRoot = {
    has,
    count: async (selector) => (await ask<number>(countShown, selector)) ?? 0,
    waitFor: (selector, timeout = 8_000) => until(`"${selector}" to show`, timeout, () => has(selector)),
    waitForNone: (selector) => until(`"${selector}" to go`, 5_000, async () => !(await has(selector))),
    text: async (selector) =>
      (await ask<string | null>(`return find(selector)?.innerText ?? null`, selector)) ?? '',
    attribute: (selector, name) =>
      ask<string | null>(`return find(selector)?.getAttribute(name) ?? null`, selector, name),
    value: async (selector) =>
      (await ask<string | null>(`return find(selector)?.value ?? null`, selector)) ?? '',
    box: (selector) => boxOf(ask, selector),
    click: async (selector) => {
      await root.waitFor(selector);
      await ask(`find(selector).scrollIntoView({ block: 'nearest', behavior: 'instant' })`, selector);
      const { x, y, width, height } = await restingBox(ask, selector);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
  };
  return root;
}

const countShown = `return [...this.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length`;

type Ask = <Answer>(body: string, ...args: readonly string[]) => Promise<Answer>;

async function boxOf(ask: Ask, selector: string): Promise<Box> {
  const measure = `const { x, y, width, height } = find(selector).getBoundingClientRect(); return { x, y, width, height }`;
  const box = await ask<Box | null>(measure, selector);
  if (box === null) throw new Error(`Nothing in the closed root matches "${selector}".`);
  return box;
}

/** The box once it has stopped moving: cards fade in, and pages scroll smoothly. */
async function restingBox(ask: Ask, selector: string): Promise<Box> {
  let last = await boxOf(ask, selector);
  for (let looks = 0; looks < 40; looks += 1) {
    await new Promise((soon) => setTimeout(soon, 40));
    const box = await boxOf(ask, selector);
    if (box.x === last.x && box.y === last.y && box.height === last.height) break;
    last = box;
  }
  return last;
}

async function evaluate<Answer>(session: CDPSession, body: string, args: readonly string[]): Promise<Answer> {
  const objectId = await shadowRoot(session);
  if (objectId === null) return null as Answer;
  const find =
    'const find = (each) => [...this.querySelectorAll(each)].find((match) => match.checkVisibility());';
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (selector, name) { ${find} ${body} }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Answer;
}

async function shadowRoot(session: CDPSession): Promise<string | null> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const [{ root }, { executionContextId }] = await Promise.all([
    session.send('DOM.getDocument', { depth: -1, pierce: true }),
    // A page may have bent its own built-ins.
    session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'closed-root' }),
  ]);
  const host = findHost(root);
  const shadow = host?.shadowRoots?.[0];
  if (shadow === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: shadow.backendNodeId,
    executionContextId,
  });
  return object.objectId ?? null;
}

function findHost(node: DomNode): DomNode | undefined {
  if (node.nodeName.toLowerCase() === 'tallymark-host') return node;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function until(what: string, timeout: number, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((soon) => setTimeout(soon, 50));
  }
  throw new Error(`Waited ${timeout} ms for ${what}.`);
}
