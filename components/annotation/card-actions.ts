import type { AnnotationChanges } from '@/utils/annotation/types';
import type { FiguresBeside } from './OtherFigures';
import type { Span } from '@/utils/text/span';

/** What the card asks for. The page does it; the model then shows what came of it. */
export interface CardActions {
  readonly annotate: (changes: AnnotationChanges) => void;
  /** Keeps what is being typed, so that it outlives the card. `null` when it is stored. */
  readonly rememberNote: (note: string | null) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
  readonly remove: () => void;
  readonly copy: () => void;
  /** Opens the previous or next claim of the page. */
  readonly step: (by: 1 | -1) => void;
  readonly show: (entryId: string) => void;
  /** Puts the annotation onto the words that stand at a place now. */
  readonly place: (span: Span) => void;
  /** Lets the reader select the words that the annotation belongs to. */
  readonly placeAgain: () => void;
  /** Counts the figures that other kept articles have to the same question. */
  readonly countBeside: () => Promise<FiguresBeside>;
  /** Opens them in the library. */
  readonly showBeside: () => void;
  readonly close: () => void;
}
