import { foldSigns } from '@/utils/text/fold';
import { sentenceSpans } from '@/utils/text/sentence-spans';

/** Articles of one site share a line or two at their ends; versions of one article share most of it. */
const leastShared = 0.25;

/** Tells whether two texts are versions of one article: a quarter of the shorter one's sentences stand in the other. */
export function sharesText(a: string, b: string): boolean {
  const [fewer, more] = [sentencesOf(a), sentencesOf(b)].sort((one, other) => one.size - other.size);
  if (fewer === undefined || more === undefined) return false;
  const shared = [...fewer].filter((sentence) => more.has(sentence)).length;
  return shared > 0 && shared >= leastShared * fewer.size;
}

function sentencesOf(text: string): ReadonlySet<string> {
  return new Set(sentenceSpans(text).map(({ start, end }) => foldSigns(text.slice(start, end))));
}
