import { matchPhrase } from '../quantity/phrases';
import type { Token } from '../tokens';
import type { RoleLexicon } from './role-lexicon';

/** A time expression in a sentence, by token indices. */
export interface TimeMention {
  readonly from: number;
  readonly to: number;
}

const longest = 12;

/** Finds time expressions, left to right: "overnight", "on Tuesday", "in the last 20 days", "since 6 May". */
export function findTimes(tokens: readonly Token[], lexicon: RoleLexicon): TimeMention[] {
  const found: TimeMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = timeEnd(tokens, at, lexicon);
    if (to === null) continue;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

function timeEnd(tokens: readonly Token[], at: number, lexicon: RoleLexicon): number | null {
  const alone = matchPhrase(lexicon.timesAlone, tokens, at);
  if (alone !== null) return alone.to;
  const opener = matchPhrase(lexicon.timeOpeners, tokens, at);
  if (opener !== null)
    return opener.value === 'of' || opener.value === 'at' ? null : spanEnd(tokens, opener.to, lexicon);
  return isBareDay(tokens, at, lexicon) ? spanEnd(tokens, at, lexicon) : null;
}

/** "Friday", "last week", "14 May", "two days ago", "May 2022". */
function isBareDay(tokens: readonly Token[], at: number, { times }: RoleLexicon): boolean {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (times.weekdays.has(word)) return true;
  if (
    ['last', 'this', 'next', 'past'].includes(word) &&
    (times.units.has(next) || times.weekdays.has(next) || times.months.has(next))
  )
    return true;
  if (isDayNumber(tokens[at]) && times.months.has(next) && tokens[at + 1]?.isCapital === true) return true;
  return times.units.has(next) && tokens[at + 2]?.word === 'ago';
}

function isDayNumber(token: Token | undefined): boolean {
  return /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u.test(token?.text ?? '');
}

/** Takes in what belongs to a span of time; `null` unless a day, a month, a year, a unit or a known event is in it. */
function spanEnd(tokens: readonly Token[], start: number, lexicon: RoleLexicon): number | null {
  let end: number | null = null;
  for (let at = start; at < Math.min(tokens.length, start + longest); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isCore(token, tokens, at, lexicon)) end = at + 1;
    else if (!isLoose(token, tokens[at + 1], lexicon)) break;
  }
  return end;
}

function isCore(token: Token, tokens: readonly Token[], at: number, { times }: RoleLexicon): boolean {
  const { word, text } = token;
  if (times.weekdays.has(word) || times.events.has(word)) return true;
  if (times.months.has(word)) return token.isCapital;
  if (times.units.has(word)) return tokens[at + 1]?.word !== 'old';
  if (
    /^(?:19|20)\d\d(?:-\d\d)?$/u.test(text) ||
    /^\d{1,2}\.\d{1,2}\.\d{2,4}$/u.test(text) ||
    /^\d+-(?:hour|day|week|month)$/u.test(word)
  )
    return true;
  if (times.after.has(word)) return true;
  return (
    isDayNumber(token) &&
    (times.months.has(tokens[at - 1]?.word ?? '') ||
      (tokens[at - 1]?.text === '.' && times.months.has(tokens[at - 2]?.word ?? '')))
  );
}

function isLoose(token: Token, next: Token | undefined, { times }: RoleLexicon): boolean {
  if (times.determiners.has(token.word) || token.kind === 'number' || isDayNumber(token)) return true;
  if (token.text === '.' || token.text === ',') return next?.kind === 'number' && next.spaceBefore;
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|couple|twenty|[\p{Lu}].*['’]s|-|full-scale)$/u.test(
    token.text.toLowerCase() === token.text ? token.word : token.text,
  );
}
