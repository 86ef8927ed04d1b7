import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { changesSchema } from '@/utils/annotation/parse-annotation';
import { limits } from '@/utils/annotation/limits';
import type { Delivery, PageMessage, PageMessages } from './protocol';
import { serve, type Sender } from './serve';

/** One function per message; the compiler asks for each. */
export type PageHandlers = {
  readonly [Name in PageMessage]: (
    payload: PageMessages[Name][0],
  ) => PageMessages[Name][1] | Promise<PageMessages[Name][1]>;
};

type RequestSchemas = {
  readonly [Name in PageMessage]: v.GenericSchema<unknown, PageMessages[Name][0]>;
};

const id = v.pipe(v.string(), v.maxLength(limits.metadata));
const requestSchemas: RequestSchemas = {
  'page.state': v.null(),
  'page.show': v.object({ id }),
  'page.annotate': v.object({ id, changes: changesSchema }),
  'page.annotateSelection': v.null(),
  'page.step': v.object({ by: v.picklist([1, -1]) }),
  'page.places': v.object({ known: v.pipe(v.array(id), v.maxLength(limits.claims)) }),
  'page.toggleMarks': v.null(),
  'page.keep': v.null(),
  'page.readWhole': v.null(),
  'page.refresh': v.null(),
};

/** Answers the messages of extension pages and the background in a content script, until `signal` aborts. */
export function servePage(
  handlers: PageHandlers,
  { report, signal }: { report: (error: unknown) => void; signal: AbortSignal },
): void {
  serve(
    (name, payload, sender) => {
      if (!isPageMessage(name) || !isOurs(sender)) return null;
      return answer(handlers, name, payload);
    },
    report,
    signal,
  );
}

/** Only the background and extension pages may ask. A content script has a tab as well, but its address is the page's. */
function isOurs({ tab, url }: Sender): boolean {
  return tab?.id === undefined || url?.startsWith(browser.runtime.getURL('/')) === true;
}

async function answer<Name extends PageMessage>(
  handlers: PageHandlers,
  name: Name,
  payload: unknown,
): Promise<Delivery<PageMessages[Name][1]>> {
  const schema: RequestSchemas[Name] = requestSchemas[name];
  const request = v.safeParse(schema, payload);
  if (!request.success) return { ok: false, reason: 'refused' };
  const handle: PageHandlers[Name] = handlers[name];
  return { ok: true, answer: await handle(request.output) };
}

function isPageMessage(name: string): name is PageMessage {
  return Object.hasOwn(requestSchemas, name);
}
