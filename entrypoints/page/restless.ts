/** From this many changes on, each soon after the one before, a node counts as restless. */
const mostChanges = 6;
/** How soon is soon, in milliseconds. */
const calm = 10_000;

interface Record {
  count: number;
  last: number;
}

/** Knows the nodes that change all the time: tickers, clocks, counters. */
export class RestlessNodes {
  readonly #changes = new WeakMap<Node, Record>();

  /** Takes down that a node has changed; `true` when it does so all the time. It has to rest before it is heard again. */
  note(node: Node, now: number): boolean {
    const known = this.#changes.get(node);
    const isSoon = known !== undefined && now - known.last < calm;
    const record = { count: isSoon ? known.count + 1 : 1, last: now };
    this.#changes.set(node, record);
    return record.count > mostChanges;
  }
}
