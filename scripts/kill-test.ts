import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { parseHistoryEntry, verifyChain } from '@/utils/annotation/history';
import type { AnnotationDraft } from '@/utils/annotation/types';
import { sha256Hex } from '@/utils/text/sha256';
import type { ExtensionBrowser } from './browser/extension';
import { launchExtension } from './browser/extension';
import { injectLoader, recordedWrites, recordWrites, storedHistory } from './browser/in-worker';
import type { IsolatedWorld } from './browser/isolated-world';
import { enterIsolatedWorld } from './browser/isolated-world';
import { killBrowser } from './browser/kill-browser';
import type { LocalSite } from './browser/serve';
import { serve } from './browser/serve';

/**
 * `npm run kills -- [N]`: saves notes through the real background, ends the whole browser with SIGKILL right after the
 * last was acknowledged and with one more under way, starts it again on the same profile, and looks for them. N times.
 *
 * Before that: every write reports strict durability, and a save reaches a service worker that was just stopped.
 */
async function main(rounds: number): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'tallymark-kills-'));
  const site = await serve({ '/article': `<!doctype html><title>River town</title><p>${text}</p>` });
  try {
    const acknowledged = await checkWrites(profile, site);
    let kept = 0;
    for (let round = 1; round <= rounds; round += 1) {
      if (await survives(profile, site, acknowledged)) kept += 1;
    }
    console.log(`${kept} of ${rounds} kept (${acknowledged.size} notes, history unbroken)`);
    return kept === rounds ? 0 : 1;
  } finally {
    await killBrowser(profile);
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const text = 'The SDF now has over 17,000 fighters in the river town, the Observatory said.';
const hash = sha256Hex(text);
const savedSchema = v.object({
  ok: v.literal(true),
  answer: v.object({ ok: v.literal(true), annotation: v.object({ id: v.string() }) }),
});
const openedSchema = v.object({
  ok: v.literal(true),
  answer: v.object({ problem: v.null(), annotations: v.array(v.object({ id: v.string() })) }),
});

/** A browser with the extension in an open page. */
interface Reader {
  readonly browser: ExtensionBrowser;
  readonly page: Page;
  readonly world: IsolatedWorld;
}

async function checkWrites(profile: string, site: LocalSite): Promise<Set<string>> {
  const reader = await open(profile, site);
  const { browser } = reader;
  await recordWrites(await browser.worker());
  const acknowledged = new Set([await save(reader)]);
  const writes = (await recordedWrites(await browser.worker())) ?? [];
  if (writes.join() !== 'strict') throw new Error(`Saving wrote with durability "${writes.join()}".`);
  console.log('a save is one transaction, durability strict');
  await browser.stopWorker();
  acknowledged.add(await save(reader));
  if ((await recordedWrites(await browser.worker())) !== null) throw new Error('The worker was not stopped.');
  console.log('a save after the worker was stopped: kept');
  await killBrowser(profile);
  return acknowledged;
}

/** Looks for what was acknowledged, saves some more, and kills with one save under way. */
async function survives(profile: string, site: LocalSite, acknowledged: Set<string>): Promise<boolean> {
  const reader = await open(profile, site);
  for (let note = 0; note < 3; note += 1) acknowledged.add(await save(reader));
  save(reader).catch(() => undefined);
  await killBrowser(profile);
  const next = await open(profile, site);
  const isKept = await holdsAll(next, site, acknowledged);
  await killBrowser(profile);
  return isKept;
}

async function holdsAll(
  { browser, world }: Reader,
  site: LocalSite,
  ids: ReadonlySet<string>,
): Promise<boolean> {
  const opened = v.safeParse(openedSchema, await world.send('article.open', articleOf(site)));
  if (!opened.success) return false;
  const found = new Set(opened.output.answer.annotations.map(({ id }) => id));
  const entries = (await storedHistory(await browser.worker()))
    .map(parseHistoryEntry)
    .filter((entry) => entry !== null);
  return [...ids].every((id) => found.has(id)) && entries.length > ids.size && verifyChain(entries).ok;
}

async function open(profile: string, site: LocalSite): Promise<Reader> {
  const browser = await launchExtension({ profile });
  const page = await browser.context.newPage();
  await page.goto(`${site.origin}/article`);
  await inject(browser, page);
  return { browser, page, world: await enterIsolatedWorld(page, browser.extensionId) };
}

/** The first-run page may open at any moment of the start and take the button's press. */
async function inject(browser: ExtensionBrowser, page: Page): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    await browser.allowTab(page);
    if (await injectLoader(await browser.worker())) return;
    await new Promise((soon) => setTimeout(soon, 100));
  }
  throw new Error('The toolbar button could not be pressed on the article.');
}

async function save({ page, world }: Reader): Promise<string> {
  const site = { origin: new URL(page.url()).origin };
  const article = articleOf(site);
  const version = { hash, text };
  const answer = await world.send('annotation.create', {
    article,
    version,
    claims: [],
    draft: draftOn(article.source),
  });
  return v.parse(savedSchema, answer).answer.annotation.id;
}

function articleOf({ origin }: Pick<LocalSite, 'origin'>) {
  const unknown = { byline: null, siteName: null, published: null, lang: 'en', dir: null };
  return { ...unknown, source: `${origin}/article`, title: 'River town', version: hash, words: 14 };
}

function draftOn(source: string): AnnotationDraft {
  const quote = { exact: text, prefix: '', suffix: '' };
  const bodies = {
    kind: null,
    verdict: null,
    dismissed: false,
    note: 'kept?',
    tags: [],
    links: [],
    corrections: {},
  };
  const selectors = { quote, position: null, range: null, block: null };
  return { ...bodies, source, version: hash, selectors, claim: null, engine: 'none' };
}

main(Number(process.argv[2] ?? 10)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
