import type { Annotation } from '@/utils/annotation/types';
import { toCodePoints } from '../../code-points';
import type { WriteContext } from '../../format';
import { writeJsonItems } from '../../json-items';
import type { LibraryRecord } from '../../library-record';
import type { ArticleNotes } from '../../notes';
import { groupByArticle } from '../../notes';
import { uuidFrom } from '../../uuid-from';
import type { WebAnnotation, WebBody, WebTarget } from './types';
import { annotationContext, notAClaim, ownContext } from './types';

/**
 * Writes an annotation collection with one page (https://www.w3.org/TR/annotation-model/#collections). Every annotation
 * names its contexts itself, so that it can be taken out and used alone.
 */
export function writeCollection(
  records: AsyncIterable<LibraryRecord>,
  context: WriteContext,
): AsyncIterable<string> {
  return writeJsonItems(frameOf(context), annotationsOf(records));
}

function frameOf({ exported, tool }: WriteContext) {
  const id = uuidFrom(`collection ${exported}`);
  const page = uuidFrom(`page ${exported}`);
  const collection = JSON.stringify({
    '@context': [annotationContext, ownContext],
    id,
    type: 'AnnotationCollection',
    label: `Tallymark, ${exported}`,
    created: exported,
    generator: { id: `urn:tallymark:version:${tool}`, type: 'Software', name: `Tallymark ${tool}` },
    last: page,
  });
  const first = JSON.stringify({ id: page, type: 'AnnotationPage', partOf: id, startIndex: 0 });
  return {
    head: `${collection.slice(0, -1)},"first":${first.slice(0, -1)},"items":[`,
    tail: (count: number) => `]},"total":${count}}`,
  };
}

async function* annotationsOf(records: AsyncIterable<LibraryRecord>): AsyncGenerator<WebAnnotation> {
  for await (const group of groupByArticle(records))
    for (const { annotation } of group.notes) yield toWebAnnotation(annotation, group);
}

/** Writes one annotation. Positions are in code points where the text is at hand; without it they are as they came. */
export function toWebAnnotation(annotation: Annotation, group: TargetContext): WebAnnotation {
  const bodies = bodiesOf(annotation);
  const motivations = [...new Set(bodies.map(({ purpose }) => purpose))];
  const { id, created, modified, revision } = annotation;
  return {
    '@context': [annotationContext, ownContext],
    id,
    type: 'Annotation',
    motivation: motivations.length > 1 ? motivations : (motivations[0] ?? 'highlighting'),
    created,
    modified,
    ...(bodies.length > 0 && { body: bodies }),
    target: targetOf(annotation, group),
    'tm:revision': revision,
    ...ownMembers(annotation),
  };
}

/** What a target is written with: the texts and sightings of its article. */
export type TargetContext = Pick<ArticleNotes, 'texts' | 'sightings' | 'article'>;

function ownMembers({ version, claim, corrections, engine, selectors, keptAgainst }: Annotation) {
  const { range, block, position } = selectors;
  return {
    ...(version !== null && { 'tm:version': version }),
    ...(claim !== null && { 'tm:claim': claim }),
    ...(Object.keys(corrections).length > 0 && { 'tm:corrections': corrections }),
    ...(engine !== '' && { 'tm:engine': engine }),
    ...(keptAgainst !== undefined && { 'tm:keptAgainst': keptAgainst }),
    ...(range !== null && { 'tm:range': range }),
    ...(block !== null && { 'tm:block': block }),
    ...(position !== null && { 'tm:utf16': position }),
  };
}

function bodiesOf({ note, kind, verdict, dismissed, tags, links }: Annotation): WebBody[] {
  const text = (value: string, purpose: string): WebBody => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose,
  });
  return [
    ...(kind === null ? [] : [text(kind, 'classifying')]),
    ...(verdict === null ? [] : [text(verdict, 'assessing')]),
    ...(dismissed ? [text(notAClaim, 'assessing')] : []),
    ...(note === '' ? [] : [text(note, 'commenting')]),
    ...tags.map((tag) => text(tag, 'tagging')),
    ...links.map(({ url, title }): WebBody => ({
      type: 'SpecificResource',
      source: url,
      purpose: 'linking',
      ...(title !== '' && { 'tm:title': title }),
    })),
  ];
}

function targetOf({ source, version, selectors, created }: Annotation, group: TargetContext): WebTarget {
  const { quote, position } = selectors;
  const text = group.texts.get(version ?? '') ?? '';
  const seen = group.sightings.find(({ hash }) => hash === version)?.firstSeen ?? created;
  const points = position && {
    start: text === '' ? position.start : toCodePoints(text, position.start),
    end: text === '' ? position.end : toCodePoints(text, position.end),
  };
  return {
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextQuoteSelector', ...quote },
      ...(points === null ? [] : [{ type: 'TextPositionSelector', ...points }]),
    ],
    ...(version !== null && { state: { type: 'TimeState', sourceDate: seen } }),
  };
}
