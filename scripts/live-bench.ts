import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { launchExtension, type ExtensionBrowser } from './browser/extension';
import { serve } from './browser/serve';

/**
 * Prints what the extension costs on a page that changes a thousand times a second: `npm run bench:live`. The same page
 * is measured before it is read and after, in the built extension, with a ticker beside the article and one within.
 */

const seconds = 10;
/** Share of a core, in percent, that our scripts may spend beyond what the page's do. */
const most = 2;

execFileSync('npx', ['--no-install', 'wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const sample = readFileSync('scripts/demo/article.html', 'utf8');
const site = await serve({ '/outside': withTicker('<footer>'), '/inside': withTicker('<p class="byline">') });
try {
  for (const place of ['outside', 'inside']) await measure(place);
} finally {
  await site.close();
}

async function measure(place: string): Promise<void> {
  const browser = await launchExtension();
  try {
    const page = await browser.context.newPage();
    await page.goto(`${site.origin}/${place}`);
    const session = await browser.context.newCDPSession(page);
    const before = await shareOf(page, session);
    await read(browser, page);
    const after = await shareOf(page, session);
    const added = after.script - before.script;
    console.log(
      `ticker ${place} the article, ${after.changes.toFixed(0)} changes/s: scripts ${before.script.toFixed(2)} % of a core ` +
        `unread, ${after.script.toFixed(2)} % read, ${added <= most ? 'within' : 'OVER'} ${String(most)} % more; ` +
        `with the browser's own work ${before.all.toFixed(2)} % and ${after.all.toFixed(2)} %`,
    );
  } finally {
    await browser.close();
  }
}

/** Reads the page and waits until everything about it has come to rest. */
async function read(browser: ExtensionBrowser, page: Page): Promise<void> {
  await browser.allowTab(page);
  await page.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 15_000 });
  await page.bringToFront();
  await page.waitForTimeout(8_000);
}

/**
 * Shares of a core that scripts and all of the main thread are at work, in percent, and how often the page changes.
 * The browser paints marks anew with every frame of a page that changes: that is in the second share only.
 */
async function shareOf(page: Page, session: CDPSession) {
  await session.send('Performance.enable');
  const start = await workOf(session);
  const ticksBefore = await ticks(page);
  await page.waitForTimeout(seconds * 1_000);
  const changes = ((await ticks(page)) - ticksBefore) / seconds;
  const end = await workOf(session);
  const share = (from: number, to: number) => (100 * (to - from)) / (end.time - start.time);
  return { script: share(start.script, end.script), all: share(start.all, end.all), changes };
}

/** Seconds, by the browser's own count. */
async function workOf(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { script: valueOf('ScriptDuration'), all: valueOf('TaskDuration'), time: valueOf('Timestamp') };
}

function ticks(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset['ticks'] ?? 0));
}

/** Browsers slow timers down to 4 ms: four changes for each. */
function withTicker(at: string): string {
  const script = `<script>
    const ticker = document.querySelector('.ticker');
    let count = 0;
    setInterval(() => {
      for (let step = 0; step < 4; step += 1) ticker.textContent = String(count += 1);
      document.documentElement.dataset.ticks = String(count);
    }, 4);
  </script>`;
  return sample.replace(at, `${at}<b class="ticker">0</b> `).replace('</body>', `${script}</body>`);
}
