import type { Annotation } from '@/utils/annotation/types';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { LibraryRecord } from '@/utils/exchange/library-record';
import { annotation, article, sampleText, version } from '../../support/annotations';

/** A kept article. */
export function keptArticle(over: Partial<KeptArticle> = {}): KeptArticle {
  return {
    ...article(),
    id: 'urn:uuid:00000000-0000-4000-8000-00000000000a',
    revision: 1,
    created: '2026-11-20T10:00:00.000Z',
    modified: '2026-11-20T10:00:00.000Z',
    ...over,
  };
}

/** An article with its text and notes, as the library gives it. */
export function articleRecords(
  notes: readonly Annotation[],
  over: Partial<KeptArticle> = {},
  text = sampleText,
): LibraryRecord[] {
  const kept = keptArticle({ version: version(text).hash, ...over });
  const { source, title } = kept;
  const seen = { firstSeen: '2026-11-20T09:00:00.000Z', lastSeen: '2026-11-20T10:00:00.000Z' };
  return [
    { type: 'article', record: kept },
    { type: 'version', ...version(text) },
    { type: 'sighting', source, title, hash: version(text).hash, ...seen },
    ...notes.map((record): LibraryRecord => ({
      type: 'annotation',
      cases: [],
      record: { ...record, source },
    })),
  ];
}

/** A note with something in every field that a reader can fill. */
export const fullNote: Annotation = annotation({
  kind: 'strength',
  verdict: 'disputed',
  note: 'Counted twice; see the second report.\n<b>Not bold</b>',
  tags: ['toll', 'Hajin, east'],
  links: [
    { url: 'https://a.example/count', title: 'The count' },
    { url: 'https://b.example/', title: '' },
  ],
  corrections: { party: 'the SDF', place: null },
});
