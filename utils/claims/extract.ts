import type { Span } from '@/utils/text/span';
import { readClause, type Clause } from './clause';
import { createClaim } from './create-claim';
import { isAboutWar } from './is-about-war';
import { lexiconOf } from './lexicon-index';
import type { Locale } from './locales';
import { linkFigures, type LinkedFigure } from './links/link-figures';
import { linkGround } from './links/link-ground';
import { linkList, readListHead, type ListHead } from './links/link-list';
import { linkSingles } from './links/link-single';
import { refuse } from './refusals/refuse';
import type { Reading } from './relations/reading';
import { relateClaims } from './relations/relate-claims';
import { splitSentences, type Sentence } from './sentences';
import type { Claim, CodingProfile } from './types';
import { readContext, type Context } from './roles/context';
import { readSides } from './roles/read-sides';
import { listedSide } from './roles/read-party';

export interface ExtractOptions {
  /** What vague words are worth; `cautious` unless given. */
  readonly profile?: CodingProfile;
  /** The text's language; English unless given. */
  readonly locale?: Locale;
  /** The article's date (ISO 8601), for relative times. */
  readonly published?: string | null;
  /** Takes every refused figure with the reason. */
  readonly trace?: Refused[];
}

/** A figure that is no claim, and the name of the refusal that says so. */
export interface Refused extends Span {
  readonly words: string;
  readonly reason: string;
}

/**
 * Finds the claims of a text in text order: `extractClaims('Nine conscripts were killed.')`.
 *
 * Offsets are UTF-16 into the text. Pure; a million characters take less than a second. Never throws.
 */
export function extractClaims(text: string, options: ExtractOptions = {}): Claim[] {
  const slices = extractClaimsInSlices(text, options);
  for (;;) {
    const next = slices.next();
    if (next.done === true) return next.value;
  }
}

/** The same in slices: yields after each sentence, so that a page's task can end in between. */
export function* extractClaimsInSlices(
  text: string,
  { profile = 'cautious', locale = 'en', published = null, trace }: ExtractOptions = {},
): Generator<void, Claim[]> {
  const lexicon = lexiconOf(locale);
  const readings: Reading[] = [];
  let context: Context | null = null;
  let list: ListHead | null = null;
  let last: LinkedFigure | null = null;
  const sentences = splitSentences(text, lexicon.words.abbreviations, lexicon.clitics);
  if (!isAboutWar(sentences, lexicon)) return [];
  const sides = readSides(sentences, lexicon.roles);
  for (const [at, sentence] of sentences.entries()) {
    const clause = readClause(sentence, lexicon, profile, last?.figure.phrase.head ?? null);
    context = readContext(clause, context, sides, at);
    const head = readListHead(clause, list);
    list = head === null || head === list ? head : { ...head, party: listedSide(clause, context) };
    for (const linked of linkAll(clause, list, last)) {
      const reason = refuse(clause, linked, context);
      if (reason !== null) trace?.push(describeRefusal(text, clause, linked, reason));
      else {
        last = linked;
        const previous = lastIn(at, readings);
        const claim = createClaim(linked, { text, clause, context, previous, published });
        readings.push({
          claim,
          sentence: at,
          paragraph: sentence.paragraph,
          isHeadline: isHeadline(sentences, at),
        });
      }
    }
    yield;
  }
  return relateClaims(readings, lexicon, published);
}

/** The first line of an article, where it ends without a full stop. */
function isHeadline(sentences: readonly Sentence[], at: number): boolean {
  const { paragraph = 0, isHeadline: isOpenEnded = false } = sentences[at] ?? {};
  return paragraph === 0 && isOpenEnded && sentences.at(-1)?.paragraph !== 0;
}

function describeRefusal(
  text: string,
  { tokens }: Clause,
  { figure }: LinkedFigure,
  reason: string,
): Refused {
  const start = tokens[figure.number.from]?.start ?? 0;
  const end = tokens[Math.max(figure.phrase.to, figure.number.to) - 1]?.end ?? start;
  return { start, end, words: text.slice(start, end), reason };
}

/** All readings of a sentence in text order. An item of a list is read as the list says, whatever else it could be. */
function linkAll(clause: Clause, list: ListHead | null, last: LinkedFigure | null): LinkedFigure[] {
  const items = linkList(clause, list);
  const linked = items.length > 0 ? items : linkFreely(clause, last);
  return linked.toSorted((a, b) => a.figure.number.from - b.figure.number.from);
}

/** A person who is counted as well ("⟦a senior aide⟧ was hurt") is not read twice. */
function linkFreely(clause: Clause, last: LinkedFigure | null): LinkedFigure[] {
  const counted = linkFigures(clause, last);
  const singles = linkSingles(clause).filter(
    ({ figure: { phrase } }) =>
      !counted.some(({ figure }) => figure.number.from < phrase.to && phrase.from < figure.phrase.to),
  );
  return [...counted, ...linkGround(clause), ...singles];
}

/** The claim before in the same sentence. */
function lastIn(sentence: number, readings: readonly Reading[]): Claim | null {
  const last = readings.at(-1);
  return last?.sentence === sentence ? last.claim : null;
}
