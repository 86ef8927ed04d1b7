import { cueAt, linkBy, type Clause, type Figure, type Link } from '../clause';
import { outcomeAt } from './outcome-at';

/** Words between "those killed" and what is said of some of them. */
const reach = 3;

/**
 * Reads a part of people already spoken of by what happened to them: "nine of those ⟦killed⟧ were children", "four of the
 * wounded later ⟦died⟧": what is said of the part comes first.
 */
export function linkPartitive(clause: Clause, figure: Figure): Link | null {
  const { tokens, lexicon } = clause;
  const { to } = figure.number;
  if (!lexicon.words.of.has(tokens[to]?.word ?? '')) return null;
  if (!lexicon.words.definite.has(tokens[to + 1]?.word ?? '')) return null;
  const whole = wholeAt(clause, figure, to + 2);
  return whole === null ? null : (laterFate(clause, figure, whole) ?? { ...whole, rule: 'be among' });
}

/** "the ⟦wounded⟧", "those ⟦killed⟧". */
function wholeAt(clause: Clause, figure: Figure, at: number): Link | null {
  const cue = cueAt(clause, at);
  return (
    outcomeAt(clause, at, 'right') ??
    (cue && linkBy(cue, figure, 'right', ({ form, senses }) => form === 'past' && senses.any !== undefined))
  );
}

/** "one of the injured⟦, a porter,⟧ died". */
function afterApposition({ tokens }: Clause, at: number): number {
  if (tokens[at]?.text !== ',') return at;
  const close = tokens.findIndex(({ text }, index) => index > at && /^[,;.]$/u.test(text));
  return tokens[close]?.text === ',' ? close + 1 : at;
}

/** "of the wounded ⟦died⟧": their own predicate, where it is another. */
function laterFate(clause: Clause, figure: Figure, whole: Link): Link | null {
  const start = afterApposition(clause, whole.to);
  for (let at = start; at <= start + reach; at += 1) {
    const cue = cueAt(clause, at);
    if (cue === null) continue;
    const link = linkBy(cue, figure, 'right', ({ frame, form }) => frame === 'subject' || form === 'past');
    return link !== null && link.sense !== whole.sense ? link : null;
  }
  return null;
}
