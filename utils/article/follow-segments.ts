import { alignItems } from '@/utils/text/align';
import { normaliseText } from '@/utils/text/normalise';
import type { MappedText, Segment } from './article-text';
import { surveyTexts, type LiveText } from './survey-texts';

/**
 * Finds the nodes that hold an article's words now, in order; `null` when a run of words has none.
 *
 * Runs are compared whole, so a page that cuts its text into other nodes has to be read anew.
 */
export function* followSegments(
  { text, segments }: MappedText,
  root: Element,
): Generator<void, readonly Segment[] | null> {
  const survey = yield* surveyTexts([root]);
  const worded = segments.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const texts = survey.texts.filter(({ node }) => node.data.trim() !== '');
  const matches = alignItems(
    worded.map(({ start, end }) => text.slice(start, end).trim()),
    texts.map(wordsOf),
  );
  if (matches.length < worded.length) return null;
  return matches.flatMap(([old, now]) => {
    const [segment, found] = [worded[old], texts[now]];
    return segment === undefined || found === undefined ? [] : [{ ...segment, node: found.node }];
  });
}

function wordsOf({ node }: LiveText): string {
  return normaliseText(node.data).trim();
}
