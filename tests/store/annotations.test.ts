import { beforeEach, describe, expect, test } from 'vitest';
import {
  changeAnnotation,
  createAnnotation,
  deleteAnnotation,
  readAnnotation,
  restoreAnnotation,
  undoLast,
} from '@/utils/store/annotations';
import { keepArticle, openArticle } from '@/utils/store/articles';
import { readArticles } from '@/utils/store/read-articles';
import { readCounts } from '@/utils/store/counters';
import type { Writer } from '@/utils/store/schema';
import { article, draft, sampleClaim, version } from '../support/annotations';
import { create, emptyStore } from './support';

let writer: Writer;
beforeEach(async () => {
  writer = await emptyStore();
});

describe('creating', () => {
  test('gives identity, revision and times, and keeps the article with its claims', async () => {
    const made = await create(writer, { note: 'who counted them?' });
    expect(made).toMatchObject({ revision: 1, note: 'who counted them?', deletedAt: null });
    expect(made.id).toMatch(/^urn:uuid:/u);
    expect(await readAnnotation(writer.db, made.id)).toEqual(made);
    expect((await readArticles(writer.db, [made.source])).get(made.source)).toMatchObject({
      title: 'Fighting around Hajin',
      revision: 1,
    });
    expect(await writer.db.count('claims')).toBe(1);
  });

  test('keeps one version however many annotations are made on it', async () => {
    await create(writer);
    await create(writer);
    expect(await writer.db.count('versions')).toBe(1);
    expect(await writer.db.count('sightings')).toBe(1);
    expect(await writer.db.count('claims')).toBe(1);
  });

  test.each([
    ['a text that its hash does not name', { version: { ...version(), text: 'other words' } }],
    ['a draft about another article', { draft: draft({ source: 'https://other.example/' }) }],
    ['a draft about another version', { draft: draft({ version: version('older').hash }) }],
    ['an article that names another version', { article: article({ version: version('older').hash }) }],
  ])('refuses %s', async (_, over) => {
    const input = { article: article(), version: version(), claims: [sampleClaim], draft: draft(), ...over };
    expect(await createAnnotation(writer, input)).toEqual({ ok: false, reason: 'invalid' });
    expect(await writer.db.count('annotations')).toBe(0);
  });
});

describe('changing', () => {
  test('makes the next revision', async () => {
    const made = await create(writer);
    const changed = await changeAnnotation(writer, {
      id: made.id,
      revision: 1,
      changes: { verdict: 'disputed' },
    });
    expect(changed).toMatchObject({
      ok: true,
      annotation: { revision: 2, verdict: 'disputed', created: made.created },
    });
  });

  test('refuses a change of an older revision and leaves the newer one', async () => {
    const made = await create(writer);
    await changeAnnotation(writer, { id: made.id, revision: 1, changes: { note: 'first' } });
    const late = await changeAnnotation(writer, { id: made.id, revision: 1, changes: { note: 'second' } });
    expect(late).toEqual({ ok: false, reason: 'stale-revision' });
    expect(await readAnnotation(writer.db, made.id)).toMatchObject({ note: 'first', revision: 2 });
  });

  test('of two tabs at once lets one win and tells the other', async () => {
    const made = await create(writer);
    const change = (note: string) =>
      changeAnnotation(writer, { id: made.id, revision: 1, changes: { note } });
    const results = await Promise.all([change('left'), change('right')]);
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
  });

  test('puts an annotation onto a newer version, but only one whose text is kept', async () => {
    const made = await create(writer);
    const { hash } = version('newer words');
    const put = () => changeAnnotation(writer, { id: made.id, revision: 1, changes: { version: hash } });
    expect(await put()).toEqual({ ok: false, reason: 'invalid' });
    await keepArticle(writer, {
      article: article({}, 'newer words'),
      version: version('newer words'),
      claims: [],
    });
    expect(await put()).toMatchObject({ ok: true, annotation: { version: hash } });
  });

  test('refuses an annotation that is not there', async () => {
    const changed = await changeAnnotation(writer, { id: 'urn:uuid:none', revision: 1, changes: {} });
    expect(changed).toEqual({ ok: false, reason: 'unknown-annotation' });
  });
});

describe('the bin', () => {
  test('takes an annotation out of its article, and gives it back', async () => {
    const made = await create(writer);
    await deleteAnnotation(writer, made.id);
    expect((await openArticle(writer.db, made.source, version().hash)).annotations).toEqual([]);
    expect(await writer.db.countFromIndex('annotations', 'deletedAt')).toBe(1);
    await restoreAnnotation(writer, made.id);
    expect((await openArticle(writer.db, made.source, version().hash)).annotations).toHaveLength(1);
  });

  test('keeps the date of the first deletion', async () => {
    const made = await create(writer);
    const first = await deleteAnnotation(writer, made.id);
    const second = await deleteAnnotation(writer, made.id);
    expect(first.ok && second.ok && second.annotation.deletedAt === first.annotation.deletedAt).toBe(true);
  });
});

describe('undo', () => {
  test('takes back one write after the other, back to the bin', async () => {
    const made = await create(writer);
    await changeAnnotation(writer, { id: made.id, revision: 1, changes: { note: 'one' } });
    await changeAnnotation(writer, { id: made.id, revision: 2, changes: { note: 'two' } });
    expect(await undoLast(writer, made.id)).toMatchObject({ annotation: { note: 'one', revision: 4 } });
    expect(await undoLast(writer, made.id)).toMatchObject({ annotation: { note: '', revision: 5 } });
    const last = await undoLast(writer, made.id);
    expect(last.ok && last.annotation.deletedAt).toBeTruthy();
    expect(await undoLast(writer, made.id)).toEqual({ ok: false, reason: 'unknown-annotation' });
  });

  test('takes back a deletion', async () => {
    const made = await create(writer, { note: 'keep me' });
    await deleteAnnotation(writer, made.id);
    expect(await undoLast(writer, made.id)).toMatchObject({
      annotation: { note: 'keep me', deletedAt: null },
    });
  });

  test('touches no other annotation', async () => {
    const [one, two] = [await create(writer), await create(writer)];
    await undoLast(writer, one.id);
    expect(await readAnnotation(writer.db, two.id)).toEqual(two);
  });
});

test('counters follow every write', async () => {
  const [one, two, three] = [
    await create(writer),
    await create(writer),
    await create(writer, { kind: 'loss' }),
  ];
  await changeAnnotation(writer, { id: one.id, revision: 1, changes: { verdict: 'plausible' } });
  await changeAnnotation(writer, { id: two.id, revision: 1, changes: { dismissed: true } });
  expect(await readCounts(writer.db)).toEqual({
    annotations: 2,
    binned: 0,
    kinds: { strength: 1, loss: 1 },
    verdicts: { plausible: 1, dismissed: 1, 'not-reviewed': 1 },
  });
  await deleteAnnotation(writer, three.id);
  expect(await readCounts(writer.db)).toMatchObject({
    annotations: 1,
    binned: 1,
    kinds: { strength: 1, loss: 0 },
  });
});
