import { verdicts, type Verdict } from '@/utils/annotation/types';

/** What a key asks of the card. */
export type CardCommand =
  | { readonly do: 'verdict'; readonly verdict: Verdict }
  | { readonly do: 'field'; readonly field: 'note' | 'tag' | 'evidence' | 'scope' }
  | { readonly do: 'step'; readonly by: 1 | -1 }
  | { readonly do: 'dismiss' | 'undo' | 'close' | 'help' };

const commands: Readonly<Record<string, CardCommand>> = {
  ...Object.fromEntries(
    verdicts.map((verdict, index): [string, CardCommand] => [String(index + 1), { do: 'verdict', verdict }]),
  ),
  n: { do: 'field', field: 'note' },
  t: { do: 'field', field: 'tag' },
  e: { do: 'field', field: 'evidence' },
  s: { do: 'field', field: 'scope' },
  x: { do: 'dismiss' },
  u: { do: 'undo' },
  j: { do: 'step', by: 1 },
  k: { do: 'step', by: -1 },
  '?': { do: 'help' },
};

/**
 * Reads a key pressed in the card; `null` for none of ours, with a modifier, and while the reader types.
 *
 * Single keys can be switched off (WCAG 2.1.4); Escape stays.
 */
export function readCardKey(
  event: KeyboardEvent,
  { singleKeys }: { singleKeys: boolean },
): CardCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.key === 'Escape') return { do: 'close' };
  if (!singleKeys || isTyping(event.target)) return null;
  return Object.hasOwn(commands, event.key) ? (commands[event.key] ?? null) : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, select, input:not([type="radio"])');
}
