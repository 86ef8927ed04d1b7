import { sha256Hex } from '@/utils/text/sha256';
import type { FigureRecord } from './types';

/**
 * Names a figure so that it keeps its name in later versions of the article: by address, kind, outcome and words.
 *
 * Take the record as the engine found it: the reader's corrections do not change which figure it is. Equal sentences
 * of one article have one name.
 */
export function figureId(source: string, { kind, outcome, quote }: FigureRecord): string {
  return sha256Hex(`${source}\n${kind} ${outcome}\n${quote}`).slice(0, 32);
}
