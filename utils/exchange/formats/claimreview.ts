import type { Exporter } from '../format';
import { writeJsonItems } from '../json-items';
import type { LibraryRecord } from '../library-record';
import type { Note } from '../notes';
import { notesOf } from '../notes';

/**
 * Drafts of fact checks (https://schema.org/ClaimReview), one a note with a verdict, for the reader's own check before
 * anything is published: `creativeWorkStatus` says "Draft", and who publishes and the rating's scale are left open.
 */
export const claimreview: Exporter = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  needs: { texts: false, history: false },
  write: (records) => writeJsonItems({ head: '[', tail: () => ']' }, drafts(records)),
};

async function* drafts(records: AsyncIterable<LibraryRecord>): AsyncGenerator<object> {
  for await (const note of notesOf(records)) if (note.annotation.verdict !== null) yield draftOf(note);
}

function draftOf({ annotation, record, article }: Note): object {
  const { id, verdict, note, links, modified, source, selectors } = annotation;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    identifier: id,
    creativeWorkStatus: 'Draft',
    dateModified: modified,
    claimReviewed: selectors.quote.exact.trim(),
    ...(note !== '' && { reviewBody: note }),
    reviewRating: { '@type': 'Rating', alternateName: verdict },
    itemReviewed: {
      '@type': 'Claim',
      ...(record.attribution && { author: { '@type': 'Thing', name: record.attribution } }),
      ...(article?.published && { datePublished: article.published }),
      appearance: {
        '@type': 'NewsArticle',
        url: source,
        ...(article?.title && { headline: article.title }),
        ...(article?.siteName && { publisher: { '@type': 'Organization', name: article.siteName } }),
      },
    },
    ...(links.length > 0 && {
      citation: links.map(({ url, title }) => ({ '@type': 'CreativeWork', url, name: title })),
    }),
  };
}
