import type { Clause } from '../clause';
import type { PartyMention } from './find-parties';

/** "killed 12 ⟦Syrian⟧ soldiers and …": a side among counted words does not act. "In 2022 the group" counts nobody. */
export function isCounted({ from }: PartyMention, { figures, tokens, lexicon }: Clause): boolean {
  return figures.some(
    ({ number, phrase }) =>
      number.form !== 'article' &&
      number.from < from &&
      from < phrase.to &&
      !lexicon.words.articles.has(tokens[number.to]?.word ?? ''),
  );
}
