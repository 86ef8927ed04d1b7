import { isOfSameSite } from '@/utils/article/canonical-url';
import type { SaveResult } from '@/utils/annotation/save-result';
import type { BackgroundMessages } from '@/utils/messaging/protocol';
import type { BackgroundHandlers, PageSender } from '@/utils/messaging/serve-background';
import { defaultSettings } from '@/utils/settings/default-settings';
import { changeAnnotation, createAnnotation, deleteAnnotation, undoLast } from '@/utils/store/annotations';
import { keepArticle, openArticle } from '@/utils/store/articles';
import type { Connection } from '@/utils/store/connection';
import type { Writer } from '@/utils/store/schema';
import { readSettings } from '@/utils/store/settings';
import { createWriter } from '@/utils/store/writer';
import { showBadge } from './badge';
import type { EnsureEngine } from './engine';
import { countBeside, showBeside } from './figures-beside';
import { findClaims } from './find-claims';
import { createPlaceKeeper } from './keep-places';

/** Leads each message to the store or the tab it is about. In a private window nothing is read or stored. */
export function createHandlers(store: Connection, ensureEngine: EnsureEngine): BackgroundHandlers {
  const save = (sender: PageSender, work: (writer: Writer) => Promise<SaveResult>) =>
    saveFor(store, sender, work);
  const keepPlaces = createPlaceKeeper(store);
  return {
    'engine.load': async (_, { tabId }) => (await ensureEngine(tabId)).ok,
    'article.open': (article, sender) => open(store, article, sender),
    'claims.find': async (text) => {
      const settings = await store.use(readSettings);
      return findClaims(text, settings.ok ? settings.value.profile : defaultSettings.profile);
    },
    'figures.count': (figure, sender) => countBeside(store, figure, sender),
    'figures.show': (figure, sender) => showBeside(store, figure, sender),
    'article.keep': (read, sender) => keep(store, read, sender),
    'annotation.create': (made, sender) =>
      isOfSameSite(made.article.source, sender.url)
        ? save(sender, (writer) => createAnnotation(writer, made))
        : { ok: false, reason: 'invalid' },
    'annotation.change': (change, sender) => save(sender, (writer) => changeAnnotation(writer, change)),
    'annotation.delete': ({ id }, sender) => save(sender, (writer) => deleteAnnotation(writer, id)),
    'annotation.undo': ({ id }, sender) => save(sender, (writer) => undoLast(writer, id)),
    'badge.set': async (badge, { tabId }) => {
      await showBadge(tabId, badge);
      return null;
    },
    'page.changed': async (state, sender) => {
      await keepPlaces(state, sender);
      return null;
    },
    'page.scan': ({ tabId }) => ensureEngine(tabId),
  };
}

type Request<Name extends keyof BackgroundMessages> = BackgroundMessages[Name][0];
type Answer<Name extends keyof BackgroundMessages> = BackgroundMessages[Name][1];

/** A page is told of the annotations of its own site only. */
async function open(
  store: Connection,
  { source, version }: Request<'article.open'>,
  { isPrivate, url }: PageSender,
): Promise<Answer<'article.open'>> {
  const mayRead = !isPrivate && isOfSameSite(source, url);
  const read = await store.use(async (db) => ({
    settings: await readSettings(db),
    ...(mayRead ? await openArticle(db, source, version) : nothing),
  }));
  if (!read.ok) return { ...nothing, settings: defaultSettings, isPrivate, problem: read.reason };
  return { ...read.value, isPrivate, problem: null };
}

async function keep(
  store: Connection,
  read: Request<'article.keep'>,
  { isPrivate, url }: PageSender,
): Promise<boolean> {
  if (isPrivate || !isOfSameSite(read.article.source, url)) return false;
  const kept = await store.use((db) => keepArticle(createWriter(db), read));
  return kept.ok && kept.value;
}

async function saveFor(
  store: Connection,
  { isPrivate }: PageSender,
  work: (writer: Writer) => Promise<SaveResult>,
): Promise<SaveResult> {
  if (isPrivate) return { ok: false, reason: 'not-stored' };
  const result = await store.use((db) => work(createWriter(db)));
  return result.ok ? result.value : result;
}

const nothing = { annotations: [], versions: [], isKept: false, baseline: null };
