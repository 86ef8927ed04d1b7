import { matchPhrase } from '../quantity/phrases';
import { opens } from '../openers';
import { startsWithDigit, textOf, type Token } from '../tokens';
import { nameAt, ownerBehind, type NamedRun } from './name-at';
import { nameOf, type RoleLexicon } from './role-lexicon';

/** A side named in a sentence, by token indices. */
export interface PartyMention {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** `land` is ground that is named by its state: "the Syrian town", "the Algerian border". */
  readonly type: 'state' | 'group' | 'organisation' | 'generic' | 'own' | 'both' | 'land';
  readonly isPlace: boolean;
  /** Whose a generic word's men are: "⟦Syrian⟧ fighters". */
  readonly of?: string;
  /** Named with a word for the enemy: "the Russian ⟦occupiers⟧". */
  readonly isEnemy?: boolean;
  /** Named by its army: "the Armed Forces of Ukraine", not "Russian troops". */
  readonly hasArms?: boolean;
}

/** Finds the sides that a sentence names, left to right: by the lexicon, else by the shape of the name. */
export function findParties(tokens: readonly Token[], lexicon: RoleLexicon): PartyMention[] {
  const found: PartyMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const mention = mayName(tokens[at]) ? partyAt(tokens, at, lexicon) : null;
    if (mention !== null) found.push(mention);
    at = mention?.to ?? at + 1;
  }
  return found;
}

/** A name of the lexicon, a capital ("Quds Brigades"), or a number ("the 35th Marine Brigade"). */
function mayName(token: Token | undefined): boolean {
  return token !== undefined && (token.isCapital || startsWithDigit(token.text) || opens(token, 'side'));
}

function partyAt(tokens: readonly Token[], at: number, lexicon: RoleLexicon): PartyMention | null {
  return (
    common(tokens, at, lexicon, 'both') ??
    numbered(tokens, at, lexicon) ??
    ownPhrase(tokens, at, lexicon) ??
    shaped(tokens, at, lexicon) ??
    opened(tokens, at, lexicon) ??
    named(tokens, at, lexicon) ??
    common(tokens, at, lexicon, 'generic') ??
    common(tokens, at, lexicon, 'own')
  );
}

function named(tokens: readonly Token[], at: number, lexicon: RoleLexicon): PartyMention | null {
  const match = nameAt(tokens, at, lexicon);
  if (match === null) return null;
  const { party, to } = match;
  const land = party.type === 'state' && !party.isPlace ? landEnd(tokens, to, lexicon) : null;
  if (land !== null) return { from: at, to: land, name: party.name, type: 'land', isPlace: false };
  const generic = matchPhrase(lexicon.generic, tokens, to);
  if (generic !== null && party.type === 'state' && !isOfState(generic.value, lexicon))
    return menOf(tokens, at, party.name, generic, lexicon);
  return withMen(tokens, at, match, lexicon);
}

/** "Turkish ⟦troops⟧", "SDF ⟦fighters⟧": a name takes in the word for its men. */
function withMen(
  tokens: readonly Token[],
  at: number,
  { party, to }: NamedRun,
  lexicon: RoleLexicon,
): PartyMention {
  const generic = matchPhrase(lexicon.generic, tokens, to);
  const own = matchPhrase(lexicon.own, tokens, to);
  const men = generic ?? own;
  const isArmy = tokens.slice(at, to).some((_, by) => matchPhrase(lexicon.own, tokens, at + by) !== null);
  return {
    from: at,
    to: men?.to ?? to,
    name: party.name,
    type: party.type,
    isPlace: party.isPlace && men === null,
    isEnemy: generic !== null && isOfState(generic.value, lexicon),
    hasArms: isArmy,
  };
}

/** "Syrian ⟦border⟧", "Syrian ⟦coastal town⟧". */
function landEnd(tokens: readonly Token[], at: number, { sides }: RoleLexicon): number | null {
  for (let to = at; to < at + 2; to += 1) {
    const word = tokens[to]?.word ?? '';
    if (sides.lands.has(word) || sides.placeNouns.has(word)) return to + 1;
    if (tokens[to]?.kind !== 'word') return null;
  }
  return null;
}

/** "Malian separatists" are a side by that name; "Syrian fighters" are those of one that the text names. */
function menOf(
  tokens: readonly Token[],
  at: number,
  of: string,
  { value, to }: { readonly value: string; readonly to: number },
  { sides }: RoleLexicon,
): PartyMention {
  if (sides.fighters.has(value)) return { from: at, to, name: value, type: 'generic', isPlace: false, of };
  return { from: at, to, name: `${nameOf(tokens[at])} ${value}`, type: 'group', isPlace: false };
}

/** "Russian occupiers": words for the state's own men. */
function isOfState(word: string, { sides }: RoleLexicon): boolean {
  return sides.enemies.has(word);
}

/** "the 35th Marine Brigade", "Armed Forces": units of the state that the text is about. */
function numbered(tokens: readonly Token[], at: number, lexicon: RoleLexicon): PartyMention | null {
  if (!isOrdinal(tokens[at])) return null;
  for (let to = at + 1; to < at + 5; to += 1) {
    if (lexicon.sides.shapes.has(tokens[to]?.word ?? ''))
      return { from: at, to: to + 1, name: tokens[to]?.text ?? '', type: 'own', isPlace: false };
  }
  return null;
}

function isOrdinal(token: Token | undefined): boolean {
  return token !== undefined && startsWithDigit(token.text) && /^\d+(?:st|nd|rd|th|e|ème)$/u.test(token.word);
}

/** "Air Force", "Regime forces": a state's own, not a name of its own. */
function ownPhrase(tokens: readonly Token[], at: number, lexicon: RoleLexicon): PartyMention | null {
  const found = common(tokens, at, lexicon, 'own');
  return found !== null && found.to > at + 1 ? found : null;
}

/** "Quds Brigades", "Katibat Macina militia": capitals that end in what armies are called. */
function shaped(tokens: readonly Token[], at: number, lexicon: RoleLexicon): PartyMention | null {
  if (
    tokens[at]?.isCapital !== true ||
    nameAt(tokens, at, lexicon) !== null ||
    isOpening(tokens, at, lexicon)
  )
    return null;
  for (let to = at + 1; to < Math.min(tokens.length, at + 6); to += 1) {
    const token = tokens[to];
    if (token === undefined || token.kind !== 'word') return null;
    if (lexicon.sides.shapes.has(token.word)) {
      const name = tokens
        .slice(at, to + 1)
        .map(nameOf)
        .join(' ');
      return { from: at, to: to + 1, name, type: 'group', isPlace: false };
    }
    if (!token.isCapital && !lexicon.sides.innerShapes.has(token.word)) return null;
  }
  return null;
}

/** "Front de libération du Nord", "le Mouvement": capitals that begin with what armies are called. */
function opened(tokens: readonly Token[], at: number, lexicon: RoleLexicon): PartyMention | null {
  const first = tokens[at];
  const { shapeOpeners, innerShapes } = lexicon.sides;
  if (first?.isCapital !== true || !shapeOpeners.has(first.word) || isOpening(tokens, at, lexicon))
    return null;
  let to = at + 1;
  for (let next = to; next < Math.min(tokens.length, at + 8); next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word') break;
    if (token.isCapital) to = next + 1;
    else if (!innerShapes.has(token.word)) break;
  }
  return { from: at, to, name: textOf(tokens.slice(at, to)), type: 'group', isPlace: false };
}

/** The first word of a sentence has its capital from there: "The army", "Government forces". */
function isOpening(tokens: readonly Token[], at: number, { sides }: RoleLexicon): boolean {
  return at === 0 || (at === 1 && tokens[0]?.kind === 'mark') || sides.notNames.has(tokens[at]?.word ?? '');
}

function common(
  tokens: readonly Token[],
  at: number,
  lexicon: RoleLexicon,
  type: 'both' | 'generic' | 'own',
): PartyMention | null {
  const match = matchPhrase(lexicon[type], tokens, at);
  if (match === null) return null;
  const behind = type === 'both' ? null : ownerBehind(tokens, match.to, lexicon, type);
  if (behind !== null) return { from: at, ...behind, isPlace: false, hasArms: type === 'own' };
  const origin = /^pro-/iu.test(tokens[at - 1]?.text ?? '') ? `${tokens[at - 1]?.text ?? ''} ` : '';
  return {
    from: at,
    to: match.to,
    name: type === 'both' ? 'both sides' : origin + match.value,
    type,
    isPlace: false,
  };
}

/** A side behind "by", "against", "in" or "of" does not act in its sentence. */
export function isOblique(tokens: readonly Token[], { from }: PartyMention, lexicon: RoleLexicon): boolean {
  return lexicon.sides.notSubject.has(wordBefore(tokens, from, lexicon));
}

/** The word before a side, its article left out; empty at the sentence's start. */
export function wordBefore(tokens: readonly Token[], from: number, { sides }: RoleLexicon): string {
  const word = tokens[from - 1]?.word ?? '';
  return sides.articles.has(word) ? (tokens[from - 2]?.word ?? '') : word;
}
