import { effect } from '@preact/signals';
import { sendToBackground } from '@/utils/messaging/send-to-background';
import type { Session } from './session';

/** Keeps the toolbar button and open popups and panels in step with the page. */
export function tellOthers({ model, signal }: Session) {
  const stops = [
    effect(() => {
      const badge = { unreviewed: model.unreviewed.value, changed: model.isChanged.value };
      if (model.status.value !== 'reading') void sendToBackground('badge.set', badge);
    }),
    effect(() => {
      void sendToBackground('page.changed', model.state.value);
    }),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
}
