import { anchorStates } from '@/utils/anchor/types';
import type { ResolvedTarget } from '../browser/in-page/reanchor';

/** Where one case's quote is now; `error` where the case could not be run. */
export type ReanchorResult = { readonly id: string; readonly error?: string } & ResolvedTarget;

/** Prints one line a case, then how many came out in each state. */
export function printResults(results: readonly ReanchorResult[]) {
  for (const { id, state, before30, text, after30, error } of results) {
    const place = text === '' ? '' : `  …${before30}⟦${text}⟧${after30}…`;
    console.log(
      `${state.padEnd(9)}  ${id}${place.replace(/\s+/gu, ' ')}${error === undefined ? '' : `  (${error})`}`,
    );
  }
  const counts = anchorStates.map((name) => ({
    name,
    count: results.filter(({ state }) => state === name).length,
  }));
  console.log(counts.map(({ name, count }) => `${count} ${name}`).join(', '));
}
