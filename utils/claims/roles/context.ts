import type { Clause } from '../clause';
import { matchPhrase, phrasesIn } from '../quantity/phrases';
import { isCounted } from './is-counted';
import { isOblique, type PartyMention } from './find-parties';
import { findPlaces, type PlaceMention } from './find-places';
import { findTimes, yearIn, type TimeMention } from './find-times';
import { findVoices, type Voice } from './find-voices';
import type { TextSides } from './read-sides';
import { isQuoteMark } from './speaker-names';
import { isSpeaker, resolveSide, type Known } from './resolve-side';
import type { RoleLexicon } from './role-lexicon';

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
  /** The side that this sentence is about; `null` where it names none. */
  readonly actor: string | null;
  /** The side that acted last. */
  readonly carriedParty: string | null;
  /** Whose report the text is, and whom it calls the enemy by name; `null` where it takes no side. */
  readonly ours: string | null;
  readonly enemy: string | null;
  /** The states and armed groups of the whole text. */
  readonly sides: TextSides['sides'];
  /** States and armed groups named so far, the latest first: who "the jihadists" are. */
  readonly recent: readonly string[];
  /** The sides that state something in this sentence. */
  readonly speakers: readonly string[];
  /** Who fired last: whose missiles are shot down. */
  readonly lastAttacker: string | null;
  /** The year that all is set in from the sentence's start; `null` where none is named. */
  readonly year: number | null;
  /** The sentence is about an age long past: "the Great War". */
  readonly isOfPastAge: boolean;
  /** Whether a quotation that was opened before is still open at the sentence's start. */
  readonly inQuote: boolean;
}

/** Reads a sentence's names and voices, and carries on what the sentence before left; `at` is its number. Linear in the sentence. */
export function readContext(
  clause: Clause,
  before: Context | null,
  { parties: all, sides, ours, enemy }: TextSides,
  at: number,
): Context {
  const { tokens, sentence } = clause;
  const lexicon = clause.lexicon.roles;
  const parties = all[at] ?? [];
  const times = findTimes(tokens, lexicon);
  const voices = resolveVoices(tokens, findVoices(tokens, lexicon), before, lexicon);
  const recent = namedSides(parties, before);
  const speakers = speakingSides(parties, voices);
  const { lastVoice, carriedPlace, carriedParty } = carryOver(before, sentence.paragraph);
  const known: Known = { lexicon, parties, sides, ours, enemy, recent, speakers, carriedParty };
  const inQuote = before?.paragraph === sentence.paragraph && before.inQuote;
  return {
    lexicon,
    parties,
    sides,
    ours,
    enemy,
    recent,
    speakers,
    lastVoice,
    carriedPlace,
    carriedParty,
    paragraph: sentence.paragraph,
    places: findPlaces(tokens, parties, lexicon),
    times,
    voices,
    carriedVoice: carriedVoice(tokens, before, lexicon, inQuote),
    actor: actorOf(clause, known),
    lastAttacker: attackerOf(clause, parties, lexicon) ?? before?.lastAttacker ?? null,
    year: frameYear(clause, times, before),
    isOfPastAge: phrasesIn(lexicon.pastAges, tokens, 'pastAge').length > 0,
    inQuote: toggles(tokens, inQuote),
  };
}

/** What the sentences before leave: the last voice, the acting side, the paragraph's place. */
function carryOver(
  before: Context | null,
  paragraph: number,
): Pick<Context, 'lastVoice' | 'carriedPlace' | 'carriedParty'> {
  if (before === null) return { lastVoice: null, carriedPlace: null, carriedParty: null };
  const isSame = before.paragraph === paragraph;
  return {
    lastVoice: before.voices.at(-1) ?? before.lastVoice,
    carriedPlace: isSame ? (before.places.at(0)?.name ?? null) : null,
    carriedParty: before.actor ?? before.carriedParty,
  };
}

function toggles(tokens: Clause['tokens'], open: boolean): boolean {
  let state = open;
  for (const { text } of tokens) {
    if (text === '“' || text === '«') state = true;
    else if (text === '”' || text === '»') state = false;
    else if (text === '"') state = !state;
  }
  return state;
}

/** Tokens at a sentence's start where a time is said of all that follows: "In the winter of 1644 …". */
const opening = 7;

/** Tokens of a year behind a season: "In the winter ⟦of 1644⟧". */
const ofYear = 2;

/** The year that a sentence opens with, else, unless it opens with another time, that of the paragraph. */
function frameYear(
  { tokens, sentence }: Clause,
  times: readonly TimeMention[],
  before: Context | null,
): number | null {
  const [first] = times;
  if (first !== undefined && first.from < opening) return yearIn(tokens.slice(first.from, first.to + ofYear));
  if (tokens[1]?.text === ':') return yearIn(tokens.slice(0, 1));
  return before?.paragraph === sentence.paragraph ? before.year : null;
}

/** The side that a sentence is about: the first that no preposition governs. */
function actorOf(clause: Clause, known: Known): string | null {
  const acting = known.parties.find(
    (party) =>
      !['organisation', 'both', 'land'].includes(party.type) &&
      !isCounted(party, clause) &&
      !isOblique(clause.tokens, party, known.lexicon),
  );
  return acting === undefined ? null : resolveSide(acting, known, null);
}

/** Those of this sentence, then those before it. */
function namedSides(parties: readonly PartyMention[], before: Context | null): readonly string[] {
  const here = parties.filter(({ type }) => type === 'state' || type === 'group').map(({ name }) => name);
  if (here.length === 0) return before?.recent ?? [];
  return [...new Set([...here.reverse(), ...(before?.recent ?? [])])].slice(0, 8);
}

function speakingSides(parties: readonly PartyMention[], voices: readonly Voice[]): string[] {
  return parties.filter((party) => isSpeaker(party, voices)).map(({ name }) => name);
}

/** Whoever fires or strikes in this sentence. */
function attackerOf(
  { tokens, cues }: Clause,
  parties: readonly PartyMention[],
  lexicon: RoleLexicon,
): string | null {
  const cue = cues.find(({ readings }) => readings.some(({ rule }) => rule === 'fire' || rule === 'hit'));
  const isShotDown = cues.some(
    ({ from, readings }) => from < (cue?.from ?? 0) && readings.some(({ rule }) => rule === 'intercept'),
  );
  if (cue === undefined || isShotDown) return null;
  const named = parties.filter(({ type, to }) => (type === 'state' || type === 'group') && to <= cue.from);
  return named.findLast((party) => !isOblique(tokens, party, lexicon))?.name ?? null;
}

/** "He said", "the ministry said": the name that was given before. A sentence without a name has none of its own. */
function resolveVoices(
  tokens: Clause['tokens'],
  voices: readonly Voice[],
  before: Context | null,
  lexicon: RoleLexicon,
): Voice[] {
  let last = before?.voices.at(-1)?.speaker ?? before?.lastVoice?.speaker ?? null;
  return voices.flatMap((voice) => {
    const speaker = speakerOf(tokens, voice, last, lexicon);
    if (speaker === null || (isOurs(tokens, voice, lexicon) && before?.inQuote !== true)) return [];
    last = speaker;
    return [{ ...voice, speaker }];
  });
}

/** The name that a pronoun or "the ministry" stands for; `null` for a pronoun that stands for nobody. */
function speakerOf(
  tokens: Clause['tokens'],
  { speaker, speakerFrom, speakerTo }: Voice,
  last: string | null,
  lexicon: RoleLexicon,
): string | null {
  const words = tokens.slice(speakerFrom, speakerTo).map(({ word }) => word);
  if (words.every((word) => lexicon.pronouns.has(word))) return last;
  const noun = words.length === 2 && lexicon.sides.articles.has(words[0] ?? '') ? words[1] : undefined;
  return noun !== undefined && last?.toLowerCase().includes(noun) === true ? last : speaker;
}

/** "We recorded …" outside a quotation is the text's own voice. */
function isOurs(tokens: Clause['tokens'], { speakerFrom, verb }: Voice, { says }: RoleLexicon): boolean {
  if (!says.ourselves.has(tokens[speakerFrom]?.word ?? '')) return false;
  return !tokens.slice(0, verb).some(isQuoteMark);
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
  const opensQuote = ['"', '“', '«'].includes(tokens[0]?.text ?? '');
  return opensQuote ? (before.voices.at(-1) ?? before.lastVoice) : null;
}
