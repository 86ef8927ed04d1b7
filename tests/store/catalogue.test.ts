import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { listNote } from '@/utils/annotation/listed-note';
import { parseQuery } from '@/utils/annotation/query/parse-query';
import { verdicts, type Annotation } from '@/utils/annotation/types';
import { claimKinds } from '@/utils/claims/types';
import {
  changeAnnotation,
  deleteAnnotation,
  readAnnotation,
  restoreAnnotation,
  undoLast,
} from '@/utils/store/annotations';
import { blockSize } from '@/utils/store/catalogue/block';
import { emptyCatalogue, loadCatalogue, refreshCatalogue } from '@/utils/store/catalogue/catalogue';
import { searchCatalogue } from '@/utils/store/catalogue/search-catalogue';
import { watchStore } from '@/utils/store/changes';
import { forgetSite } from '@/utils/store/forget-site';
import { keepPlaces } from '@/utils/store/places';
import type { Writer } from '@/utils/store/schema';
import { sampleClaim } from '../support/annotations';
import { create, emptyStore } from './support';

let writer: Writer;
beforeEach(async () => {
  writer = await emptyStore();
});

async function search(query: string): Promise<string[]> {
  const catalogue = await loadCatalogue(writer.db);
  return searchCatalogue(catalogue, parseQuery(query)).map((slot) => catalogue.get(slot, 'id'));
}

describe('holds', () => {
  test('what lists show of every note, newest change first', async () => {
    const one = await create(writer, {
      note: 'one',
      tags: ['Hajin front', 'b'],
      corrections: { party: 'SDF\n2' },
    });
    const two = await create(writer, { claim: null, kind: 'supply', verdict: 'plausible' });
    const changed = await changeAnnotation(writer, { id: one.id, revision: 1, changes: { note: '' } });
    const catalogue = await loadCatalogue(writer.db);
    const context = { published: '2026-11-20', siteName: 'News', state: 'seen' } as const;
    if (!changed.ok) throw new Error(changed.reason);
    const [first, second] = catalogue.slots.map(catalogue.note);
    expect(first).toEqual({
      ...listNote(changed.annotation, context),
      record: { ...listNote(changed.annotation, context).record, party: 'SDF 2' },
    });
    expect(second).toEqual(listNote(two, context));
  });

  test('nothing of the bin, and again what was taken out of it', async () => {
    const { id } = await create(writer, { note: 'zebra' });
    await deleteAnnotation(writer, id);
    expect(await search('zebra')).toEqual([]);
    await restoreAnnotation(writer, id);
    expect(await search('zebra')).toEqual([id]);
    await undoLast(writer, id);
    expect(await search('')).toEqual([]);
  });

  test('nothing of a site that was forgotten', async () => {
    await create(writer, { source: 'https://gone.example/1' });
    const { id } = await create(writer, {});
    await forgetSite(writer, 'gone.example');
    expect(await search('')).toEqual([id]);
  });

  test('notes beyond one block', async () => {
    for (let each = 0; each <= blockSize; each += 1) await create(writer, { note: `note ${each}` });
    const catalogue = await loadCatalogue(writer.db);
    expect(catalogue.slots).toHaveLength(blockSize + 1);
    expect(catalogue.blocks.size).toBe(2);
    expect(await search(`"note ${blockSize}"`)).toHaveLength(1);
  });

  test('what a page found of a place, until the note is put elsewhere', async () => {
    const { id, source } = await create(writer, {});
    const places = [{ id, state: 'lost' as const }];
    await keepPlaces(writer, { source: 'https://other.example/', places });
    expect(await search('state:lost')).toEqual([]);
    await keepPlaces(writer, { source, places });
    expect(await search('state:lost')).toEqual([id]);
    await changeAnnotation(writer, { id, revision: 1, changes: { verdict: 'disputed' } });
    expect(await search('state:lost verdict:disputed')).toEqual([id]);
    const quote = { exact: 'over 17,000 fighters', prefix: '', suffix: '' };
    const selectors = { quote, position: null, range: null, block: null };
    await changeAnnotation(writer, { id, revision: 2, changes: { selectors } });
    expect(await search('state:seen')).toEqual([id]);
  });
});

test('a catalogue that reads again only what it is told of is the one read from scratch', async () => {
  const act = fc.record({
    on: fc.nat(),
    verdict: fc.constantFrom(...verdicts),
    kind: fc.constantFrom(...claimKinds),
    does: fc.constantFrom('create', 'change', 'delete', 'undo'),
  });
  const run = async (
    acts: readonly { on: number; verdict: Annotation['verdict']; kind: Annotation['kind']; does: string }[],
  ) => {
    writer = await emptyStore();
    const ending = new AbortController();
    let kept = emptyCatalogue();
    const ids: string[] = [];
    for (const { on, verdict, kind, does } of acts) {
      const told = new Promise<readonly number[]>((resolve) =>
        watchStore((notice) => notice.about === 'annotations' && resolve(notice.blocks), ending.signal),
      );
      const id = ids[on % Math.max(1, ids.length)];
      if (does === 'create' || id === undefined) ids.push((await create(writer, { kind, verdict })).id);
      else if (does === 'delete') await deleteAnnotation(writer, id);
      else if (does === 'undo' && !(await undoLast(writer, id)).ok) continue;
      else if (does === 'change') {
        const revision = (await readAnnotation(writer.db, id))?.revision ?? 0;
        await changeAnnotation(writer, { id, revision, changes: { verdict } });
      }
      kept = await refreshCatalogue(writer.db, kept, await told);
    }
    ending.abort();
    const fresh = await loadCatalogue(writer.db);
    expect(kept.slots).toEqual(fresh.slots);
    expect(kept.slots.map(kept.note)).toEqual(fresh.slots.map(fresh.note));
  };
  await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 8 }), run), { numRuns: 20 });
});

describe('search', () => {
  beforeEach(async () => {
    await create(writer, { note: 'Hôpital détruit, says the Observatory', tags: ['Kherson'] });
    await create(writer, { note: 'مستشفى مدمر' });
    await create(writer, { note: '轰炸了一家医院' });
    await create(writer, { note: 'зруйновано лікарню', source: 'https://gazette.example/1' });
    await create(writer, { note: 'dismissed', dismissed: true });
  });

  test.each([
    ['accents do not matter', 'hopital DETRUIT', 1],
    ['beginnings are enough', 'hop obs', 1],
    ['a tag', 'tag:kherson', 1],
    ['the claim’s party', 'sdf hajin', 4],
    ['a number with its separator', '17,000', 4],
    ['a number without its separator', '17000', 4],
    ['the site', 'gazette', 1],
    ['the site by its field', 'site:gazette.example', 1],
    ['Cyrillic', 'лікар', 1],
    ['Arabic', 'مستشفى', 1],
    ['Chinese', '医院', 1],
    ['every word must be there', 'hopital gazette', 0],
    ['a word from the middle', 'pital', 0],
    ['the day of the article', 'after:2026-11-20 before:2026-11-21', 4],
    ['nobody named', 'said:none', 4],
    ['a figure', `quantity:>${(sampleClaim.quantity?.low ?? 0) - 1}`, 4],
    ['what was dismissed', 'verdict:dismissed', 1],
    ['nothing asked', '  ', 4],
  ])('%s: %s', async (_, query, count) => {
    expect(await search(query)).toHaveLength(count);
  });
});
