import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { entryPlacesSchema } from '@/utils/annotation/entry-place';
import { pageStateSchema } from '@/utils/annotation/parse-page-state';
import { saveResultSchema } from '@/utils/annotation/parse-save-result';
import { parseDelivery } from './envelope';
import type { Delivery, PageMessage, PageMessages } from './protocol';

type AnswerSchemas = {
  readonly [Name in PageMessage]: v.GenericSchema<unknown, PageMessages[Name][1]>;
};

const answerSchemas: AnswerSchemas = {
  'page.state': pageStateSchema,
  'page.show': v.boolean(),
  'page.annotate': saveResultSchema,
  'page.annotateSelection': v.boolean(),
  'page.step': v.boolean(),
  'page.places': entryPlacesSchema,
  'page.toggleMarks': v.object({ hidden: v.boolean() }),
  'page.keep': v.boolean(),
  'page.readWhole': pageStateSchema,
  'page.refresh': pageStateSchema,
};

/**
 * Asks the content script of a tab's top frame: `sendToPage(tabId, 'page.state', null)`.
 *
 * Never throws: `unreachable` where the engine is not loaded, `refused` when the page's answer makes no sense.
 */
export async function sendToPage<Name extends PageMessage>(
  tabId: number,
  name: Name,
  payload: PageMessages[Name][0],
): Promise<Delivery<PageMessages[Name][1]>> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 });
    const delivery = parseDelivery(reply);
    return delivery.ok ? readAnswer(name, delivery.answer) : delivery;
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}

function readAnswer<Name extends PageMessage>(name: Name, answer: unknown): Delivery<PageMessages[Name][1]> {
  const schema: AnswerSchemas[Name] = answerSchemas[name];
  const result = v.safeParse(schema, answer);
  return result.success ? { ok: true, answer: result.output } : { ok: false, reason: 'refused' };
}
