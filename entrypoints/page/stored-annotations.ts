import type { AnnotationWriter, WriteResult } from '@/components/state/memory-annotations';
import type { ArticleSummary } from '@/utils/annotation/page-state';
import type { SaveResult, VersionText } from '@/utils/annotation/save-result';
import type { Claim } from '@/utils/claims/types';
import type { Delivery } from '@/utils/messaging/protocol';
import { sendToBackground } from '@/utils/messaging/send-to-background';

/** The article that is kept with the first annotation made in it. */
export interface KeptReading {
  readonly article: ArticleSummary;
  readonly version: VersionText;
  readonly claims: readonly Claim[];
}

/** Creates a writer into the extension's store, by way of the background. */
export function createStoredWriter(reading: () => KeptReading | null): AnnotationWriter {
  return {
    create: async (draft) => {
      const kept = reading();
      if (kept === null) return { ok: false, reason: 'invalid' };
      return received(await sendToBackground('annotation.create', { ...kept, draft }));
    },
    change: async (change) => received(await sendToBackground('annotation.change', change)),
    remove: async (id) => received(await sendToBackground('annotation.delete', { id })),
    undo: async (id) => received(await sendToBackground('annotation.undo', { id })),
  };
}

function received(delivery: Delivery<SaveResult>): WriteResult {
  if (delivery.ok) return delivery.answer;
  return { ok: false, reason: delivery.reason === 'refused' ? 'invalid' : delivery.reason };
}
