import type { Clause } from '../clause';
import { matchPhrase } from '../quantity/phrases';
import { findParties, type PartyMention } from './find-parties';
import { findPlaces, type PlaceMention } from './find-places';
import { findTimes, type TimeMention } from './find-times';
import { findVoices, type Voice } from './find-voices';
import { englishRoles, type RoleLexicon } from './role-lexicon';

/** What a reader knows at a sentence: what it names, and what the sentences before carry over. */
export interface Context {
  readonly lexicon: RoleLexicon;
  readonly paragraph: number;
  readonly parties: readonly PartyMention[];
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly voices: readonly Voice[];
  /** The voice of the sentence before, where it goes on in this one. */
  readonly carriedVoice: Pick<Voice, 'speaker' | 'stance'> | null;
  /** The last voice heard, for pronouns. */
  readonly lastVoice: Pick<Voice, 'speaker' | 'stance'> | null;
  readonly carriedPlace: string | null;
  /** The side that acted last, and the last state whose army "the army" is. */
  readonly carriedParty: string | null;
  readonly lastState: string | null;
  readonly lastAttacker: string | null;
  /** Whether a quotation that was opened before is still open at the sentence's start. */
  readonly inQuote: boolean;
}

/** Reads a sentence's names and voices, and carries on what the sentence before left. Linear in the sentence. */
export function readContext({ tokens, sentence }: Clause, before: Context | null): Context {
  const lexicon = before?.lexicon ?? englishRoles();
  const parties = findParties(tokens, lexicon);
  const sameParagraph = before?.paragraph === sentence.paragraph;
  const inQuote = sameParagraph && isQuoteOpen(before);
  return {
    lexicon,
    paragraph: sentence.paragraph,
    parties,
    places: findPlaces(tokens, parties, lexicon),
    times: findTimes(tokens, lexicon),
    voices: resolveVoices(findVoices(tokens, lexicon), before, lexicon),
    carriedVoice: carriedVoice(tokens, before, lexicon, inQuote),
    lastVoice: before?.voices.at(-1) ?? before?.lastVoice ?? null,
    carriedPlace: sameParagraph ? (before.places.at(0)?.name ?? before.carriedPlace) : null,
    carriedParty: actingParty(before),
    lastState: before?.parties.findLast((party) => party.type === 'state')?.name ?? before?.lastState ?? null,
    lastAttacker: before?.lastAttacker ?? null,
    inQuote: toggles(tokens, inQuote),
  };
}

function isQuoteOpen(before: Context): boolean {
  return before.inQuote;
}

function toggles(tokens: Clause['tokens'], open: boolean): boolean {
  let state = open;
  for (const { text } of tokens) {
    if (text === '“') state = true;
    else if (text === '”') state = false;
    else if (text === '"') state = !state;
  }
  return state;
}

function actingParty(before: Context | null): string | null {
  if (before === null) return null;
  return (
    before.parties.find((party) => party.type !== 'own' && party.type !== 'both')?.name ?? before.carriedParty
  );
}

/** "He said", "the ministry said": the name that was given before. A sentence without a name has none of its own. */
function resolveVoices(voices: readonly Voice[], before: Context | null, lexicon: RoleLexicon): Voice[] {
  const last = before?.voices.at(-1) ?? before?.lastVoice ?? null;
  return voices.flatMap((voice) => {
    const words = voice.speaker.toLowerCase().split(' ');
    const isPronoun = words.every((word) => lexicon.pronouns.has(word));
    if (isPronoun) return last === null ? [] : [{ ...voice, speaker: last.speaker }];
    const noun = words.length === 2 && words[0] === 'the' ? (words[1] ?? '') : null;
    return noun !== null && last?.speaker.toLowerCase().includes(noun) === true
      ? [{ ...voice, speaker: last.speaker }]
      : [voice];
  });
}

function carriedVoice(
  tokens: Clause['tokens'],
  before: Context | null,
  lexicon: RoleLexicon,
  inQuote: boolean,
): Context['carriedVoice'] {
  if (before === null) return null;
  const last = before.voices.at(-1) ?? before.carriedVoice;
  if (inQuote || matchPhrase(lexicon.continuations, tokens, 0) !== null) return last;
  const opensQuote = ['"', '“'].includes(tokens[0]?.text ?? '');
  return opensQuote ? (before.voices.at(-1) ?? before.lastVoice) : null;
}
