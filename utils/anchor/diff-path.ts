import { firstIndex } from '@/utils/text/first-index';
import type { Span } from '@/utils/text/span';
import { carrySpan } from './carry-span';
import { comparingSteps, type UnitTwin, type VersionComparison } from './compare-versions';
import { orphanReason } from './orphan-reason';
import { squeeze, type TextIndex } from './text-index';
import type { Resolution } from './types';
import { findNewHome } from './new-home';
import type { Unit } from './version-units';

/** Finds where a span of an old version is now. */
export type DiffPath = (span: Span) => Resolution;

/**
 * Creates the finder for targets of one old version: it compares the versions once and carries each span over.
 *
 * A passage is looked for where the old text says it was. Equal words elsewhere count only in text that is new, so a
 * lookalike that was already there is never taken. Compares bit by bit.
 */
export function* creatingDiffPath(version: string, index: TextIndex): Generator<void, DiffPath> {
  const comparison = yield* comparingSteps(version, index.text);
  return (span) => {
    const carried = carryAcross(span, version, index.text, comparison);
    if (carried !== null) return carried;
    return findNewHome(span, version, comparison, index) ?? orphanReason(span, comparison);
  };
}

interface Piece {
  readonly span: Span;
  readonly isMoved: boolean;
  readonly words: number;
  readonly kept: number;
}

function carryAcross(
  span: Span,
  version: string,
  text: string,
  comparison: VersionComparison,
): Resolution | null {
  const { before, twins } = comparison;
  const from = firstIndex(before.length, (at) => (before[at]?.end ?? 0) > span.start);
  const to = firstIndex(before.length, (at) => (before[at]?.start ?? 0) >= span.end);
  const pieces = before
    .slice(from, to)
    .map((unit, step) =>
      carryPiece(clip(span, unit), unit, twins.get(from + step), version, text, comparison),
    );
  return joinPieces(pieces, version.slice(span.start, span.end), text);
}

function carryPiece(
  span: Span,
  unit: Unit,
  twin: UnitTwin | undefined,
  version: string,
  text: string,
  { after }: VersionComparison,
): Piece {
  const lost = { span: { start: 0, end: 0 }, isMoved: false, words: unit.words.length, kept: 0 };
  const now = after[twin?.index ?? -1];
  if (twin === undefined || now === undefined) return lost;
  const inner = { start: span.start - unit.start, end: span.end - unit.start };
  const carried = carrySpan(version.slice(unit.start, unit.end), text.slice(now.start, now.end), inner);
  if (carried === null) return lost;
  const { start, end, words, kept } = carried;
  return { span: { start: now.start + start, end: now.start + end }, isMoved: twin.isMoved, words, kept };
}

/** A passage over several sentences holds together where most of its words are left, in order and close by. */
function joinPieces(pieces: readonly Piece[], quote: string, text: string): Resolution | null {
  const found = pieces.filter(({ span }) => span.end > span.start);
  const first = found.at(0);
  const last = found.at(-1);
  if (first === undefined || last === undefined) return null;
  if (pieces.length > 1 && !holdsTogether(pieces, found, quote)) return null;
  const span = { start: first.span.start, end: last.span.end };
  const isSame = squeeze(text.slice(span.start, span.end)) === squeeze(quote);
  const isMoved = found.some((piece) => piece.isMoved);
  return { state: isSame ? (isMoved ? 'moved' : 'exact') : 'edited', span };
}

function holdsTogether(pieces: readonly Piece[], found: readonly Piece[], quote: string): boolean {
  const words = pieces.reduce((sum, piece) => sum + piece.words, 0);
  const kept = found.reduce((sum, piece) => sum + piece.kept, 0);
  const isRising = found.every(({ span }, at) => span.start >= (found[at - 1]?.span.end ?? 0));
  const length = (found.at(-1)?.span.end ?? 0) - (found.at(0)?.span.start ?? 0);
  return kept * 2 >= words && isRising && length <= 2 * quote.length + 100;
}

function clip(span: Span, unit: Span): Span {
  return { start: Math.max(span.start, unit.start), end: Math.min(span.end, unit.end) };
}
