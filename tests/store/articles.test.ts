import { beforeEach, expect, test } from 'vitest';
import { keepArticle, openArticle } from '@/utils/store/articles';
import { readArticles } from '@/utils/store/read-articles';
import type { Writer } from '@/utils/store/schema';
import { article, sampleClaim, version } from '../support/annotations';
import { create, emptyStore } from './support';

let writer: Writer;
beforeEach(async () => {
  writer = await emptyStore();
});

const longText = 'The river town has seen heavy fighting, the agency said. '.repeat(400);
const read = (text: string) => ({
  article: article({}, text),
  version: version(text),
  claims: [sampleClaim],
});

test('a new version makes the next revision of the article; seeing it again only moves when it was last seen', async () => {
  expect(await keepArticle(writer, read('first words'))).toBe(true);
  await keepArticle(writer, read('second words'));
  await keepArticle(writer, read('second words'));
  const kept = (await readArticles(writer.db, [article().source])).get(article().source);
  expect(kept).toMatchObject({ revision: 2, version: version('second words').hash });
  const sightings = await writer.db.getAll('sightings');
  expect(sightings).toHaveLength(2);
  expect(sightings.some(({ firstSeen, lastSeen }) => firstSeen < lastSeen)).toBe(true);
});

test('opening gives the versions that annotations were made on, the current one left out', async () => {
  const made = await create(writer);
  await keepArticle(writer, read(longText));
  expect(await openArticle(writer.db, made.source, version().hash)).toMatchObject({ versions: [] });
  const later = await openArticle(writer.db, made.source, version(longText).hash);
  expect(later).toMatchObject({ annotations: [made], versions: [version()] });
});

test('a long text is deflated and comes back as it was', async () => {
  await keepArticle(writer, read(longText));
  const row = await writer.db.get('versions', version(longText).hash);
  expect(row?.text).toBeUndefined();
  expect(row?.deflated?.byteLength).toBeLessThan(longText.length / 10);
  await writer.db.put('annotations', {
    id: 'x',
    slot: 0,
    article: article().source,
    record: { ...(await create(writer)), version: version(longText).hash },
  });
  const opened = await openArticle(writer.db, article().source, version().hash);
  expect(opened.versions).toEqual([version(longText)]);
});

test.each([
  ['other words', { text: 'other words' }],
  ['no words', {}],
  ['bytes that are not deflated', { deflated: new Uint8Array([1, 2, 3]) }],
])('a version row with %s is left out, the notes stay', async (_, damaged) => {
  const made = await create(writer);
  await writer.db.put('versions', { hash: version().hash, ...damaged });
  const opened = await openArticle(writer.db, made.source, version('current').hash);
  expect(opened).toMatchObject({ annotations: [made], versions: [] });
});

test('a damaged annotation row does not close the article', async () => {
  const made = await create(writer);
  await writer.db.put('annotations', { slot: 0, id: 'damaged', article: made.source, record: { note: 5 } });
  expect((await openArticle(writer.db, made.source, version().hash)).annotations).toEqual([made]);
});

test('an article whose text is not what its hash names is not kept', async () => {
  expect(
    await keepArticle(writer, { ...read('words'), version: { ...version('words'), text: 'others' } }),
  ).toBe(false);
  expect(await writer.db.count('articles')).toBe(0);
});
