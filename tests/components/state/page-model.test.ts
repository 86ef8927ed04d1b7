import { describe, expect, test } from 'vitest';
import { createAnnotator } from '@/components/state/annotator';
import { createMemoryWriter, type AnnotationWriter } from '@/components/state/memory-annotations';
import { createPageModel } from '@/components/state/page-model';
import { neighboursOf, stepFrom } from '@/components/state/walk';
import type { Annotation } from '@/utils/annotation/types';
import type { Claim } from '@/utils/claims/types';
import { draft, sampleClaim, sampleText } from '../../support/annotations';

const second: Claim = { ...sampleClaim, kind: 'loss', outcome: 'killed', start: 50, end: 92, quote: 'three' };

/** A page with two claims, written to in memory. */
function openPage(over: Partial<AnnotationWriter> = {}) {
  const model = createPageModel();
  model.text.value = sampleText;
  model.claims.value = [
    { id: 'first', claim: sampleClaim },
    { id: 'second', claim: second },
  ];
  let count = 0;
  const memory = createMemoryWriter({
    now: () => new Date('2026-11-24T10:00:00Z'),
    newId: () => `urn:uuid:00000000-0000-4000-8000-00000000000${(count += 1)}`,
  });
  const reloads: string[] = [];
  const annotator = createAnnotator({
    model,
    writer: () => ({ ...memory, ...over }),
    draftOf: ({ claim }) => draft({ claim, kind: claim?.kind ?? null }),
    placeOf: ({ claim }: Annotation) => ({ state: 'exact', span: claim ?? { start: 0, end: 4 } }),
    reload: () => Promise.resolve(void reloads.push('asked')),
  });
  return { model, annotator, reloads };
}

describe('annotating a claim', () => {
  test('joins it with its annotation, under the same name', async () => {
    const { model, annotator } = openPage();
    await annotator.annotate('first', { verdict: 'disputed' });
    expect(model.entries.value.map(({ id, annotation }) => [id, annotation?.verdict])).toEqual([
      ['first', 'disputed'],
      ['second', undefined],
    ]);
    expect(model.unreviewed.value).toBe(1);
  });

  test('writes in the order of the calls, each on the revision before', async () => {
    const { model, annotator } = openPage();
    await Promise.all([
      annotator.annotate('first', { verdict: 'disputed' }),
      annotator.annotate('first', { note: 'Ask the press office.' }),
    ]);
    const [entry] = model.entries.value;
    expect(entry?.annotation).toMatchObject({
      revision: 2,
      verdict: 'disputed',
      note: 'Ask the press office.',
    });
  });

  test('takes a dismissed claim away, and undo brings it back', async () => {
    const { model, annotator } = openPage();
    const result = await annotator.annotate('second', { dismissed: true });
    expect(model.entries.value.map(({ id }) => id)).toEqual(['first']);
    if (result.ok) await annotator.undo(result.annotation.id);
    expect(model.entries.value.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  test('leaves the claim in the list when its annotation is deleted', async () => {
    const { model, annotator } = openPage();
    await annotator.annotate('first', { note: 'x' });
    await annotator.remove('first');
    expect(model.entries.value[0]).toMatchObject({ id: 'first', annotation: null });
  });

  test('asks the store again when somebody else wrote, and says so', async () => {
    const { model, annotator, reloads } = openPage({
      create: () => Promise.resolve({ ok: false, reason: 'stale-revision' }),
    });
    await annotator.annotate('first', { note: 'x' });
    expect(reloads).toEqual(['asked']);
    expect(model.save.value).toEqual({ state: 'failed', reason: 'stale-revision' });
  });

  test('gives a draft the name of what was made of it, and keeps the card open', async () => {
    const { model, annotator } = openPage();
    const resolution = { state: 'exact', span: { start: 0, end: 4 } } as const;
    model.draft.value = { id: 'draft', claim: null, annotation: null, resolution };
    model.openId.value = 'draft';
    const result = await annotator.annotate('draft', { note: 'x' });
    expect(model.openId.value).toBe(result.ok && result.annotation.id);
    expect(model.openEntry.value?.annotation?.note).toBe('x');
  });
});

describe('walking', () => {
  test('goes around the ends', () => {
    const { model } = openPage();
    const entries = model.entries.value;
    expect(stepFrom(null, entries, 1)?.id).toBe('first');
    expect(stepFrom('second', entries, 1)?.id).toBe('first');
    expect(stepFrom('first', entries, -1)?.id).toBe('second');
  });

  test('counts the claims of one sentence', () => {
    const { model } = openPage();
    const [entry] = model.entries.value;
    if (entry === undefined) throw new Error('The page lists its claims.');
    expect(neighboursOf(entry, model.entries.value, sampleText)).toMatchObject({ index: 0 });
    expect(neighboursOf(entry, model.entries.value, sampleText).inSentence).toHaveLength(1);
  });
});

test('kinds that are switched off are not listed', () => {
  const { model } = openPage();
  model.settings.value = { ...model.settings.value, kinds: ['loss'] };
  expect(model.entries.value.map(({ id }) => id)).toEqual(['second']);
});
