import { additions } from '../gazetteer/additions';
import towns from '../gazetteer/towns.json';
import type { Party } from '../lexicon/party';
import { indexSets, type Sets } from '../index-sets';
import type { LocaleWords } from '../locales/locale-words';
import type { Opener } from '../openers';
import { firstWords, indexWords, type PhraseIndex } from '../quantity/phrases';
import { tokenise, type Token, type Vocabulary } from '../tokens';
import type { DateWords } from './date-words';
import type { SideWords } from './side-words';
import type { TimeWords } from './time-words';
import type { VoiceWords } from './voice-words';

/** How a voice states something. */
export type Stance = keyof VoiceWords['verbs'];

export interface PartyName {
  readonly name: string;
  readonly type: 'state' | 'group' | 'organisation' | 'land';
  /** The country's own name, which may as well be a place; demonyms and armies are none. */
  readonly isPlace: boolean;
}

/** A locale's role words, indexed once. */
export interface RoleLexicon {
  readonly verbs: ReadonlyMap<string, Stance>;
  readonly accordingTo: PhraseIndex<string>;
  readonly passiveVoices: PhraseIndex<string>;
  readonly unconfirmed: PhraseIndex<string>;
  readonly planned: PhraseIndex<string>;
  readonly denial: PhraseIndex<string>;
  readonly continuations: PhraseIndex<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  /** Names by their first word, capitals kept. */
  readonly parties: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly party: PartyName }[]
  >;
  /** Demonyms of states as communiqués write them: "the russian occupiers". */
  readonly smallDemonyms: ReadonlyMap<string, PartyName>;
  /** By what the list of conflicts calls a side: a state's country code, a group's shared name. */
  readonly keys: ReadonlyMap<string, string>;
  /** The country code of a group that is at home in one country, by its name. */
  readonly homes: ReadonlyMap<string, string | null>;
  /** States by country code. */
  readonly statesAt: ReadonlyMap<string, string>;
  readonly generic: PhraseIndex<string>;
  readonly own: PhraseIndex<string>;
  readonly both: PhraseIndex<string>;
  readonly cumulative: PhraseIndex<string>;
  readonly standing: PhraseIndex<string>;
  readonly civilians: string;
  readonly sides: Sets<SideWords>;
  readonly says: Sets<VoiceWords>;
  readonly timesAlone: PhraseIndex<string>;
  readonly pastAges: PhraseIndex<string>;
  readonly earlierTimes: PhraseIndex<string>;
  readonly timeOpeners: PhraseIndex<string>;
  readonly times: Sets<TimeWords>;
  readonly dates: DateWords;
}

/** Indexes the words of a locale that roles are read by. */
export function indexRoles({
  voices,
  times,
  dates,
  sides,
  states,
  groups,
  bodies,
  formsOf,
  grammar,
}: LocaleWords): RoleLexicon {
  const clitics = { before: grammar.proclitics, after: grammar.enclitics };
  const names = [...partyNames({ states, groups, bodies }), ...groundNames(states)];
  const parties = indexParties(names, { clitics, openers: new Map() });
  return {
    verbs: indexVerbs(voices, formsOf),
    accordingTo: indexWords(voices.accordingTo),
    passiveVoices: indexWords(voices.passiveVoices),
    unconfirmed: indexWords(voices.unconfirmed),
    planned: indexWords(voices.planned),
    denial: indexWords(voices.denial),
    continuations: indexWords(voices.continuations),
    pronouns: new Set(voices.pronouns),
    fillers: new Set(voices.fillers),
    parties,
    smallDemonyms: indexSmallDemonyms(parties),
    keys: new Map([...states.map(keyOfState), ...groups.map(keyOfGroup)]),
    homes: new Map(groups.map(({ name, country }) => [name, country])),
    statesAt: new Map(states.map(({ name, country }) => [country ?? name, name])),
    generic: indexWords(sides.generic),
    own: indexWords(sides.own),
    both: indexWords(sides.both),
    cumulative: indexWords(sides.cumulative),
    standing: indexWords(sides.standing),
    civilians: sides.civilians,
    sides: indexSets(sides),
    says: indexSets(voices),
    timesAlone: indexWords(times.alone),
    pastAges: indexWords(times.pastAges),
    earlierTimes: indexWords(times.earlier),
    timeOpeners: indexWords(times.openers),
    times: indexSets(times),
    dates,
  };
}

/** Words that sides, voices and times begin with. */
export function roleOpeners(lexicon: RoleLexicon): (readonly [Opener, Iterable<string>])[] {
  const { generic, own, both, parties, smallDemonyms } = lexicon;
  const { accordingTo, passiveVoices, verbs, says } = lexicon;
  const { timesAlone, timeOpeners, times, pastAges } = lexicon;
  return [
    ['side', [...firstWords(generic, own, both), ...parties.keys(), ...smallDemonyms.keys()]],
    [
      'voice',
      [...firstWords(accordingTo, passiveVoices), ...verbs.keys(), ...says.put, ...says.countBy, ...says.by],
    ],
    ['time', [...firstWords(timesAlone, timeOpeners), ...times.weekdays, ...times.relatives]],
    ['timeUnit', [...times.units, ...times.months]],
    ['pastAge', firstWords(pastAges)],
  ];
}

function indexVerbs({ verbs }: VoiceWords, formsOf: LocaleWords['formsOf']): ReadonlyMap<string, Stance> {
  const index = new Map<string, Stance>();
  for (const [stance, entries] of Object.entries(verbs)) {
    for (const { form } of entries.flatMap(formsOf)) index.set(form, stance as Stance);
  }
  return index;
}

/** Names by their first word, longest first, cut as texts are. */
function indexParties(names: readonly [string, PartyName][], vocabulary: Vocabulary): RoleLexicon['parties'] {
  const index = new Map<string, { words: readonly string[]; party: PartyName }[]>();
  for (const [alias, party] of names) {
    const words = tokenise(alias, 0, vocabulary).map(nameOf);
    const list = [...(index.get(words[0] ?? '') ?? []), { words, party }];
    index.set(
      words[0] ?? '',
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

const demonym = /^[A-Z][a-z]{2,}(?:ians?|ese|ean|ine|raeli|aqi|hi)$/u;

/** Names of one word by their small spelling; the endings keep "turkey" and "polish" out. */
function indexSmallDemonyms(parties: RoleLexicon['parties']): ReadonlyMap<string, PartyName> {
  const index = new Map<string, PartyName>();
  for (const [name, entries] of parties) {
    const party = entries.find(({ words }) => words.length === 1)?.party;
    if (party?.type === 'state' && demonym.test(name)) index.set(name.toLowerCase(), party);
  }
  return index;
}

/** Towns and regions under the name of their state. */
function groundNames(states: readonly Party[]): [string, PartyName][] {
  const stateOf = new Map(states.map(({ name, country }) => [country, name] as const));
  const grounds: (readonly [string, readonly string[]])[] = [
    ...Object.entries(towns).map(([country, names]) => [country, names.split('|')] as const),
    ...additions.flatMap(({ country, names, isShared }) =>
      isShared === true ? [] : [[country, names] as const],
    ),
  ];
  return grounds.flatMap(([country, names]) => {
    const name = stateOf.get(country);
    return name === undefined
      ? []
      : names.map((place): [string, PartyName] => [place, { name, type: 'land', isPlace: true }]);
  });
}

function keyOfState({ name, country }: Party): [string, string] {
  return [name, country ?? name];
}

function keyOfGroup({ name, key }: Party): [string, string] {
  return [name, key ?? name];
}

/** A state's own name and its capital may as well be places. */
function partyNames({
  states,
  groups,
  bodies,
}: Pick<LocaleWords, 'states' | 'groups' | 'bodies'>): [string, PartyName][] {
  return [
    ...states.flatMap((state) => namesOf(state, 'state')),
    ...groups.flatMap((group) => namesOf(group, bodies.includes(group.name) ? 'organisation' : 'group')),
  ];
}

function namesOf(
  { name, aliases, demonyms, metonyms }: Party,
  type: PartyName['type'],
): [string, PartyName][] {
  const side = [...aliases, ...demonyms.flatMap(inEitherCase), ...metonyms].map(
    (alias): [string, PartyName] => [alias, { name, type, isPlace: false }],
  );
  return [[name, { name, type, isPlace: type === 'state' }], ...side];
}

/** French writes "russe" small, and "les Russes" large. */
function inEitherCase(demonym: string): string[] {
  const large = demonym.charAt(0).toUpperCase() + demonym.slice(1);
  return large === demonym ? [demonym] : [demonym, large];
}

/** A token's own spelling without a possessive: "Russia’s" → "Russia". */
export function nameOf(token: Token | undefined): string {
  const text = token?.text ?? '';
  return /['’]s?$/u.test(text) ? text.replace(/['’]s$/u, '').replace(/s['’]$/u, 's') : text;
}
