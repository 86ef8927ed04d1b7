import { diffArrays } from 'diff';
import { isNumeral, wordTokens, type Token } from './word-tokens';

/** A run of words, with the space after it, that is in both texts, only in the one before, or only in the one after. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words that gave way to others; one side is empty where words only came or went. */
export interface WordChange {
  readonly before: string;
  readonly after: string;
  /** A figure stands on one of the sides. */
  readonly isFigure: boolean;
}

export interface WordChanges {
  /** Changed figures first, each group in the order of the text. */
  readonly changes: readonly WordChange[];
  /** The whole of both texts, to be read with strikes and underlines. */
  readonly pieces: readonly DiffPiece[];
}

/**
 * Compares two wordings of a passage: "14 killed" and "17 killed" → `{ before: '14', after: '17', isFigure: true }`.
 *
 * By words and signs, not letters; white space alone is no change. Meant for passages: quadratic in what differs,
 * so a text with more than 2,000 other words is taken for another text altogether.
 */
export function wordChanges(before: string, after: string): WordChanges {
  const pieces = compare(before, after);
  const changes = pieces.flatMap((piece, index) => changeAt(pieces, piece, index));
  const figures = changes.filter(({ isFigure }) => isFigure);
  return { changes: [...figures, ...changes.filter(({ isFigure }) => !isFigure)], pieces };
}

/** Words that came or went. */
const mostOther = 2_000;

function compare(before: string, after: string): readonly DiffPiece[] {
  const old = wordTokens(before);
  const now = wordTokens(after);
  let inOld = 0;
  let inNow = 0;
  const runs = diffArrays(textsOf(old), textsOf(now), { maxEditLength: mostOther });
  if (runs === undefined) return [removed(before), added(after)];
  return runs.map(({ count, added, removed }): DiffPiece => {
    if (removed) return { kind: 'removed', text: slice(before, old, inOld, (inOld += count)) };
    if (!added) inOld += count;
    return { kind: added ? 'added' : 'same', text: slice(after, now, inNow, (inNow += count)) };
  });
}

function removed(text: string): DiffPiece {
  return { kind: 'removed', text };
}

function added(text: string): DiffPiece {
  return { kind: 'added', text };
}

function textsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => text);
}

/** The words of a run of tokens and what stands between it and the next. */
function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(from === 0 ? 0 : tokens[from]?.start, tokens[to]?.start ?? text.length);
}

/** `diff` puts what went before what came in its place. */
function changeAt(pieces: readonly DiffPiece[], piece: DiffPiece, index: number): WordChange[] {
  const previous = pieces[index - 1];
  const next = pieces[index + 1];
  if (piece.kind === 'same' || (piece.kind === 'added' && previous?.kind === 'removed')) return [];
  if (piece.kind === 'added') return [change('', piece.text)];
  return [change(piece.text, next?.kind === 'added' ? next.text : '')];
}

function change(before: string, after: string): WordChange {
  return { before: before.trim(), after: after.trim(), isFigure: isNumeral(before) || isNumeral(after) };
}
