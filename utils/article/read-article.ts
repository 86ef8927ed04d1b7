import Readability from '@mozilla/readability/Readability.js';
import { createArticleText } from './article-text';
import { buildText } from './build-text';
import { copyDocument, type CopyLimits, type DocumentCopy } from './copy-document';
import { furnitureElements } from './elements';
import { findHeadline } from './find-headline';
import { keepLiveText, type KeptTexts } from './keep-live-text';
import { readMetadata } from './metadata';
import { costsMoreThan } from './parsing-cost';
import { outputTexts, regionOf } from './output-texts';
import { surveyTexts } from './survey-texts';
import type { ReadArticleResult, UnreadableReason } from './types';
import { addressOf, bodyOf, holds, mediaTypeOf, positionOf } from './unclobbered';
import { flagOutside, visibleTexts } from './visible-texts';

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

/** In units of `costsMoreThan`: some seconds of Readability's. Large articles of real sites cost a fiftieth. */
const costliest = 60_000_000;

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
  page: Document,
  options: ReadArticleOptions = {},
): Generator<ReadingStep, ReadArticleResult> {
  if ((mediaTypeOf(page) ?? htmlType) !== htmlType) return refuse('not-html');
  const copy = copyDocument(page, limits);
  if (copy === null) return refuse('too-large');
  yield 'copy';
  if (costsMoreThan(copy.inert, costliest)) return refuse('too-large');
  yield 'parse';
  const extracted = options.wholeBody === 'always' ? null : parse(copy);
  yield 'map';
  return yield* named('map', mapArticle({ page, copy, extracted, options }));
}

type Extracted = ReturnType<Readability<Node>['parse']>;

interface Reading {
  readonly page: Document;
  readonly copy: DocumentCopy;
  readonly extracted: Extracted;
  readonly options: ReadArticleOptions;
}

function* mapArticle(reading: Reading): Generator<void, ReadArticleResult> {
  const { page, extracted, options } = reading;
  const metadata = readMetadata(page, options.url ?? addressOf(page), extracted ?? {});
  yield;
  const texts = yield* chooseTexts(reading, metadata.title);
  const mapped = texts === null ? null : yield* buildText(texts);
  if (mapped === null || mapped.text === '') return refuse('no-article');
  yield;
  return { ok: true, article: { metadata, content: createArticleText(mapped) } };
}

function* chooseTexts({ page, copy, extracted, options }: Reading, title: string) {
  const body = bodyOf(page);
  if (body === null) return null;
  if (!extracted?.content) return yield* bodyTexts(body, options.wholeBody);
  const output = outputTexts(extracted.content, copy);
  const region = regionOf(output, body);
  const headline = findHeadline(page, title);
  yield;
  const survey = yield* surveyTexts(
    headline !== null && precedes(headline, region) ? [headline, region] : [region],
  );
  const { kept, ...mapping } = yield* keepLiveText(survey, output);
  options.onMapped?.(mapping);
  const heading = survey.parts[headline === null ? -1 : (survey.indices.get(headline) ?? -1)];
  if (heading !== undefined) kept.fill(1, heading.from, heading.to);
  return yield* visibleTexts(survey, kept);
}

function* bodyTexts(body: Element, wholeBody: ReadArticleOptions['wholeBody']) {
  if (wholeBody === undefined || wholeBody === false) return null;
  const survey = yield* surveyTexts([body]);
  return yield* visibleTexts(
    survey,
    flagOutside(survey, wholeBody === 'always' ? new Set() : furnitureElements),
  );
}

function precedes(element: Element, region: Element): boolean {
  return (positionOf(element, region) & 4) !== 0 && !holds(region, element);
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
