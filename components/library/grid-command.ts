import { listCommand, type ListCommand } from '@/components/list/list-command';

/** What a key asks of the table of notes, beyond what it asks of any list. */
export type GridCommand =
  | Exclude<ListCommand, { do: 'move' | 'first' | 'last' | 'glyph' | 'row' }>
  /** `by` lines; `Infinity` is the end. */
  | { readonly do: 'go'; readonly by: number; readonly extend: boolean }
  | { readonly do: 'select' | 'select-all' | 'clear' | 'menu' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Lines of a page up or down. */
const page = 10;
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
  Home: -Infinity,
  End: Infinity,
};

/** Reads a key as a command of the table; `null` for any other key. Letters count only while `singleKeys` is on. */
export function gridCommand(pressed: Pressed, singleKeys: boolean): GridCommand | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const step = steps[key];
  if (altKey) return null;
  if (ctrlKey || metaKey) return key === 'a' ? { do: 'select-all' } : null;
  if (step !== undefined) return { do: 'go', by: step, extend: shiftKey };
  if (key === ' ') return { do: 'select' };
  if (key === 'Escape') return { do: 'clear' };
  return fromList(listCommand(pressed, { singleKeys, rtl: false }), shiftKey);
}

function fromList(command: ListCommand | null, extend: boolean): GridCommand | null {
  if (command === null) return null;
  if (command.do === 'move') return { do: 'go', by: command.by, extend };
  if (command.do === 'glyph') return { do: 'menu' };
  return command.do === 'row' || command.do === 'first' || command.do === 'last' ? null : command;
}
