import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { PageEntry, PageState } from '@/utils/annotation/page-state';
import type { Annotation, Verdict } from '@/utils/annotation/types';
import type { Claim } from '@/utils/claims/types';
import { annotation, article, sampleClaim } from '../support/annotations';

/** A claim of the gallery, with what differs from the sample. */
function claim(quote: string, over: Partial<Claim>): Claim {
  return { ...sampleClaim, place: null, party: null, counted: null, quote, number: null, ...over };
}

const people = { high: null, approximate: false, unit: 'person', imputed: false } as const;

const claims: readonly (readonly [Claim, Verdict | null])[] = [
  [
    claim('took almost half of the town', {
      kind: 'territory',
      outcome: 'gained',
      quantity: { low: 50, high: 50, approximate: true, unit: 'percent', imputed: false },
      place: 'Derwana',
      number: { start: 0, end: 4, text: 'almost half' },
    }),
    'plausible',
  ],
  [
    claim('another 500 men joined the ranks', {
      outcome: 'increase',
      quantity: { ...people, low: 500, high: 500 },
      party: 'Valley Guard',
      number: { start: 0, end: 4, text: '500' },
    }),
    null,
  ],
  [
    claim('bringing the total to over 17,000, deployed east of the river', {
      party: 'Valley Guard',
      number: { start: 0, end: 4, text: 'over 17,000' },
    }),
    'disputed',
  ],
  [
    claim('at least 57 fighters were killed since Saturday', {
      kind: 'loss',
      outcome: 'killed',
      quantity: { ...people, low: 57 },
      party: 'river militia',
      attribution: 'a spokesman',
      certainty: 'reported',
      number: { start: 0, end: 4, text: 'at least 57' },
    }),
    null,
  ],
  [
    claim('carried out 31 strikes on the pocket', {
      kind: 'attack',
      outcome: 'launched',
      quantity: { low: 31, high: 31, approximate: false, unit: 'strike', imputed: false },
      counted: 'strikes',
      party: 'Coalition',
      attribution: 'its command',
    }),
    'corroborated',
  ],
  [
    claim('up to 4,000 people are still trapped between the lines', {
      kind: 'displacement',
      outcome: 'trapped',
      quantity: { ...people, low: null, high: 4000 },
      certainty: 'unconfirmed',
      attribution: 'Observatory',
    }),
    'contradicted',
  ],
  [
    claim('both sides have lost several elements', {
      kind: 'loss',
      outcome: 'casualties',
      quantity: { ...people, low: 3, imputed: true },
      party: 'both sides',
      number: { start: 0, end: 4, text: 'several' },
    }),
    null,
  ],
  [
    claim('will send 40 armoured vehicles', {
      kind: 'supply',
      outcome: 'pledged',
      quantity: { low: 40, high: 40, approximate: false, unit: 'vehicle', imputed: false },
      counted: 'vehicles',
      certainty: 'planned',
      attribution: 'an officer',
    }),
    'not-checkable',
  ],
];

/** An annotation of the gallery; `index` makes its identity. */
export function noteOn(claim: Claim, index: number, over: Partial<Annotation> = {}): Annotation {
  const id = `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}` as const;
  const base = annotation();
  const selectors = { ...base.selectors, quote: { ...base.selectors.quote, exact: claim.quote } };
  return { ...base, id, selectors, claim, ...over };
}

/** What a page lists: every kind, every verdict, an imputed figure. */
export const entries: readonly PageEntry[] = claims.map(([found, verdict], index) => ({
  id: `claim-${index}`,
  claim: found,
  annotation: verdict === null ? null : noteOn(found, index, { verdict }),
  resolution: verdict === null ? null : { state: 'exact', span: { start: 0, end: 4 } },
}));

const [, , level] = entries;

/** A note whose figure changed, one that lost its place, and one that fits several. */
export const troubled: readonly PageEntry[] = [
  {
    id: 'lost',
    claim: null,
    annotation: noteOn(claim('an hour from the last bridge', {}), 90, { note: 'Which bridge?' }),
    resolution: { state: 'orphan', reason: 'deleted' },
  },
  {
    id: 'twice',
    claim: null,
    annotation: noteOn(claim('three villages', {}), 91),
    resolution: { state: 'ambiguous', candidates: [] },
  },
  {
    id: 'changed',
    claim: claim('bringing the total to over 14,000', { number: { start: 0, end: 4, text: '14,000' } }),
    annotation: noteOn(
      claim('bringing the total to over 17,000', { number: { start: 0, end: 4, text: '17,000' } }),
      92,
      { note: 'Their own press office gave 15,000 on 9 November.', tags: ['strength', 'valley'] },
    ),
    resolution: { state: 'edited', span: { start: 0, end: 4 } },
  },
  ...(level === undefined ? [] : [level]),
];

export const pageState: PageState = {
  status: 'ready',
  article: article({
    title: 'Valley Guard push deeper into Derwana as the river pocket narrows',
    siteName: 'Meridian Wire',
  }),
  entries,
  changes: null,
  marksHidden: false,
  isPrivate: false,
};

/** Notes of all pages. */
export const notes: readonly PageEntry[] = claims.map(([found, verdict], index) => {
  const note = noteOn(found, index, { verdict, source: `https://wire${index % 3}.example/story` });
  return { id: note.id, claim: found, annotation: note, resolution: null };
});

/** The articles of those notes. */
export const articles: ReadonlyMap<string, KeptArticle> = new Map(
  ['Meridian Wire', 'Harbour Post', 'River Radio'].map((siteName, index) => {
    const source = `https://wire${index}.example/story`;
    const identity = { id: `urn:uuid:00000000-0000-4000-8000-00000000010${index}`, revision: 1 } as const;
    const times = { created: '2026-11-20T10:00:00.000Z', modified: '2026-11-20T10:00:00.000Z' };
    return [source, { ...article({ source, siteName }), ...identity, ...times }];
  }),
);
