import { isFuture, type Clause, type Figure, type Link } from '../clause';
import { inherit } from './inherit';
import { linkEquative } from './link-equative';
import { linkAttribute, linkHead } from './link-head';
import { linkGapped } from './link-gapped';
import { linkInverted } from './link-inverted';
import { linkLeft } from './link-left';
import { linkPartitive } from './link-partitive';
import { linkRestated } from './link-restated';
import { linkRight } from './link-right';
import { linkSum } from './link-sum';
import { linkToll } from './link-toll';

export interface LinkedFigure {
  readonly figure: Figure;
  readonly link: Link;
  /** Takes its predicate from the figure before: a list member or a subset. */
  readonly isMember: boolean;
  readonly isSubset: boolean;
  /** Whose it is, where a list's first line says so for all its items; `null` if that names none. */
  readonly party?: string | null;
  /** An item of a list of running totals. */
  readonly isTotal?: boolean;
}

/**
 * Gives each figure of a sentence its predicate; figures that count nothing of ours are left out. `last` is the last
 * figure of the sentences before, which this one may state anew.
 */
export function linkFigures(clause: Clause, last: LinkedFigure | null): LinkedFigure[] {
  const linked: LinkedFigure[] = [];
  for (const figure of clause.figures) {
    const previous = linked.at(-1) ?? null;
    const own = linkSum(clause, figure, previous) ?? turnedLink(clause, figure) ?? ownLink(clause, figure);
    const inherited = previous && inherit(clause, previous, figure);
    const found =
      chooseLink(clause, figure, own, inherited) ?? withoutVerb(clause, figure, previous, previous ?? last);
    if (found !== null) linked.push(goesOn(clause, previous, found) ? { ...found, isSubset: true } : found);
  }
  return linked.flatMap((each) => withWhole(asIntercepted(clause, asPledged(clause, each), linked)));
}

/** A figure with no predicate of its own, and none to share. */
function withoutVerb(
  clause: Clause,
  figure: Figure,
  previous: LinkedFigure | null,
  before: LinkedFigure | null,
): LinkedFigure | null {
  return (
    linkEquative(clause, figure) ??
    linkRestated(clause, figure, before) ??
    linkGapped(clause, previous, figure) ??
    fallback(clause, figure)
  );
}

/** "including six soldiers ⟦and five children⟧": what joins a part is one as well. */
function goesOn(
  { tokens, lexicon }: Clause,
  previous: LinkedFigure | null,
  { figure, isMember, link }: LinkedFigure,
): boolean {
  if (previous?.isSubset !== true || !(isMember || link.from === previous.link.from)) return false;
  const between = tokens.slice(previous.figure.phrase.to, figure.number.from);
  return between.length > 0 && between.every(({ text, word }) => text === ',' || lexicon.words.and.has(word));
}

/** What will be delivered is a pledge so far. */
function asPledged(clause: Clause, each: LinkedFigure): LinkedFigure {
  const { link } = each;
  if (link.sense !== 'supply.delivered') return each;
  if (isFuture(clause, link)) return pledged(each);
  const { tokens, lexicon } = clause;
  const { be, adverbs, modals } = lexicon.words;
  let at = link.from - 1;
  while (at > 0 && [be, adverbs].some((list) => list.has(tokens[at]?.word ?? ''))) at -= 1;
  return modals.has(tokens[at]?.word ?? '') ? pledged(each) : each;
}

function pledged(each: LinkedFigure): LinkedFigure {
  return { ...each, link: { ...each.link, sense: 'supply.pledged' } };
}

/** Munitions are shot down, not lost; only beside other materiel are drones part of a list of losses. */
function asIntercepted(clause: Clause, each: LinkedFigure, all: readonly LinkedFigure[]): LinkedFigure {
  const { figure, link } = each;
  if (link.sense !== 'loss.destroyed' || !isMunition(clause, figure)) return each;
  const isInList = all.some((other) => other.link.from === link.from && !isMunition(clause, other.figure));
  return isInList ? each : { ...each, link: { ...link, sense: 'attack.intercepted' } };
}

function isMunition({ lexicon }: Clause, { phrase }: Figure): boolean {
  return phrase.head !== null && lexicon.munitions.has(phrase.head.base);
}

/** "shot down 71 of ⟦103 missiles⟧": all of them were launched. */
function withWhole(part: LinkedFigure): LinkedFigure[] {
  const { figure, link } = part;
  if (figure.whole === undefined || link.sense !== 'attack.intercepted') return [part];
  const whole: LinkedFigure = {
    ...part,
    figure: figure.whole,
    link: { ...link, sense: 'attack.launched' },
    isMember: true,
  };
  return [part, whole];
}

/** What stands the other way round, or is said of a part. */
function turnedLink(clause: Clause, figure: Figure): Link | null {
  return linkInverted(clause, figure) ?? linkPartitive(clause, figure);
}

function ownLink(clause: Clause, figure: Figure): Link | null {
  const said = linkToll(clause, figure) ?? outcomeLink(clause, figure);
  if (said !== null) return said;
  const right = linkRight(clause, figure);
  const left = linkLeft(clause, figure);
  return right !== null && right.from === figure.phrase.to && !isOfWeapons(right, left)
    ? right
    : (left ?? right);
}

/** "182 ⟦injured⟧", "counted 12 ⟦bodies⟧", "ten ⟦dead⟧ soldiers": the noun says more than any verb beside it. */
function outcomeLink(clause: Clause, figure: Figure): Link | null {
  const { head } = figure.phrase;
  const isOutcome = head !== null && clause.lexicon.outcomeNouns.has(head.base);
  return isOutcome ? linkHead(clause, figure) : linkAttribute(clause, figure);
}

/** "⟦shot down⟧ 20 drones launched at the town": how they came is not what was done with them. */
function isOfWeapons(right: Link, left: Link | null): boolean {
  return left !== null && right.sense === 'attack.launched';
}

/** A predicate of its own comes first, unless it only lies somewhere behind a member of a list. */
function chooseLink(
  clause: Clause,
  figure: Figure,
  own: Link | null,
  inherited: LinkedFigure | null,
): LinkedFigure | null {
  if (own === null || (inherited !== null && !isBeside(clause, figure, own, inherited.isSubset)))
    return inherited;
  return { figure, link: own, isMember: false, isSubset: inherited?.isSubset ?? false };
}

/** A part has its predicate right after it; other members also behind an auxiliary, or before them. */
function isBeside({ tokens, lexicon }: Clause, { phrase }: Figure, own: Link, isPart: boolean): boolean {
  if (own.from === phrase.to) return true;
  if (isPart) return false;
  const { be, have } = lexicon.words;
  const word = tokens[own.from - 1]?.word ?? '';
  return own.side !== 'right' || be.has(word) || have.has(word);
}

/** "the two generals": known already; nobody counts a thousand men that way. */
function isReference({ tokens, lexicon }: Clause, { from, low }: Figure['number']): boolean {
  return (low ?? 0) < largestReference && lexicon.words.definite.has(tokens[from - 1]?.word ?? '');
}

const largestReference = 100;

/** Men under arms with no other predicate are a force: "17,000 troops", "with about fifty men". */
function fallback(clause: Clause, figure: Figure): LinkedFigure | null {
  const head = linkHead(clause, figure);
  if (head !== null) return { figure, link: head, isMember: false, isSubset: false };
  const { phrase, number } = figure;
  if (
    phrase.head?.status !== 'combatant' ||
    number.form === 'article' ||
    number.form === 'none' ||
    isReference(clause, number) ||
    (number.low ?? number.high ?? 0) < 2
  )
    return null;
  const link: Link = {
    from: phrase.to - 1,
    to: phrase.to,
    sense: 'strength.level',
    senses: { any: 'strength.level' },
    rule: 'force',
    side: 'head',
  };
  return { figure, link, isMember: false, isSubset: false };
}
