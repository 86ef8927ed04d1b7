import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { bundle } from './bundle';
import { chromiumArguments, findChromium } from './find-browser';

/** The functions of a module under `in-page/`; arguments and results travel as JSON. */
type Calls<Module> = {
  [Name in keyof Module]: Module[Name] extends (...given: infer Given) => infer Result
    ? { readonly given: Given; readonly result: Awaited<Result> }
    : never;
};

const address = 'http://article.test/';
const world = 'tallymark';
const loadTimeout = 15_000;

export interface ArticlePageOptions {
  /** The module whose exports `call` reaches, from this folder: "./in-page/measure.ts". */
  readonly module: string;
  /** Lets the page's own inline scripts run; others never load. */
  readonly scripts: boolean;
}

/**
 * A real page in a real browser that reaches no network, with this project's code in a world of its own, as a content
 * script has it: the page cannot bend its built-ins.
 */
export class ArticlePage<Module> {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #scripts: boolean;
  #markup = '';

  private constructor(context: BrowserContext, page: Page, session: CDPSession, scripts: boolean) {
    this.#context = context;
    this.#page = page;
    this.#session = session;
    this.#scripts = scripts;
  }

  static async open<Module>({ module, scripts }: ArticlePageOptions): Promise<ArticlePage<Module>> {
    const [code, browser] = await Promise.all([
      bundle(module, world),
      chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] }),
    ]);
    const context = await browser.newContext({
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `globalThis.${world} ??= (() => { ${code}; return ${world}; })();`,
      worldName: world,
    });
    const articlePage = new ArticlePage<Module>(context, page, session, scripts);
    await context.route('**/*', (route) => articlePage.#answer(route.request().url(), route));
    return articlePage;
  }

  /** Shows a document. What it would load is refused; its scripts run only if that was asked for. */
  async load(markup: string): Promise<void> {
    this.#markup = markup;
    await this.#page.goto(address, { waitUntil: 'load', timeout: loadTimeout });
  }

  /** Calls a function of the module in the shown document. @throws what it throws. */
  async call<Name extends keyof Module & string>(
    name: Name,
    ...given: Calls<Module>[Name] extends { given: infer Given extends unknown[] } ? Given : never
  ): Promise<Calls<Module>[Name] extends { result: infer Result } ? Result : never> {
    const { frameTree } = await this.#session.send('Page.getFrameTree');
    const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: world,
    });
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression: `${world}.${name}(...${JSON.stringify(given)})`,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as never;
  }

  /** Bytes in use after a collection, the page's and this project's own. */
  async heapSize(): Promise<number> {
    await this.#session.send('HeapProfiler.enable');
    for (let times = 0; times < 3; times += 1) await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    return usedSize;
  }

  async close(): Promise<void> {
    await this.#context.browser()?.close();
  }

  async #answer(url: string, route: { abort(): Promise<void>; fulfill(answer: object): Promise<void> }) {
    if (url !== address) return route.abort();
    const headers = this.#scripts ? {} : { 'content-security-policy': "script-src 'none'" };
    return route.fulfill({ body: this.#markup, contentType: 'text/html; charset=utf-8', headers });
  }
}
