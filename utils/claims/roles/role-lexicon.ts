import { inflect } from '../inflect';
import { armedGroups } from '../lexicon/armed-groups';
import { bodies, peoples } from '../lexicon/bodies';
import type { Party } from '../lexicon/party';
import { states } from '../lexicon/states';
import { sides } from '../locales/en/sides';
import { times } from '../locales/en/times';
import { voices } from '../locales/en/voices';
import { indexWords, type PhraseIndex } from '../quantity/phrases';
import type { Token } from '../tokens';
import type { SideWords } from './side-words';
import type { TimeWords } from './time-words';
import type { VoiceWords } from './voice-words';

/** How a voice states something. */
export type Stance = keyof VoiceWords['verbs'];

export interface PartyName {
  readonly name: string;
  readonly type: 'state' | 'group' | 'organisation';
  /** The country's own name, which may as well be a place; demonyms and armies are none. */
  readonly isPlace: boolean;
}

type Sets<Words> = { readonly [Name in keyof Words]: ReadonlySet<string> };

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
  readonly generic: PhraseIndex<string>;
  readonly own: PhraseIndex<string>;
  readonly both: PhraseIndex<string>;
  readonly cumulative: PhraseIndex<string>;
  readonly standing: PhraseIndex<string>;
  readonly civilians: string;
  readonly sides: Sets<
    Pick<
      SideWords,
      | 'shapes'
      | 'notSubject'
      | 'placePrepositions'
      | 'placeNouns'
      | 'placeTails'
      | 'compass'
      | 'titles'
      | 'increments'
    >
  >;
  readonly timesAlone: PhraseIndex<string>;
  readonly timeOpeners: PhraseIndex<string>;
  readonly times: Sets<Omit<TimeWords, 'alone' | 'openers'>>;
}

let english: RoleLexicon | null = null;

/** Gives the indexed English role words; the first call builds them in a few milliseconds. */
export function englishRoles(): RoleLexicon {
  english ??= indexRoles({ voices, times, sides });
  return english;
}

interface RoleWords {
  readonly voices: VoiceWords;
  readonly times: TimeWords;
  readonly sides: SideWords;
}

function indexRoles({ voices, times, sides }: RoleWords): RoleLexicon {
  return {
    verbs: indexVerbs(voices),
    accordingTo: indexWords(voices.accordingTo),
    passiveVoices: indexWords(voices.passiveVoices),
    unconfirmed: indexWords(voices.unconfirmed),
    planned: indexWords(voices.planned),
    denial: indexWords(voices.denial),
    continuations: indexWords(voices.continuations),
    pronouns: new Set(voices.pronouns),
    fillers: new Set(voices.fillers),
    parties: indexParties(),
    generic: indexWords(sides.generic),
    own: indexWords(sides.own),
    both: indexWords(sides.both),
    cumulative: indexWords(sides.cumulative),
    standing: indexWords(sides.standing),
    civilians: sides.civilians,
    sides: toSets(sides, [
      'shapes',
      'notSubject',
      'placePrepositions',
      'placeNouns',
      'placeTails',
      'compass',
      'titles',
      'increments',
    ]),
    timesAlone: indexWords(times.alone),
    timeOpeners: indexWords(times.openers),
    times: toSets(times, ['determiners', 'weekdays', 'months', 'units', 'events', 'after']),
  };
}

function toSets<Words extends object, Name extends keyof Words>(
  words: Words,
  names: readonly Name[],
): Sets<Pick<Words, Name>> {
  const entries = names.map((name) => [name, new Set(words[name] as readonly string[])] as const);
  return Object.fromEntries(entries) as unknown as Sets<Pick<Words, Name>>;
}

function indexVerbs({ verbs }: VoiceWords): ReadonlyMap<string, Stance> {
  const index = new Map<string, Stance>();
  for (const [stance, entries] of Object.entries(verbs)) {
    for (const { form } of entries.flatMap(inflect)) index.set(form, stance as Stance);
  }
  return index;
}

/** Names by their first word, longest first. A state's own name and its capital may as well be places. */
function indexParties(): RoleLexicon['parties'] {
  const index = new Map<string, { words: readonly string[]; party: PartyName }[]>();
  for (const [alias, party] of partyNames()) {
    const words = alias.split(' ');
    const list = [...(index.get(words[0] ?? '') ?? []), { words, party }];
    index.set(
      words[0] ?? '',
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

function partyNames(): [string, PartyName][] {
  const groups: readonly Party[] = [...armedGroups, ...peoples];
  return [
    ...states.flatMap((state) => namesOf(state, 'state')),
    ...groups.flatMap((group) => namesOf(group, bodies.has(group.name) ? 'organisation' : 'group')),
  ];
}

function namesOf(
  { name, aliases, demonyms, metonyms }: Party,
  type: PartyName['type'],
): [string, PartyName][] {
  const side = [...aliases, ...demonyms, ...metonyms].map((alias): [string, PartyName] => [
    alias,
    { name, type, isPlace: false },
  ]);
  return [[name, { name, type, isPlace: type === 'state' }], ...side];
}

/** A token's own spelling without a possessive: "Russia’s" → "Russia". */
export function nameOf(token: Token | undefined): string {
  return (token?.text ?? '').replace(/['’]s$/u, '').replace(/s['’]$/u, 's');
}
