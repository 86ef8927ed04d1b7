/**
 * Splits items into groups whose members are linked, directly or over others. Groups and members keep the items' order.
 *
 * `isLinked` must be symmetric. Quadratic.
 */
export function groupLinked<Item>(items: readonly Item[], isLinked: (a: Item, b: Item) => boolean): Item[][] {
  const roots = items.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (roots[root] !== root) root = roots[root] ?? root;
    roots[at] = root;
    return root;
  };
  items.forEach((item, at) => {
    for (let before = 0; before < at; before += 1) {
      const other = items[before];
      if (other !== undefined && rootOf(before) !== rootOf(at) && isLinked(other, item))
        roots[rootOf(at)] = rootOf(before);
    }
  });
  return gather(
    items,
    items.map((_, at) => rootOf(at)),
  );
}

function gather<Item>(items: readonly Item[], roots: readonly number[]): Item[][] {
  const groups = new Map<number, Item[]>();
  items.forEach((item, at) => {
    const root = roots[at] ?? at;
    groups.set(root, [...(groups.get(root) ?? []), item]);
  });
  return [...groups.values()];
}
