import { matchPhrase } from '../quantity/phrases';
import { opens } from '../openers';
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
  if (!opens(tokens[at], 'time'))
    return isDayOfMonth(tokens, at, lexicon) || isUnitsAgo(tokens, at, lexicon)
      ? spanEnd(tokens, at, lexicon)
      : null;
  const alone = matchPhrase(lexicon.timesAlone, tokens, at);
  if (alone !== null) return alone.to;
  const opener = matchPhrase(lexicon.timeOpeners, tokens, at);
  if (opener !== null)
    return lexicon.times.notOpeners.has(opener.value)
      ? null
      : openedEnd(tokens, opener.to, opener.value, lexicon);
  return isBareDay(tokens, at, lexicon) ? spanEnd(tokens, at, lexicon) : null;
}

/** "in the fighting" is a place in it, "during the fighting" a time: a preposition of place needs a day, a month or a unit. */
function openedEnd(
  tokens: readonly Token[],
  from: number,
  opener: string,
  lexicon: RoleLexicon,
): number | null {
  const end = spanEnd(tokens, from, lexicon);
  const { events, ofPlace } = lexicon.times;
  return end !== null && ofPlace.has(opener) && end === from + 1 && events.has(tokens[from]?.word ?? '')
    ? null
    : end;
}

/** "Friday", "last week", "14 May", "two days ago". */
function isBareDay(tokens: readonly Token[], at: number, lexicon: RoleLexicon): boolean {
  const { weekdays, months, units, relatives } = lexicon.times;
  const word = tokens[at]?.word ?? '';
  if (weekdays.has(word)) return true;
  if (!relatives.has(word)) return isDayOfMonth(tokens, at, lexicon) || isUnitsAgo(tokens, at, lexicon);
  const next = tokens[at + 1]?.word ?? '';
  return units.has(next) || weekdays.has(next) || months.has(next);
}

function isUnitsAgo(tokens: readonly Token[], at: number, { times }: RoleLexicon): boolean {
  const unit = tokens[at + 1];
  return opens(unit, 'timeUnit') && times.units.has(unit.word) && times.after.has(tokens[at + 2]?.word ?? '');
}

function isDayOfMonth(tokens: readonly Token[], at: number, lexicon: RoleLexicon): boolean {
  const month = tokens[at + 1];
  return opens(month, 'timeUnit') && isMonth(month, lexicon) && isDayNumber(tokens[at]);
}

/** "May", not "may"; but "mai". */
function isMonth({ word, isCapital }: Token, { times }: RoleLexicon): boolean {
  return times.months.has(word) && (isCapital || times.smallMonths.has(word));
}

function isDayNumber(token: Token | undefined): boolean {
  return /^(?:[12]?\d|3[01])(?:st|nd|rd|th|er)?$/u.test(token?.text ?? '');
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

function isCore(token: Token, tokens: readonly Token[], at: number, lexicon: RoleLexicon): boolean {
  const { word } = token;
  const { times } = lexicon;
  if (times.months.has(word)) return isMonth(token, lexicon);
  if (times.units.has(word)) return !times.old.has(tokens[at + 1]?.word ?? '');
  if (times.weekdays.has(word) || times.events.has(word) || times.after.has(word)) return true;
  return isWrittenDate(token, times.units) || (isDayNumber(token) && isAfterMonth(tokens, at, times.months));
}

/** "2022", "2021-22", "24.02.22", "24-hour". */
function isWrittenDate({ text, word }: Token, units: ReadonlySet<string>): boolean {
  if (/^(?:19|20)\d\d(?:-\d\d)?$/u.test(text) || /^\d{1,2}\.\d{1,2}\.\d{2,4}$/u.test(text)) return true;
  return /^\d+-/u.test(word) && units.has(word.replace(/^\d+-/u, ''));
}

/** "May 14", "Sept. 5". */
function isAfterMonth(tokens: readonly Token[], at: number, months: ReadonlySet<string>): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return months.has(before?.word ?? '');
}

function isLoose(token: Token, next: Token | undefined, { times }: RoleLexicon): boolean {
  if (times.determiners.has(token.word) || token.kind === 'number' || isDayNumber(token)) return true;
  if (token.text === '.' || token.text === ',') return next?.kind === 'number' && next.spaceBefore;
  if (times.smallNumbers.has(token.word)) return true;
  return token.isCapital && token.isPossessive;
}

/** The latest year of our era that some words name; `null` where they name none. */
export function yearIn(words: readonly Pick<Token, 'text'>[]): number | null {
  const years = words.map(({ text }) => text).filter((text) => /^(?:1\d|20)\d\ds?$/u.test(text));
  return years.length === 0 ? null : Math.max(...years.map((year) => Number.parseInt(year, 10)));
}
