import type { Span } from '@/utils/text/span';
import { tokenise, type Token, type Vocabulary } from './tokens';

/** A sentence with its tokens. `paragraph` counts from 0; headings and list items are paragraphs of their own. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  /** Ends without a full stop and stands alone: a headline, a bullet, a table row. */
  readonly isHeadline: boolean;
}

/** Cuts a text into sentences; a line break always ends one. Abbreviations and initials do not. */
export function splitSentences(
  text: string,
  abbreviations: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const tokens = tokenise(line[0], line.index, vocabulary);
    if (tokens.length === 0) continue;
    for (const run of cutLine(tokens, abbreviations)) sentences.push(createSentence(run, paragraph));
    paragraph += 1;
  }
  return sentences;
}

function cutLine(tokens: readonly Token[], abbreviations: ReadonlySet<string>): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  tokens.forEach((token, at) => {
    run.push(token);
    if (run.length < longestSentence && !endsSentence(tokens, at, abbreviations)) return;
    runs.push(run);
    run = [];
  });
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Nobody writes longer ones; a text made to be slow is cut here, so that reading it stays in proportion to its length. */
const longestSentence = 150;

const closers = new Set(['"', '”', '’', "'", ')', '»']);
/** Closes wherever it stands: the languages that open with it are none of ours. */
const spacedCloser = '»';
const stops = new Set(['.', '!', '?', '…']);

function endsSentence(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'mark' || next?.spaceBefore !== true) return false;
  const previous = tokens[at - 1];
  const isEnd = stops.has((isCloser(token) ? previous : token)?.text ?? '');
  if (!isEnd || !startsSentence(next)) return false;
  return token.text !== '.' || previous === undefined || !isAbbreviation(previous, abbreviations);
}

function isCloser({ text, spaceBefore }: Token): boolean {
  return closers.has(text) && (!spaceBefore || text === spacedCloser);
}

function isAbbreviation(token: Token, abbreviations: ReadonlySet<string>): boolean {
  return /^\p{Lu}$/u.test(token.text) || abbreviations.has(token.text);
}

function startsSentence(token: Token): boolean {
  return token.isCapital || token.kind === 'number' || /^["“«‘'([•–—-]|^\p{Nd}|^\p{Lo}/u.test(token.text);
}

function createSentence(tokens: readonly Token[], paragraph: number): Sentence {
  const last = tokens.at(-1);
  return {
    start: tokens[0]?.start ?? 0,
    end: last?.end ?? 0,
    tokens,
    paragraph,
    isHeadline: last !== undefined && !/[.!?…"”:]/u.test(last.text),
  };
}
