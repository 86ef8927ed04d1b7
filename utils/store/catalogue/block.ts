import type { CatalogueBlock } from '../schema';
import { columnNames, type Column, type ColumnValues } from './columns';

/** Notes in a block: few enough to be written again at every save, many enough that all blocks are read at once. */
export const blockSize = 256;

/** Where a note stands in the catalogue; it keeps its slot for good, and no other ever gets it. */
export type Slot = number;

/** What is to be written into a slot, columns that are left out staying as they are; `null` clears it. */
export interface SlotChange {
  readonly slot: Slot;
  readonly values: Partial<ColumnValues> | null;
}

/** Tells in which block a slot is. */
export function blockOf(slot: Slot): number {
  return Math.floor(slot / blockSize);
}

/** Writes changes into a block, given as it was or as `undefined` when it is new. All slots must be of that block. */
export function changeBlock(
  block: number,
  before: CatalogueBlock | undefined,
  changes: readonly SlotChange[],
): CatalogueBlock {
  const lines = columnNames.map((_, index) => linesOf(before?.columns[index]));
  for (const { slot, values } of changes) {
    const at = slot % blockSize;
    columnNames.forEach((name, index) => {
      const column = lines[index] ?? [];
      while (column.length <= at) column.push('');
      column[at] = values === null ? '' : (values[name] ?? column[at] ?? '');
    });
  }
  return { block, columns: lines.map((column) => column.join('\n')) };
}

/** Gives one column of a block, a line a slot. Slots past its end are empty. */
export function readColumn({ columns }: CatalogueBlock, name: Column): readonly string[] {
  return linesOf(columns[columnNames.indexOf(name)]);
}

function linesOf(column: string | undefined): string[] {
  return column === undefined ? [] : column.split('\n');
}
