import { Readability } from '@mozilla/readability';
import { createArticleText } from './article-text';
import { buildText } from './build-text';
import { copyDocument, type CopyLimits, type DocumentCopy } from './copy-document';
import { furnitureElements } from './elements';
import { findHeadline } from './find-headline';
import { keepLiveText, type KeptTexts } from './keep-live-text';
import { readMetadata } from './metadata';
import type { ReadArticleResult, UnreadableReason } from './types';
import { addressOf, mediaTypeOf } from './unclobbered';
import { flagBody, visibleTexts } from './visible-texts';

export interface ReadArticleOptions {
  /**
   * `true` takes the body for the article where Readability finds none, without navigation, footers, asides and form
   * controls; `'always'` takes all visible text of the body and does not ask Readability.
   */
  readonly wholeBody?: boolean | 'always';
  /** The page's address; `document.URL` unless given. */
  readonly url?: string;
  /** Called with how much of Readability's text was found in the page. */
  readonly onMapped?: (mapping: Omit<KeptTexts, 'kept'>) => void;
}

/** The parts of the work, in order. `parse` is Readability's, one task that cannot be cut. */
export type ReadingStep = 'copy' | 'parse' | 'map';

const htmlType = 'text/html';

/** About 5 MB of usual markup; Readability needs more than a second for more, and recurses with depth. */
const limits: CopyLimits = { elements: 50_000, characters: 4_000_000, depth: 600 };

/**
 * Reads a page as an article: its text, normalised and led back to the live page, and what it says of itself.
 *
 * Works on a live page and on a parsed document without layout (linkedom), where `toRange` and `toSpan` are of no use.
 * Never changes the document. Refuses pages that hold no article, are too large, or are not HTML.
 */
export function readArticle(document: Document, options: ReadArticleOptions = {}): ReadArticleResult {
  const reading = readingSteps(document, options);
  for (;;) {
    const { done, value } = reading.next();
    if (done === true) return value;
  }
}

/**
 * Does the work of `readArticle` bit by bit, naming the part that comes next; between two bits the caller may let the
 * page breathe. Each bit is a few milliseconds but for `parse`, which is one call.
 */
export function* readingSteps(
  document: Document,
  options: ReadArticleOptions = {},
): Generator<ReadingStep, ReadArticleResult> {
  if ((mediaTypeOf(document) ?? htmlType) !== htmlType) return refuse('not-html');
  const copy = yield* named('copy', copyDocument(document, limits));
  if (copy === null) return refuse('too-large');
  yield 'parse';
  const extracted = options.wholeBody === 'always' ? null : parse(copy);
  yield 'map';
  return yield* named('map', mapArticle(document, copy, extracted, options));
}

type Extracted = ReturnType<Readability<Node>['parse']>;

function* mapArticle(
  document: Document,
  copy: DocumentCopy,
  extracted: Extracted,
  options: ReadArticleOptions,
): Generator<void, ReadArticleResult> {
  const kept = yield* keptTexts(copy, extracted, options);
  if (kept === null) return refuse('no-article');
  const metadata = readMetadata(document, options.url ?? addressOf(document), extracted ?? {});
  yield;
  const headline = findHeadline(copy, kept, metadata.title);
  if (headline !== null) kept.fill(1, headline.from, headline.to);
  yield;
  const mapped = yield* buildText(yield* visibleTexts(copy, kept));
  if (mapped.text === '') return refuse('no-article');
  yield;
  return { ok: true, article: { metadata, content: createArticleText(mapped) } };
}

function* keptTexts(copy: DocumentCopy, extracted: Extracted, options: ReadArticleOptions) {
  if (extracted?.content) {
    const { kept, ...mapping } = yield* keepLiveText(copy, extracted.content);
    options.onMapped?.(mapping);
    return kept;
  }
  if (options.wholeBody === 'always') return flagBody(copy, new Set());
  return options.wholeBody === true ? flagBody(copy, furnitureElements) : null;
}

/** Readability fails on some hostile pages by an exception; such a page holds no article. */
function parse({ inert }: DocumentCopy): Extracted {
  try {
    return new Readability<Node>(inert, { serializer: (content) => content }).parse();
  } catch {
    return null;
  }
}

function* named<Result>(step: ReadingStep, work: Generator<void, Result>): Generator<ReadingStep, Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    yield step;
  }
}

function refuse(reason: UnreadableReason): ReadArticleResult {
  return { ok: false, reason };
}
