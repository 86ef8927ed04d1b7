import type { Clause } from '../clause';
import type { LinkedFigure } from '../links/link-figures';
import type { Context } from '../roles/context';
import { age } from './age';
import { attribute } from './attribute';
import { bareArticle } from './bare-article';
import { both } from './both';
import { buried } from './buried';
import { clockTime } from './clock-time';
import { comparison } from './comparison';
import { contrast } from './contrast';
import { date } from './date';
import { duration } from './duration';
import { history } from './history';
import { means } from './means';
import { measure } from './measure';
import { money } from './money';
import { numberInBrackets } from './number-in-brackets';
import { ordinal } from './ordinal';
import { otherList } from './other-list';
import { partitive } from './partitive';
import { preposition } from './preposition';
import type { Refusal } from './refusal';
import { released } from './released';
import { singleThing } from './single-thing';
import { speaker } from './speaker';
import { training } from './training';
import { unitName } from './unit-name';
import { unknownThing } from './unknown-thing';
import { unspecified } from './unspecified';
import { year } from './year';

/** Reasons that a figure is no claim, by the name that `trace` gives; the first that holds is given. */
const refusals: readonly (readonly [string, Refusal])[] = Object.entries({
  age,
  'number in brackets': numberInBrackets,
  duration,
  measure,
  date,
  year,
  ordinal,
  'unit name': unitName,
  'clock time': clockTime,
  partitive,
  'article without a noun': bareArticle,
  'means, not victim': means,
  'thing, not count': singleThing,
  'list that is no aid': otherList,
  'training count': training,
  'money unrelated to arms': money,
  history,
  preposition,
  attribute,
  'other thing': unknownThing,
  'unspecified number': unspecified,
  'captives set free': released,
  'said not to be so': contrast,
  comparison,
  'buried, known already': buried,
  'both, no count': both,
  speaker,
});

/** Names the reason to refuse a figure; `null` when it stands. */
export function refuse(clause: Clause, linked: LinkedFigure, context: Context): string | null {
  for (const [name, refuses] of refusals) if (refuses(clause, linked, context)) return name;
  return null;
}
