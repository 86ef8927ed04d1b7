import { sharesText } from '@/utils/anchor/shares-text';
import { sendToBackground } from '@/utils/messaging/send-to-background';
import { report } from './report';
import { keptReading, type Session } from './session';

/** How long a text has to stand before it counts as seen, in milliseconds: pages arrive in pieces. */
const settling = 2_000;

/** Keeps the article and this version of its text without an annotation. Never in a private window. */
export async function keep({ model, reading }: Session): Promise<boolean> {
  const kept = keptReading(reading.value, model);
  if (kept === null || model.isPrivate.value) return false;
  const delivery = await sendToBackground('article.keep', kept);
  return delivery.ok && delivery.answer;
}

/**
 * Keeps the version that a kept article has at this visit, once its text stands still. What it becomes later on while
 * the page is open is not kept, unless the reader acts on it; nor is another article under the same address.
 */
export function keepSeen(session: Session) {
  const { reading, model, signal, seenSources } = session;
  const article = reading.value;
  const source = article?.metadata.source;
  if (article === null || source === undefined || seenSources.has(source)) return;
  const timer = setTimeout(() => {
    if (reading.value?.content.hash !== article.content.hash) return;
    seenSources.add(source);
    const baseline = model.baseline.value;
    if (baseline === null || sharesText(baseline.text, article.content.text)) keep(session).catch(report);
  }, settling);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
