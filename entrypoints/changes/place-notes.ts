import type { PlacedNote } from '@/components/changes/step';
import { resolve } from '@/utils/anchor/resolve';
import type { VersionText } from '@/utils/annotation/save-result';
import type { ArticleText } from '@/utils/article/types';
import type { KeptHistory } from './changes';

/** Finds the notes of an article in one of its kept versions, as a page that shows it would. */
export function placeNotes({ notes, texts }: KeptHistory, version: VersionText): readonly PlacedNote[] {
  const targets = notes.map(({ id, selectors, version: made }) => {
    return { id, selectors, version: texts.get(made ?? '') ?? null };
  });
  const places = resolve(targets, withoutPage(version));
  return notes.map((note) => {
    const place = places.get(note.id);
    return { note, span: place !== undefined && 'span' in place ? place.span : null };
  });
}

/** A text that no page shows. */
function withoutPage({ hash, text }: VersionText): ArticleText {
  return { hash, text, blocks: [], toRange: () => null, toSpan: () => null };
}
