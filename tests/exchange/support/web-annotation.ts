/**
 * What the W3C Web Annotation Data Model demands ("MUST", https://www.w3.org/TR/annotation-model/), as checks in our own
 * words on a collection, its page and its annotations. Each fault names the section that asks for it.
 */
export function faultsOf(collection: unknown): string[] {
  const faults: string[] = [];
  const must = (section: string, holds: boolean) => void (holds || faults.push(section));
  const top = object(collection);
  must('5.1 context', contextsOf(top).includes(anno));
  must('5.1 id is one IRI', isIri(top.id));
  must('5.1 type is AnnotationCollection', typesOf(top).includes('AnnotationCollection'));
  must('5.1 total is a number that is not negative', top.total === undefined || isCount(top.total));
  must('5.1 first is an IRI or a page', isIri(top.first) || isObject(top.first));
  if (isObject(top.first)) checkPage(top.first, top.id, must);
  for (const item of list(object(top.first).items)) checkAnnotation(object(item), must);
  must('5.1 total counts the annotations', top.total === list(object(top.first).items).length);
  return faults;
}

type Must = (section: string, holds: boolean) => void;
type Json = Readonly<Record<string, unknown>>;

const anno = 'http://www.w3.org/ns/anno.jsonld';

function checkPage(page: Json, collection: unknown, must: Must): void {
  must('5.2 id is one IRI', isIri(page.id));
  must('5.2 type is AnnotationPage', typesOf(page).includes('AnnotationPage'));
  must('5.2 partOf is the collection', page.partOf === collection || object(page.partOf).id === collection);
  must('5.2 items is a list', Array.isArray(page.items));
  must(
    '5.2 startIndex is a number that is not negative',
    page.startIndex === undefined || isCount(page.startIndex),
  );
  must(
    '5.2 next and prev are IRIs',
    [page.next, page.prev].every((each) => each === undefined || isIri(each)),
  );
}

function checkAnnotation(item: Json, must: Must): void {
  must('3.1 context', contextsOf(item).includes(anno));
  must('3.1 a single context is a string', !Array.isArray(item['@context']) || item['@context'].length > 1);
  must('3.1 id is one IRI', isIri(item.id));
  must('3.1 type is Annotation', typesOf(item).includes('Annotation'));
  must('3.1 one or more targets', item.target !== undefined && list(item.target).length > 0);
  must('3.1 a body is never an empty list', item.body === undefined || list(item.body).length > 0);
  must(
    '3.2.5 bodyValue is a string and stands alone',
    isAbsentOr(item.bodyValue, isString) && !(item.body !== undefined && item.bodyValue !== undefined),
  );
  must('3.3.1 created is one dateTime in UTC', isAbsentOr(item.created, isDateTime));
  must('3.3.1 modified is one dateTime in UTC', isAbsentOr(item.modified, isDateTime));
  must('3.3.1 generated is one dateTime in UTC', isAbsentOr(item.generated, isDateTime));
  must('3.3.5 motivations are names', item.motivation === undefined || list(item.motivation).every(isString));
  must(
    '3.3.6 rights and 3.3.7 canonical are IRIs',
    [item.canonical, item.rights].every((each) => isAbsentOr(each, isIri)),
  );
  for (const body of list(item.body ?? [])) checkBody(body, must);
  for (const target of list(item.target)) checkTarget(target, must);
}

function checkBody(body: unknown, must: Must): void {
  const { value, language, format, purpose, source } = object(body);
  must('3.2 a body is an IRI or a resource', isIri(body) || isObject(body));
  const isTextual = typesOf(object(body)).includes('TextualBody') || value !== undefined;
  must('3.2.4 a textual body has one value, a string', !isTextual || isString(value));
  must(
    '3.2.1 format is a media type',
    isAbsentOr(format, (each) => isString(each) && each.includes('/')),
  );
  must('3.2.1 language is a string', language === undefined || list(language).every(isString));
  must('3.3.5 purposes are names', purpose === undefined || list(purpose).every(isString));
  must(
    '4 a specific resource has one source',
    isTextual || isIri(source) || isObject(source) || isIri(object(body).id),
  );
}

function checkTarget(target: unknown, must: Must): void {
  const { source, selector, state, id } = object(target);
  must('3.2 a target is an IRI or a resource', isIri(target) || isObject(target));
  must(
    '4 a specific resource has one source',
    isIri(target) || isIri(source) || isObject(source) || isIri(id),
  );
  for (const each of list(selector ?? [])) checkSelector(object(each), must);
  for (const each of list(state ?? [])) checkState(object(each), must);
}

function checkSelector(selector: Json, must: Must): void {
  const [type] = typesOf(selector);
  must('4.2 a selector has a type', type !== undefined);
  if (type === 'TextQuoteSelector') {
    must('4.2.4 exact is one string', isString(selector.exact));
    must(
      '4.2.4 prefix and suffix are strings',
      [selector.prefix, selector.suffix].every((each) => isAbsentOr(each, isString)),
    );
  }
  if (type === 'TextPositionSelector') {
    must('4.2.5 start and end are counts', isCount(selector.start) && isCount(selector.end));
    must('4.2.5 start is not after end', Number(selector.start) <= Number(selector.end));
  }
  if (type === 'XPathSelector' || type === 'CssSelector' || type === 'FragmentSelector')
    must('4.2.1-3 value is one string', isString(selector.value));
  if (type === 'RangeSelector')
    must('4.2.9 a start and an end', isObject(selector.startSelector) && isObject(selector.endSelector));
}

function checkState(state: Json, must: Must): void {
  const { sourceDate, sourceDateStart, sourceDateEnd, cached } = state;
  if (!typesOf(state).includes('TimeState')) return;
  const isSpan = sourceDateStart !== undefined || sourceDateEnd !== undefined;
  must('4.3.1 a date or a span, not both', (sourceDate === undefined) === isSpan || cached !== undefined);
  must('4.3.1 a span has both ends', !isSpan || (isDateTime(sourceDateStart) && isDateTime(sourceDateEnd)));
  must('4.3.1 dates are dateTimes in UTC', sourceDate === undefined || list(sourceDate).every(isDateTime));
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function contextsOf(item: Json): readonly unknown[] {
  return list(item['@context']);
}

function typesOf(item: Json): readonly unknown[] {
  return item.type === undefined ? [] : list(item.type);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isIri(value: unknown): boolean {
  return isString(value) && /^[a-z][a-z\d+.-]*:\S+$/iu.test(value) && !/[<>"{}|\\^`]/u.test(value);
}

function isDateTime(value: unknown): boolean {
  return isString(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(value);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isAbsentOr(value: unknown, test: (value: unknown) => boolean): boolean {
  return value === undefined || test(value);
}
