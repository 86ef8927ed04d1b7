import type { Span } from '@/utils/text/span';
import { isAboutWar } from './is-about-war';
import { lexiconOf } from './lexicon-index';
import type { Locale } from './locales';
import { relateClaims } from './relations/relate-claims';
import { splitSentences } from './sentences';
import { createTextReader } from './text-reader';
import type { Claim, CodingProfile } from './types';

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
  const sentences = splitSentences(text, lexicon.words.abbreviations, lexicon.vocabulary);
  if (!isAboutWar(sentences, lexicon)) return [];
  const { readings, read } = createTextReader({ text, sentences, lexicon, profile, published, trace });
  for (const [at, sentence] of sentences.entries()) {
    read(sentence, at);
    yield;
  }
  return relateClaims(readings, lexicon, published);
}
