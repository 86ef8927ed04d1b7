import type { Token } from '../tokens';
import { nameOf, type PartyName, type RoleLexicon } from './role-lexicon';

/** A side that the lexicon names, and the token after its name. */
export interface NamedRun {
  readonly party: PartyName;
  readonly to: number;
}

/** Finds the longest name of the lexicon that begins at a token. */
export function nameAt(tokens: readonly Token[], at: number, lexicon: RoleLexicon): NamedRun | null {
  const small = lexicon.smallDemonyms.get(tokens[at]?.text ?? '');
  if (small !== undefined) return { party: small, to: at + 1 };
  for (const { words, party } of lexicon.parties.get(nameOf(tokens[at])) ?? []) {
    const fits = words.every((word, offset) => nameOf(tokens[at + offset]) === word);
    if (fits) return { party, to: at + words.length };
  }
  return null;
}

/** Finds whose men are named before: "the Armed Forces ⟦of Ukraine⟧", "l'armée ⟦ukrainienne⟧", "fighters ⟦of the SDF⟧". */
export function ownerBehind(
  tokens: readonly Token[],
  at: number,
  lexicon: RoleLexicon,
  type: 'generic' | 'own',
): { readonly to: number; readonly name: string; readonly type: 'state' | 'group' } | null {
  const { ofArms, articles } = lexicon.sides;
  const isOf = ofArms.has(tokens[at]?.word ?? '');
  let from = isOf ? at + 1 : at;
  if (isOf && articles.has(tokens[from]?.word ?? '')) from += 1;
  const found = nameAt(tokens, from, lexicon);
  return found === null ? null : ownerOf(found, isOf, type);
}

/** A group has fighters and soldiers; a state's men are "of Ukraine" or "Ukrainian". */
function ownerOf(
  { party, to }: NamedRun,
  isOf: boolean,
  men: 'generic' | 'own',
): ReturnType<typeof ownerBehind> {
  const { name, type, isPlace } = party;
  if (type === 'group') return { to, name, type };
  return type === 'state' && men === 'own' && isPlace === isOf ? { to, name, type } : null;
}
