import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '@/utils/claims/lexicon-index';
import type { Locale } from '@/utils/claims/locales';
import { findCues } from '@/utils/claims/predicate-index';
import { findQuantities } from '@/utils/claims/quantity/find-quantities';
import { findParties } from '@/utils/claims/roles/find-parties';
import { findTimes } from '@/utils/claims/roles/find-times';
import { findVoices } from '@/utils/claims/roles/find-voices';
import { splitSentences } from '@/utils/claims/sentences';
import type { Token } from '@/utils/claims/tokens';

/** All bits: any word may open anything, so that no finder is spared a look. */
const anything = -1;

/** A list of words that is forgotten among the marks would silently hide what begins with them. */
describe.each<[Locale, string]>([
  ['en', 'conflict-news.jsonl'],
  ['en', 'attack-reports.jsonl'],
  ['fr', 'french-news.jsonl'],
])('marks of %s words in %s', (locale, file) => {
  const lexicon = lexiconOf(locale);
  const finders = {
    predicates: (tokens: readonly Token[]) => findCues(tokens, lexicon.predicates),
    quantities: (tokens: readonly Token[]) => findQuantities(tokens, lexicon.numbers, 'cautious'),
    parties: (tokens: readonly Token[]) => findParties(tokens, lexicon.roles),
    times: (tokens: readonly Token[]) => findTimes(tokens, lexicon.roles),
    voices: (tokens: readonly Token[]) => findVoices(tokens, lexicon.roles),
  };
  const sentences = texts(file).flatMap((text) =>
    splitSentences(text, lexicon.words.abbreviations, lexicon.vocabulary),
  );

  test.each(Object.entries(finders))('hide no %s', (_, find) => {
    for (const { tokens } of sentences)
      expect(find(tokens)).toEqual(find(tokens.map((token) => ({ ...token, opens: anything }))));
  });
});

function texts(file: string): string[] {
  const lines = readFileSync(new URL(`../corpus/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}
