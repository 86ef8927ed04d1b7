import { beforeEach, describe, expect, test } from 'vitest';
import { changeAnnotation, createAnnotation, undoLast } from '@/utils/store/annotations';
import { keepArticle } from '@/utils/store/articles';
import { listQuestions } from '@/utils/store/comparison/list-questions';
import { findBeside, readQuestion, readSide } from '@/utils/store/comparison/read-question';
import { relateFigures, undoRelations } from '@/utils/store/comparison/relate';
import { settleFigures } from '@/utils/store/comparison/settle-figures';
import { forgetSite } from '@/utils/store/forget-site';
import { readHistory } from '@/utils/store/history';
import type { Writer } from '@/utils/store/schema';
import type { Claim } from '@/utils/claims/types';
import { article, draft, sampleClaim, version } from '../support/annotations';
import { emptyStore } from './support';

let writer: Writer;
beforeEach(async () => {
  writer = await emptyStore();
});

/** Keeps an article that gives the SDF so many fighters at a place. */
async function keep(name: string, fighters: number, over: Partial<Claim> = {}, words = ''): Promise<Claim> {
  const quote = `The SDF has ${String(fighters)} fighters`;
  const text = `${quote} in Hajin, says ${name}. ${words}`;
  const claim: Claim = {
    ...sampleClaim,
    quote,
    start: 0,
    end: quote.length,
    number: { start: 12, end: 12 + String(fighters).length, text: String(fighters) },
    quantity: { low: fighters, high: fighters, approximate: false, unit: 'person', imputed: false },
    attribution: name,
    ...over,
  };
  const read = {
    article: article({ source: sourceOf(name) }, text),
    version: version(text),
    claims: [claim],
  };
  expect(await keepArticle(writer, read)).toBe(true);
  return claim;
}

const sourceOf = (name: string) => `https://${name}.example/hajin`;

async function openOnly() {
  await settleFigures(writer.db);
  const { questions } = await listQuestions(writer.db, 10);
  const [summary] = questions;
  return { questions, open: summary === undefined ? null : await readQuestion(writer.db, summary.id) };
}

test('articles that were only kept are compared, with who says what', async () => {
  await keep('lantern', 15_000);
  await keep('courier', 17_000);
  await keep('quill', 17_500, { place: 'Sousa' });
  const { questions, open } = await openOnly();
  expect(questions).toMatchObject([{ figures: 2, sources: 2, articles: 2, conflicts: 1, party: 'SDF' }]);
  expect(open?.question.sources.map(({ speaker }) => speaker)).toEqual(['courier', 'lantern']);
  expect(open?.nearby.map(({ record }) => record.place)).toEqual(['Sousa']);
});

test.each([
  ['said again', { relation: { kind: 'repeat', of: 0 } }],
  ['counted within another', { relation: { kind: 'part', of: 0 } }],
  ['of an earlier event without a day', { relation: { kind: 'background', of: null }, time: null }],
] as const)('a figure that is %s is not compared', async (_, over) => {
  await keep('lantern', 15_000, over);
  await keep('courier', 17_000);
  expect((await openOnly()).questions).toEqual([]);
});

test('figures that overlap are no disagreement', async () => {
  await keep('lantern', 17_000);
  await keep('courier', 17_000);
  expect((await openOnly()).questions).toEqual([]);
});

test('only the latest version of an article counts', async () => {
  await keep('lantern', 15_000);
  await keep('courier', 17_000);
  await settleFigures(writer.db);
  await keep('lantern', 17_000);
  expect((await openOnly()).questions).toEqual([]);
});

test('what the reader corrects and dismisses is followed, and the way back', async () => {
  const claim = await keep('lantern', 15_000);
  await keep('courier', 17_000);
  const text = `${claim.quote} in Hajin, says lantern. `;
  const about = { source: sourceOf('lantern'), version: version(text).hash, claim };
  const read = { article: article({ source: about.source }, text), version: version(text), claims: [claim] };
  const saved = await createAnnotation(writer, {
    ...read,
    draft: draft({ ...about, corrections: { place: 'Sousa' } }),
  });
  if (!saved.ok) throw new Error(saved.reason);
  const { id } = saved.annotation;
  expect((await openOnly()).questions).toEqual([]);
  await changeAnnotation(writer, { id, revision: 1, changes: { corrections: {} } });
  expect((await openOnly()).questions).toHaveLength(1);
  await changeAnnotation(writer, { id, revision: 2, changes: { dismissed: true } });
  expect((await openOnly()).questions).toEqual([]);
  await undoLast(writer, id);
  expect((await openOnly()).questions).toHaveLength(1);
});

test('copies of one text are one source', async () => {
  const wire = Array.from({ length: 60 }, (_, at) => `word${String(at)}`).join(' ');
  await keep('lantern', 15_000, { attribution: null }, wire);
  await keep('courier', 15_000, { attribution: null }, wire);
  await keep('quill', 17_000, { attribution: null });
  const { open } = await openOnly();
  const echoes = open?.question.sources.map(({ statements }) => statements.map((each) => each.echoes.length));
  expect(echoes).toEqual([[1], [0]]);
});

test('a figure that is being read finds those beside it, kept or not', async () => {
  await keep('lantern', 15_000);
  await keep('courier', 17_000);
  await settleFigures(writer.db);
  const record = { ...sampleClaim, place: 'Hajin' };
  const reading = {
    id: 'f'.repeat(32),
    source: 'https://new.example/',
    published: '2026-11-21',
    record,
    words: null,
  };
  expect((await findBeside(writer.db, reading))?.figures).toHaveLength(3);
  expect(await findBeside(writer.db, { ...reading, record: { ...record, place: 'Sousa' } })).toBeNull();
});

test('a side has its figures by day', async () => {
  await keep('lantern', 15_000);
  await keep('quill', 17_500, { place: 'Sousa', party: 'QSD' });
  await settleFigures(writer.db);
  expect(await readSide(writer.db, 'sdf', 10)).toHaveLength(2);
  expect(await readSide(writer.db, 'russia', 10)).toEqual([]);
});

describe('the word of the reader', () => {
  async function relateBoth(isSame: boolean) {
    const { open } = await openOnly();
    const [first, second] = open?.question.figures ?? [];
    if (first === undefined || second === undefined) throw new Error('There are two figures.');
    const sources = [second.source, first.source] as const;
    const [relation] = await relateFigures(writer, [{ figure: second.id, other: first.id, sources, isSame }]);
    if (relation === undefined) throw new Error('There is one.');
    return relation;
  }

  test('sets figures apart, which is kept, told in the history, and taken back', async () => {
    await keep('lantern', 15_000);
    await keep('courier', 17_000);
    const relation = await relateBoth(false);
    expect((await openOnly()).questions).toEqual([]);
    expect(await undoRelations(writer, [relation.id])).toMatchObject([{ revision: 2 }]);
    expect((await openOnly()).questions).toHaveLength(1);
    const history = await readHistory(writer.db, relation.id);
    expect(history.map(({ action }) => action)).toEqual(['create', 'undo']);
    expect(await undoRelations(writer, [relation.id])).toEqual([]);
  });

  test('puts a figure beside one of another question', async () => {
    const claim = await keep('lantern', 15_000);
    await keep('courier', 17_000, { place: 'Sousa' });
    await settleFigures(writer.db);
    const [there] = await writer.db.getAllFromIndex('figures', 'source', sourceOf('courier'));
    const [here] = await writer.db.getAllFromIndex('figures', 'source', sourceOf('lantern'));
    if (here === undefined || there === undefined) throw new Error(claim.quote);
    const sources = [there.source, here.source] as const;
    await relateFigures(writer, [{ figure: there.id, other: here.id, sources, isSame: true }]);
    expect((await openOnly()).questions).toMatchObject([{ conflicts: 1 }]);
  });

  test('outlasts a later version of the article', async () => {
    await keep('lantern', 15_000);
    await keep('courier', 17_000);
    await relateBoth(false);
    await keep('lantern', 15_000, {}, 'Corrected on Monday.');
    expect((await openOnly()).questions).toEqual([]);
  });

  test('goes with the article when its site is forgotten', async () => {
    await keep('lantern', 15_000);
    await keep('courier', 17_000);
    await relateBoth(false);
    await forgetSite(writer, 'lantern.example');
    const stores = await Promise.all([...writer.db.objectStoreNames].map((name) => writer.db.getAll(name)));
    expect(JSON.stringify(stores)).not.toContain('lantern');
    await keep('quill', 15_500);
    expect((await openOnly()).questions).toHaveLength(1);
  });
});
