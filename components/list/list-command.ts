import { verdicts, type Verdict } from '@/utils/annotation/types';

/** The parts of an open row that a key leads to. */
export type EditedPart = 'note' | 'tag' | 'evidence' | 'scope';

/** What a key asks of a list. */
export type ListCommand =
  | { readonly do: 'move'; readonly by: 1 | -1 }
  | {
      readonly do:
        'first' | 'last' | 'open' | 'glyph' | 'row' | 'dismiss' | 'delete' | 'undo' | 'search' | 'help';
    }
  | { readonly do: 'verdict'; readonly verdict: Verdict }
  | { readonly do: 'edit'; readonly part: EditedPart };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const named: Readonly<Record<string, ListCommand>> = {
  ArrowDown: { do: 'move', by: 1 },
  ArrowUp: { do: 'move', by: -1 },
  Home: { do: 'first' },
  End: { do: 'last' },
  Enter: { do: 'open' },
  Delete: { do: 'delete' },
};

const single: Readonly<Record<string, ListCommand>> = {
  j: { do: 'move', by: 1 },
  k: { do: 'move', by: -1 },
  n: { do: 'edit', part: 'note' },
  t: { do: 'edit', part: 'tag' },
  e: { do: 'edit', part: 'evidence' },
  s: { do: 'edit', part: 'scope' },
  x: { do: 'dismiss' },
  u: { do: 'undo' },
  '/': { do: 'search' },
  '?': { do: 'help' },
};

/**
 * Reads a key as a command of the list; `null` for any other key and for chords, which are the browser's.
 *
 * Letters, digits and signs count only while `singleKeys` is on (WCAG 2.1.4).
 */
export function listCommand(
  pressed: Pressed,
  { singleKeys, rtl }: { singleKeys: boolean; rtl: boolean },
): ListCommand | null {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (ctrlKey || metaKey || altKey) return null;
  return named[key] ?? sideways(key, rtl) ?? (singleKeys ? (single[key] ?? verdictOf(key)) : null);
}

function sideways(key: string, rtl: boolean): ListCommand | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return { do: (key === 'ArrowRight') !== rtl ? 'glyph' : 'row' };
}

function verdictOf(key: string): ListCommand | null {
  const verdict = /^[1-5]$/u.test(key) ? verdicts[Number(key) - 1] : undefined;
  return verdict === undefined ? null : { do: 'verdict', verdict };
}
