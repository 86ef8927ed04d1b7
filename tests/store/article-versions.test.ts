import { beforeEach, expect, test } from 'vitest';
import { chooseBaseline, listVersions } from '@/utils/store/article-versions';
import { keepArticle, openArticle } from '@/utils/store/articles';
import type { Writer } from '@/utils/store/schema';
import { article, version } from '../support/annotations';
import { emptyStore } from './support';

let writer: Writer;
beforeEach(async () => {
  writer = await emptyStore();
});

const { source } = article();
const [first, second, third] = ['14 were killed.', '17 were killed.', '19 were killed.'] as const;
const keep = (text: string, title?: string) =>
  keepArticle(writer, {
    article: article(title === undefined ? {} : { title }, text),
    version: version(text),
    claims: [],
  });
const baseline = async (current: string) => {
  const opened = await openArticle(writer.db, source, version(current).hash);
  return opened.versions.find(({ hash }) => hash === opened.baseline?.hash)?.text ?? null;
};

test('versions come in the order in which they were seen, each with its title', async () => {
  await keep(first, 'Fourteen dead');
  await keep(second, 'Seventeen dead');
  await keep(first, 'Fourteen dead, again');
  const versions = await listVersions(writer.db, source);
  expect(versions.map(({ title }) => title)).toEqual(['Fourteen dead, again', 'Seventeen dead']);
  expect(versions.map(({ firstSeen, lastSeen }) => firstSeen < lastSeen)).toEqual([true, false]);
});

test('changes are told since the first version that was kept, until the reader chooses another', async () => {
  await keep(first);
  expect(await baseline(first)).toBeNull();
  expect(await baseline(second)).toBe(first);
  await keep(second);
  await keep(third);
  expect(await baseline(third)).toBe(first);

  expect(await chooseBaseline(writer, source, version(third).hash)).toBe(true);
  expect(await baseline(third)).toBeNull();
  expect(await baseline(first)).toBe(third);
  await chooseBaseline(writer, source, version(second).hash);
  expect(await baseline(third)).toBe(second);
  await keep(second);
  expect((await listVersions(writer.db, source)).map(({ isBaseline }) => isBaseline)).toEqual([
    false,
    true,
    false,
  ]);
});

test('of an article that is not kept there is nothing to tell', async () => {
  expect(await openArticle(writer.db, source, version(first).hash)).toMatchObject({
    isKept: false,
    baseline: null,
  });
  expect(await chooseBaseline(writer, source, version(first).hash)).toBe(false);
  expect(await listVersions(writer.db, source)).toEqual([]);
});
