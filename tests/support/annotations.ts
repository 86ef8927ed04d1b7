import type { ArticleSummary } from '@/utils/annotation/page-state';
import type { VersionText } from '@/utils/annotation/save-result';
import type { Annotation, AnnotationDraft } from '@/utils/annotation/types';
import type { Claim } from '@/utils/claims/types';
import { sha256Hex } from '@/utils/text/sha256';

/** A claim as the engine finds it in `sampleText`. */
export const sampleClaim: Claim = {
  kind: 'strength',
  outcome: 'level',
  start: 0,
  end: 46,
  quote: 'The SDF now has over 17,000 fighters in Hajin.',
  number: { start: 16, end: 27, text: 'over 17,000' },
  quantity: { low: 17_000, high: null, approximate: false, unit: 'person', imputed: false },
  counted: 'fighters',
  status: 'combatant',
  party: 'SDF',
  place: 'Hajin',
  time: { text: 'now', from: null, to: null },
  attribution: null,
  certainty: 'asserted',
  scope: 'standing',
  implicit: false,
  relation: null,
  remark: null,
  why: [{ rule: 'strength', words: 'now has' }],
};

export const sampleText =
  'The SDF now has over 17,000 fighters in Hajin. The Observatory said three elements were lost.';

/** A text version with the hash that is its own. */
export function version(text: string = sampleText): VersionText {
  return { hash: sha256Hex(text), text };
}

/** An article that shows `text`. */
export function article(over: Partial<ArticleSummary> = {}, text: string = sampleText): ArticleSummary {
  return {
    source: 'https://news.example/hajin',
    title: 'Fighting around Hajin',
    byline: null,
    siteName: 'News',
    published: '2026-11-20',
    lang: 'en',
    dir: 'ltr',
    version: version(text).hash,
    words: 15,
    ...over,
  };
}

/** A draft about the sample claim. */
export function draft(over: Partial<AnnotationDraft> = {}): AnnotationDraft {
  return {
    source: 'https://news.example/hajin',
    version: version().hash,
    selectors: {
      quote: { exact: sampleClaim.quote, prefix: '', suffix: ' The Observatory said' },
      position: { start: 0, end: 46 },
      range: null,
      block: { index: 0, hash: 'b0' },
    },
    kind: null,
    verdict: null,
    dismissed: false,
    note: '',
    tags: [],
    links: [],
    claim: sampleClaim,
    corrections: {},
    engine: '1',
    ...over,
  };
}

/** A stored annotation. */
export function annotation(over: Partial<Annotation> = {}): Annotation {
  return {
    ...draft(),
    id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    revision: 1,
    created: '2026-11-20T10:00:00.000Z',
    modified: '2026-11-20T10:00:00.000Z',
    deletedAt: null,
    ...over,
  };
}
