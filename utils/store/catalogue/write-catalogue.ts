import { groupBy } from '@/utils/text/group-by';
import type { WriteTransaction } from '../schema';
import { blockOf, changeBlock, type SlotChange } from './block';

/** Writes notes into the catalogue, each block once, and gives the numbers of the blocks that changed. */
export async function writeCatalogue(
  tx: WriteTransaction,
  changes: readonly SlotChange[],
): Promise<number[]> {
  const byBlock = groupBy(changes, ({ slot }) => blockOf(slot));
  const catalogue = tx.objectStore('catalogue');
  await Promise.all(
    [...byBlock].map(async ([block, ofBlock]) =>
      catalogue.put(changeBlock(block, await catalogue.get(block), ofBlock)),
    ),
  );
  return [...byBlock.keys()];
}

/** Takes `count` slots that no note has had and gives the first of them. */
export async function takeSlots(tx: WriteTransaction, count: number): Promise<number> {
  const counters = tx.objectStore('counters');
  const first = (await counters.get('slots')) ?? 0;
  if (count > 0) await counters.put(first + count, 'slots');
  return first;
}
