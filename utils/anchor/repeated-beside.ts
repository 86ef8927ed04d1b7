import type { Context } from './context';
import { squeeze, type TextIndex } from './text-index';

/** Signs of the next sentence that show it to be the same again. */
const fewestSigns = 8;

/**
 * Tells whether the quote's sentence stood beside its equal and the hit's does not, or the other way round: one of the
 * two has gone or come, and nobody can say which.
 */
export function differsInRepetition(
  quote: string,
  { prefix, suffix, tail, head }: Context,
  { squeezed }: TextIndex,
  start: number,
  end: number,
): boolean {
  const [said, unsaid] = [squeeze(tail), squeeze(head)];
  const sentence = said + quote + unsaid;
  const rest = suffix.slice(unsaid.length);
  const before = prefix.slice(0, prefix.length - said.length);
  const next = sentence.slice(0, Math.min(sentence.length, rest.length));
  const last = sentence.slice(-Math.min(sentence.length, before.length));
  const restNow = squeezed.slice(end + unsaid.length);
  const beforeNow = squeezed.slice(0, Math.max(0, start - said.length));
  return (
    (next.length >= fewestSigns && rest.startsWith(next) !== restNow.startsWith(next)) ||
    (last.length >= fewestSigns && before.endsWith(last) !== beforeNow.endsWith(last))
  );
}
