import { signal, type ReadonlySignal } from '@preact/signals';
import type { MessageKey, Translate } from '@/components/i18n/translate';

export interface Toast {
  readonly text: (t: Translate) => string;
  readonly undo: (() => void) | null;
}

export interface Toasts {
  readonly current: ReadonlySignal<Toast | null>;
  readonly show: (message: MessageKey, undo?: () => void) => void;
  /** Shows a text that is more than one message: a count, a name. */
  readonly say: (text: Toast['text'], undo?: () => void) => void;
  readonly close: () => void;
  /** Does what the toast offers, if it offers something. */
  readonly undo: () => void;
}

/** Milliseconds that a toast stays. */
const stay = 10_000;

/** Creates the one place for short messages of a page: the newest stands there for ten seconds. */
export function createToasts(): Toasts {
  const current = signal<Toast | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    current.value = null;
  };
  const say: Toasts['say'] = (text, undo) => {
    clearTimeout(timer);
    current.value = { text, undo: undo ?? null };
    timer = setTimeout(close, stay);
  };
  return {
    current,
    close,
    say,
    show: (message, undo) => say((t) => t(message), undo),
    undo: () => {
      const undo = current.value?.undo;
      close();
      undo?.();
    },
  };
}
