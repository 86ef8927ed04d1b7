import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { limits } from '@/utils/annotation/limits';
import { annotationIdSchema, changesSchema, draftSchema } from '@/utils/annotation/parse-annotation';
import { articleSummarySchema, pageStateSchema } from '@/utils/annotation/parse-page-state';
import { versionTextSchema } from '@/utils/annotation/parse-save-result';
import { claimSchema } from '@/utils/claims/parse-claim';
import type { BackgroundMessage, BackgroundMessages, Delivery } from './protocol';
import type { Sender } from './serve';
import { serve } from './serve';

/** The top frame of a tab that sent a message, as the browser vouches for it. */
export interface PageSender {
  readonly tabId: number;
  readonly url: string;
  readonly isPrivate: boolean;
}

/** Messages that extension pages send; all others come from content scripts only. */
type ExtensionMessage = 'page.scan';
type ContentMessage = Exclude<BackgroundMessage, ExtensionMessage>;

type Handler<Name extends BackgroundMessage, Origin> = (
  payload: BackgroundMessages[Name][0],
  sender: Origin,
) => BackgroundMessages[Name][1] | Promise<BackgroundMessages[Name][1]>;

type ContentHandlers = { readonly [Name in ContentMessage]: Handler<Name, PageSender> };
type ExtensionHandlers = { readonly [Name in ExtensionMessage]: Handler<Name, null> };

/** One function per message; the compiler asks for each. */
export type BackgroundHandlers = ContentHandlers & ExtensionHandlers;

type RequestSchemas = {
  readonly [Name in BackgroundMessage]: v.GenericSchema<unknown, BackgroundMessages[Name][0]>;
};

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const claims = v.pipe(v.array(claimSchema), v.maxLength(limits.claims));
const keepEntries = { article: articleSummarySchema, version: versionTextSchema, claims };

const figureOnPage = v.object({
  source: articleSummarySchema.entries.source,
  published: articleSummarySchema.entries.published,
  claim: claimSchema,
  corrections: draftSchema.entries.corrections,
});

const requestSchemas: RequestSchemas = {
  'engine.load': v.null(),
  'article.open': articleSummarySchema,
  'claims.find': v.object({
    text: versionTextSchema.entries.text,
    lang: articleSummarySchema.entries.lang,
    published: articleSummarySchema.entries.published,
  }),
  'figures.count': figureOnPage,
  'figures.show': figureOnPage,
  'article.keep': v.object(keepEntries),
  'annotation.create': v.object({ ...keepEntries, draft: draftSchema }),
  'annotation.change': v.object({ id: annotationIdSchema, revision: count, changes: changesSchema }),
  'annotation.delete': v.object({ id: annotationIdSchema }),
  'annotation.undo': v.object({ id: annotationIdSchema }),
  'badge.set': v.object({ unreviewed: count, changed: v.boolean() }),
  'page.changed': pageStateSchema,
  'page.scan': v.object({ tabId: count }),
};

/**
 * Answers messages in the background: each is parsed, and its sender must be of the kind that may send it.
 *
 * A content script is known by its tab and by an address that is not ours; a subframe is refused. A malformed or
 * misplaced message is answered with `refused`, never with an exception.
 */
export function serveBackground(handlers: BackgroundHandlers, report: (error: unknown) => void): void {
  serve(
    (name, payload, sender) =>
      isBackgroundMessage(name) ? answer(handlers, { name, payload, sender }) : null,
    report,
  );
}

interface Incoming {
  readonly name: BackgroundMessage;
  readonly payload: unknown;
  readonly sender: Sender;
}

async function answer(handlers: BackgroundHandlers, incoming: Incoming): Promise<Delivery<unknown>> {
  const { name, payload, sender } = incoming;
  if (name === 'page.scan')
    return isExtensionPage(sender) ? run(name, payload, handlers[name], null) : refused;
  const page = pageSender(sender);
  return page === null ? refused : answerContent(handlers, name, payload, page);
}

function answerContent<Name extends ContentMessage>(
  handlers: ContentHandlers,
  name: Name,
  payload: unknown,
  page: PageSender,
) {
  return run(name, payload, handlers[name], page);
}

async function run<Name extends BackgroundMessage, Origin>(
  name: Name,
  payload: unknown,
  handle: Handler<Name, Origin>,
  origin: Origin,
): Promise<Delivery<BackgroundMessages[Name][1]>> {
  const schema: RequestSchemas[Name] = requestSchemas[name];
  const request = v.safeParse(schema, payload);
  return request.success ? { ok: true, answer: await handle(request.output, origin) } : refused;
}

const refused = { ok: false, reason: 'refused' } as const;

function pageSender({ tab, url, frameId }: Sender): PageSender | null {
  if (tab?.id === undefined || url === undefined || frameId !== 0 || isOurs(url)) return null;
  return { tabId: tab.id, url, isPrivate: tab.incognito };
}

/** The popup and panels have no tab, the library has one: the address tells. */
function isExtensionPage({ url }: Sender): boolean {
  return url !== undefined && isOurs(url);
}

function isOurs(url: string): boolean {
  return url.startsWith(browser.runtime.getURL('/'));
}

function isBackgroundMessage(name: string): name is BackgroundMessage {
  return Object.hasOwn(requestSchemas, name);
}
