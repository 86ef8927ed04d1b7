import { boundsOf, overlap } from './bounds';
import { isSameTime } from './days';
import { familyKey, familyOf } from './family';
import { findSources, inOrder, type Sketches } from './find-echoes';
import { groupLinked } from './group';
import type { Conflict, Figure, FigureRelation, Question } from './types';

/** What the comparison knows beside the figures. */
export interface Known {
  readonly sketches: Sketches;
  /** The reader's words on pairs of figures, the latest last. */
  readonly relations: readonly FigureRelation[];
}

/**
 * Lays figures beside one another: gives every question that they answer, with who says what and which figures conflict.
 *
 * What may not be compared is left out (`familyOf`). Nothing depends on the order of `figures`. Quadratic in the figures
 * of one family.
 */
export function compareFigures(figures: readonly Figure[], known: Known): Question[] {
  return [...byFamily(figures, known.relations)].flatMap(([family, members]) =>
    questionsOf(family, members, known),
  );
}

/** The questions of one family: its figures in groups of one time. */
export function questionsOf(family: string, members: readonly Figure[], known: Known): Question[] {
  const joined = joinedBy(known.relations);
  const groups = groupLinked(inOrder(members), (a, b) => joined(a.id, b.id) || isSameTime(a, b));
  return groups.map((group) => createQuestion(family, group, known, joined));
}

/**
 * Names the family that a figure is compared in: its own, another figure's that the reader put it beside, or one for
 * itself where the reader set it apart. `null` where it may not be compared.
 *
 * `ownFamily` tells the family that another figure's record gives it.
 */
export function assignedFamily(
  id: string,
  relations: readonly FigureRelation[],
  ownFamily: (id: string) => string | null,
): string | null {
  const seen = new Set<string>();
  let at = id;
  for (;;) {
    seen.add(at);
    const last = relations.findLast(({ figure }) => figure === at);
    if (last === undefined || seen.has(last.other)) return ownFamily(at);
    if (!last.isSame) return ownFamily(at) === null ? null : apart(at);
    at = last.other;
  }
}

function apart(id: string): string {
  return `apart ${id}`;
}

function byFamily(
  figures: readonly Figure[],
  relations: readonly FigureRelation[],
): ReadonlyMap<string, Figure[]> {
  const own = new Map(figures.map(({ id, record }) => [id, ownFamilyOf(record)]));
  const families = new Map<string, Figure[]>();
  for (const figure of figures) {
    const family = assignedFamily(figure.id, relations, (id) => own.get(id) ?? null);
    if (family !== null) families.set(family, [...(families.get(family) ?? []), figure]);
  }
  return families;
}

function ownFamilyOf(record: Figure['record']): string | null {
  const family = familyOf(record);
  return family && familyKey(family);
}

/** Names the question of a family that a figure is in. */
export function questionId(family: string, figureId: string): string {
  return `${family}@${figureId}`;
}

/** Takes a question's name apart: its family, and the figure it is named by. */
export function splitQuestionId(id: string): [family: string, figureId: string] {
  const at = id.lastIndexOf('@');
  return [id.slice(0, at), id.slice(at + 1)];
}

type Joined = (a: string, b: string) => boolean;

function joinedBy(relations: readonly FigureRelation[]): Joined {
  const pairs = new Set(
    relations
      .filter(({ isSame }) => isSame)
      .flatMap(({ figure, other }) => [`${figure} ${other}`, `${other} ${figure}`]),
  );
  return (a, b) => pairs.has(`${a} ${b}`);
}

function createQuestion(
  family: string,
  figures: readonly Figure[],
  { sketches }: Known,
  joined: Joined,
): Question {
  return {
    id: questionId(family, figures[0]?.id ?? ''),
    family,
    figures,
    sources: findSources(figures, sketches),
    conflicts: conflictsOf(figures, joined),
  };
}

function conflictsOf(figures: readonly Figure[], joined: Joined): Conflict[] {
  return figures.flatMap((a, at) =>
    figures
      .slice(at + 1)
      .filter((b) => (joined(a.id, b.id) || isSameTime(a, b)) && !agree(a, b))
      .map((b): Conflict => (a.id < b.id ? [a.id, b.id] : [b.id, a.id])),
  );
}

/** Tells whether two figures could both be right. Symmetric; a figure without a quantity agrees with all. */
export function agree({ record: { quantity: a } }: Figure, { record: { quantity: b } }: Figure): boolean {
  return a === null || b === null || overlap(boundsOf(a), boundsOf(b));
}
