import { textOf, type Token } from '../tokens';
import type { PartyMention } from './find-parties';
import { nameOf, type RoleLexicon } from './role-lexicon';

/** A place named in a sentence, by token indices. */
export interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Finds places by their shape: capitals after a preposition of place or before "province", "valley", "camp". */
export function findPlaces(
  tokens: readonly Token[],
  parties: readonly PartyMention[],
  lexicon: RoleLexicon,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = placeAt(tokens, at, parties, lexicon);
    if (mention === null) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return joinPlaces(tokens, found, lexicon);
}

/** "⟦Gaskindé⟧ in northern Burkina Faso" is the town; "⟦Amhara and Afar⟧", "⟦Mali, Burkina Faso and Niger⟧" are one place. */
function joinPlaces(
  tokens: readonly Token[],
  places: readonly PlaceMention[],
  lexicon: RoleLexicon,
): PlaceMention[] {
  const joined: PlaceMention[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    const between = last === undefined ? [] : tokens.slice(last.to, place.from).map(({ word }) => word);
    if (last === undefined || between.length === 0 || between.length > 2) joined.push(place);
    else if (between.every((word) => lexicon.sides.joinsPlaces.has(word)))
      joined[joined.length - 1] = {
        from: last.from,
        to: place.to,
        name: textOf(tokens.slice(last.from, place.to)),
      };
    else if (!between.every((word) => lexicon.sides.inPlaces.has(word))) joined.push(place);
  }
  return joined;
}

function placeAt(
  tokens: readonly Token[],
  at: number,
  parties: readonly PartyMention[],
  lexicon: RoleLexicon,
): PlaceMention | null {
  const to = runEnd(tokens, at, lexicon);
  if (to === at) return null;
  const party = parties.find((mention) => mention.from < to && at < mention.to);
  if (party !== undefined && !isGround(party, to)) return null;
  if (!isAfterPreposition(tokens, at, lexicon) && !lexicon.sides.placeTails.has(tokens[to - 1]?.word ?? ''))
    return null;
  return { from: at, to, name: tokens.slice(at, to).map(nameOf).join(' ').replace(/ - /gu, '-') };
}

/** A state's name alone, or a town's with all that goes with it. */
function isGround({ isPlace, type, to }: PartyMention, end: number): boolean {
  return isPlace && (type === 'land' || to >= end);
}

/** Ends a run of capitals: "Deir ez-Zor", "Khan Younis", "Middle Euphrates River Valley", "northern Gaza". */
function runEnd(tokens: readonly Token[], at: number, lexicon: RoleLexicon): number {
  const { compass, placeTails } = lexicon.sides;
  let to = at;
  if (compass.has(tokens[at]?.word ?? '') && isName(tokens[at + 1], lexicon)) to += 1;
  while (isName(tokens[to], lexicon) || (to > at && joinsNames(tokens, to, lexicon))) to += 1;
  while (to > at && placeTails.has(tokens[to]?.word ?? '')) to += 1;
  return to;
}

/** "Deir ⟦ez⟧ Zor", "Port ⟦au⟧ Prince": a small word between two capitals. */
function joinsNames(tokens: readonly Token[], at: number, lexicon: RoleLexicon): boolean {
  return lexicon.sides.innerNames.has(tokens[at]?.word ?? '') && isName(tokens[at + 1], lexicon);
}

function isName(token: Token | undefined, lexicon: RoleLexicon): boolean {
  if (token === undefined || !token.isCapital || token.kind !== 'word') return false;
  const { weekdays, months } = lexicon.times;
  return (
    !weekdays.has(token.word) &&
    !months.has(token.word) &&
    !lexicon.sides.titles.has(token.word) &&
    !lexicon.sides.notNames.has(token.word)
  );
}

function isAfterPreposition(tokens: readonly Token[], at: number, lexicon: RoleLexicon): boolean {
  const { placePrepositions, placeNouns, compass } = lexicon.sides;
  for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
    const word = tokens[back]?.word ?? '';
    if (placePrepositions.has(word)) return !isInTitle(tokens, back, lexicon);
    const isBetween =
      lexicon.sides.beforeNames.has(word) ||
      placeNouns.has(word) ||
      compass.has(word) ||
      word === ',' ||
      tokens[back]?.isCapital === true;
    if (!isBetween) return false;
  }
  return false;
}

/** "Ministry ⟦of⟧ Health", "Panel ⟦of⟧ Experts": the name of a body goes on. */
function isInTitle(tokens: readonly Token[], at: number, { sides }: RoleLexicon): boolean {
  const before = tokens[at - 1];
  if (!sides.ofArms.has(tokens[at]?.word ?? '') || before?.isCapital !== true) return false;
  return at > 1 && !sides.placeNouns.has(before.word);
}
