import { readClause, type Clause } from './clause';
import { createClaim } from './create-claim';
import type { ExtractOptions, Refused } from './extract';
import type { LexiconIndex } from './lexicon-index';
import { linkAll } from './links/link-all';
import type { LinkedFigure } from './links/link-figures';
import { readListHead, type ListHead } from './links/link-list';
import { refuse } from './refusals/refuse';
import type { Reading } from './relations/reading';
import { readMarks } from './relations/read-marks';
import { readContext, type Context } from './roles/context';
import { listedSide } from './roles/read-party';
import { countsUp } from './roles/read-scope';
import { readSides } from './roles/read-sides';
import type { Sentence } from './sentences';

/** What a text is read with. */
export interface Setting extends Required<Pick<ExtractOptions, 'profile' | 'published'>> {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly lexicon: LexiconIndex;
  readonly trace: Refused[] | undefined;
}

/** Claims of the paragraph that a reader still has in mind at the next. */
const keptInMind = 12;

/** Reads a text sentence by sentence, and carries from one to the next what a reader keeps in mind. */
export function createTextReader(setting: Setting) {
  const { sentences, lexicon, profile } = setting;
  const sides = readSides(sentences, lexicon.roles);
  const readings: Reading[] = [];
  let context: Context | null = null;
  let list: ListHead | null = null;
  let last: LinkedFigure | null = null;

  function read(sentence: Sentence, at: number): void {
    const clause = readClause(sentence, lexicon, profile, last?.figure.phrase.head ?? null);
    context = readContext(clause, context, sides, at);
    list = openList(clause, context, list);
    for (const linked of linkAll(clause, list, last)) {
      const reason = refuse(clause, linked, context);
      if (reason !== null) setting.trace?.push(describeRefusal(setting.text, clause, linked, reason));
      else keep((last = linked), clause, context, at);
    }
  }

  function keep(linked: LinkedFigure, clause: Clause, context: Context, at: number): void {
    const before = readings.at(-1);
    const previous = before?.sentence === at ? before.claim : null;
    const { paragraph } = clause.sentence;
    const near = readings.slice(-keptInMind).filter((reading) => reading.paragraph === paragraph);
    const earlier = near.map((reading) => reading.claim);
    const { text, published } = setting;
    const claim = createClaim(linked, { text, published, clause, context, previous, earlier });
    const marks = readMarks(clause, linked, context);
    readings.push({ claim, sentence: at, paragraph, isHeadline: isHeadline(sentences, at), ...marks });
  }

  return { readings: readings as readonly Reading[], read };
}

/** The list that a sentence opens or goes on with; one that opens takes its side and its scope from its first line. */
function openList(clause: Clause, context: Context, before: ListHead | null): ListHead | null {
  const head = readListHead(clause, before);
  if (head === null || head === before) return head;
  return { ...head, party: listedSide(context), isRunning: countsUp(clause, context) };
}

/** The first line of an article, where it ends without a full stop. */
function isHeadline(sentences: readonly Sentence[], at: number): boolean {
  const { paragraph = 0, isHeadline: isOpenEnded = false } = sentences[at] ?? {};
  return paragraph === 0 && isOpenEnded && sentences.at(-1)?.paragraph !== 0;
}

function describeRefusal(
  text: string,
  { tokens }: Clause,
  { figure }: LinkedFigure,
  reason: string,
): Refused {
  const start = tokens[figure.number.from]?.start ?? 0;
  const end = tokens[Math.max(figure.phrase.to, figure.number.to) - 1]?.end ?? start;
  return { start, end, words: text.slice(start, end), reason };
}
