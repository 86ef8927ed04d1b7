import { armless, jihadistGroups } from '../lexicon/bodies';
import { isAtWar, standOf } from './camps';
import type { TextSide } from './read-sides';
import type { Known } from './resolve-side';

/** Who is looked for among the sides of a text. */
export interface Wanted {
  /** What the word for it says it is; `null` for any side. */
  readonly type: TextSide['type'] | null;
  /** Whom it fights; `null` where the sentence does not tell. */
  readonly against: string | null;
  readonly isJihadist?: boolean;
  /** A state's own men: those of the country that the text is set in. */
  readonly isArmy?: boolean;
  /** The state whose country it is of: "Syrian fighters". */
  readonly of?: string | undefined;
  /** A word that nobody has for their own men: the speaker is not meant. */
  readonly isLabel?: boolean;
  /** The token at which the word for it stands; `null` where no word does. */
  readonly at: number | null;
}

const weights = {
  foe: 4,
  friend: -6,
  jihadist: 3,
  speaker: -4,
  home: 3,
  ours: 5,
  own: 3,
  carried: 2,
  here: 3,
  acts: 1.5,
  ground: 1.5,
  atWar: 1,
  armyHere: 3,
  count: 2,
  recent: 2,
} as const;

/** Chooses the side of the text that is most likely meant: one that fights `against`, was named of late, or is at home here. */
export function chooseSide(context: Known, wanted: Wanted): string | null {
  let best: string | null = null;
  let bestScore = -Infinity;
  const most = Math.max(1, ...[...context.sides.values()].map(({ count }) => count));
  for (const side of context.sides.values()) {
    if (!fits(side, context, wanted)) continue;
    const score = scoreSide(side, context, wanted) + (weights.count * side.count) / most;
    if (score > bestScore) [best, bestScore] = [side.name, score];
  }
  return best;
}

/** Not the side that is fought; and nobody calls a group by a label that the lists do not know. */
function fits({ name, type }: TextSide, { lexicon }: Known, wanted: Wanted): boolean {
  if (name === wanted.against || (wanted.type !== null && type !== wanted.type)) return false;
  return wanted.isLabel !== true || lexicon.keys.has(name);
}

function scoreSide(side: TextSide, context: Known, wanted: Wanted): number {
  return (
    scoreStand(side, context, wanted) +
    scoreWord(side, context, wanted) +
    scoreNearness(side, context, wanted.at) +
    (wanted.isArmy === true ? scoreArmy(side, context) : 0) +
    (side.acts ? weights.acts : 0) +
    (side.name === context.carriedParty ? weights.carried : 0)
  );
}

/** The text's own army, that of whoever speaks, or of the country whose ground it names. */
function scoreArmy({ name, ground }: TextSide, { ours, speakers, lexicon }: Known): number {
  const key = keyOf(name, lexicon);
  if (armless.has(key)) return weights.friend;
  return (
    (name === ours ? weights.ours : 0) +
    (speakers.includes(name) ? weights.own : 0) +
    (isAtWar(key) ? weights.atWar : 0) +
    weights.ground * Math.min(ground, 2)
  );
}

function scoreStand({ name }: TextSide, { lexicon }: Known, { against }: Wanted): number {
  if (against === null) return 0;
  const stand = standOf(keyOf(name, lexicon), keyOf(against, lexicon));
  return stand === null ? 0 : weights[stand];
}

function keyOf(name: string, { keys }: Known['lexicon']): string {
  return keys.get(name) ?? name;
}

function scoreWord({ name }: TextSide, { lexicon, speakers }: Known, wanted: Wanted): number {
  const isJihadist = wanted.isJihadist === true && jihadistGroups.has(keyOf(name, lexicon));
  const isSpeaker = wanted.isLabel !== undefined && speakers.includes(name);
  const bySpeaker = wanted.isLabel === true ? weights.speaker : weights.own;
  const isOf = wanted.of !== undefined && isAtHome(name, wanted.of, lexicon);
  return (isJihadist ? weights.jihadist : 0) + (isSpeaker ? bySpeaker : 0) + (isOf ? weights.home : 0);
}

/** A group of the state's country. */
function isAtHome(name: string, state: string, { keys, homes }: Known['lexicon']): boolean {
  return homes.get(name) === keys.get(state);
}

/** The state whose ground the sentence names, the nearer the better, and sides named of late. */
function scoreNearness({ name }: TextSide, { parties, recent }: Known, at: number | null): number {
  const here = parties.find((party) => party.name === name && (party.isPlace || party.type === 'land'));
  const distance = here === undefined ? Infinity : Math.abs(here.from - (at ?? 0));
  const rank = recent.indexOf(name);
  return weights.here / (1 + distance / farAway) + (rank < 0 ? 0 : weights.recent / (1 + rank));
}

/** Tokens at which a place counts half. */
const farAway = 20;
