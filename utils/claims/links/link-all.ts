import type { Clause } from '../clause';
import { linkFigures, type LinkedFigure } from './link-figures';
import { linkGround } from './link-ground';
import { linkList, type ListHead } from './link-list';
import { linkSingles } from './link-single';

/** All readings of a sentence in text order. An item of a list is read as the list says, whatever else it could be. */
export function linkAll(clause: Clause, list: ListHead | null, last: LinkedFigure | null): LinkedFigure[] {
  const items = linkList(clause, list);
  const linked = items.length > 0 ? items : linkFreely(clause, last);
  return linked.toSorted((a, b) => a.figure.number.from - b.figure.number.from);
}

/** A person who is counted as well ("⟦a senior aide⟧ was hurt") is not read twice. */
function linkFreely(clause: Clause, last: LinkedFigure | null): LinkedFigure[] {
  const counted = linkFigures(clause, last);
  const singles = linkSingles(clause).filter(
    ({ figure: { phrase } }) =>
      !counted.some(({ figure }) => figure.number.from < phrase.to && phrase.from < figure.phrase.to),
  );
  return [...counted, ...linkGround(clause), ...singles];
}
