import { describe, expect, test } from 'vitest';
import { resolve } from '@/utils/anchor/resolve';
import type { ResolveOptions, Target } from '@/utils/anchor/types';
import { sha256Hex } from '@/utils/text/sha256';
import { byOblast, liveBlog, other, report, table } from './support/articles';
import { foreignQuotes } from './support/foreign-quotes';
import { edit, type Blocks, without } from './support/page-case';
import { unmark } from './support/unmark-place';

/** A quote without a version, as other tools export them. */
interface ImportCase {
  readonly name: string;
  readonly page: Blocks;
  readonly quote: { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
  readonly state: string;
  readonly place?: string;
}

const cases: readonly ImportCase[] = [
  {
    name: 'the words once, without context',
    page: report,
    quote: { exact: 'three armoured vehicles' },
    state: 'exact',
    place: 'destroyed ⟦three armoured vehicles⟧ and',
  },
  {
    name: 'the words twice, told apart by what stands before',
    page: byOblast,
    quote: { exact: '2 killed, 5 wounded', prefix: 'Kherson: 1 killed, 7 wounded Sumy: ' },
    state: 'exact',
    place: 'Sumy: ⟦2 killed, 5 wounded⟧',
  },
  {
    name: 'the words twice, told apart by what stands after',
    page: byOblast,
    quote: { exact: '2 killed, 5 wounded', suffix: ' Kherson: 1 killed, 7 wounded' },
    state: 'exact',
    place: 'Kharkiv: ⟦2 killed, 5 wounded⟧',
  },
  {
    name: 'the words twice, nothing to tell them apart',
    page: byOblast,
    quote: { exact: '2 killed, 5 wounded' },
    state: 'ambiguous',
  },
  {
    name: 'a figure was corrected between the same neighbours',
    page: edit(report, '14 people', '17 people'),
    quote: {
      exact: '14 people',
      prefix: 'Velyka Rika on Tuesday morning, killing ',
      suffix: ' and wounding 32, the regional',
    },
    state: 'edited',
    place: 'killing ⟦17 people⟧ and',
  },
  {
    name: 'a word was spelled otherwise',
    page: report,
    quote: {
      exact: 'destroyed three armored vehicles and one bridge-layer',
      prefix: 'The army said it had ',
    },
    state: 'edited',
    place: 'had ⟦destroyed three armoured vehicles and one bridge-layer⟧ on',
  },
  {
    name: 'white space and signs are another tool’s',
    page: report,
    quote: { exact: '"We had ten minutes to leave,"\n  said Olena Hryn', prefix: 'North Bridge.' },
    state: 'exact',
    place: '⟦“We had ten minutes to leave,” said Olena Hryn⟧, a',
  },
  {
    name: 'the row is gone, another has the same figures',
    page: without(byOblast, 'Kharkiv'),
    quote: {
      exact: '2 killed, 5 wounded',
      prefix: 'Donetsk: 3 killed, 11 wounded Kharkiv: ',
      suffix: ' Kherson: 1 killed, 7 wounded',
    },
    state: 'orphan',
  },
  {
    name: 'the entry is gone, others have its form',
    page: without(liveBlog, 'Hlyboke'),
    quote: {
      exact: 'shot down 4 drones over Hlyboke',
      prefix: '20:15 Air defence ',
      suffix: ', the regional administration said',
    },
    state: 'orphan',
  },
  {
    name: 'another figure stands in another place',
    page: table,
    quote: { exact: '4,300', prefix: 'Aleppo 4,100 Latakia ', suffix: ' Hama 4,100 Homs' },
    state: 'orphan',
  },
  {
    name: 'another article',
    page: other,
    quote: { exact: 'killing 14 people', prefix: 'Tuesday morning, ', suffix: ' and wounding 32' },
    state: 'orphan',
  },
  {
    name: 'the sentence is gone from between its neighbours, a twin of it stands elsewhere',
    page: [...edit(report, ' The claim could not be checked.', ''), 'The claim could not be checked. End.'],
    quote: {
      exact: 'The claim could not be checked.',
      prefix: 'and one bridge-layer on the eastern bank overnight. ',
      suffix: ' About 1,200 families have left the villages',
    },
    state: 'ambiguous',
  },
  {
    name: 'a sentence stands in another place only: it may have moved, or be a twin of one that went',
    page: [
      ...edit(
        report,
        'He put their number at more than 17,000, of whom 500 had joined in the past week.',
        '',
      ),
      'He put their number at more than 17,000, of whom 500 had joined in the past week.',
    ].filter((block) => !block.startsWith('Both sides')),
    quote: {
      exact: 'He put their number at more than 17,000, of whom 500 had joined in the past week.',
      prefix: 'half of the town, a spokesman for the brigade said. ',
      suffix: ' Both sides lost several elements in the',
    },
    state: 'ambiguous',
  },
  {
    name: 'a long sentence has left its neighbours for another place',
    page: [
      ...report,
      'He put their number at more than 17,000, of whom 500 had joined in the past week, most of them from the camps beyond the river.',
    ].filter((block) => !block.startsWith('Both sides')),
    quote: {
      exact:
        'He put their number at more than 17,000, of whom 500 had joined in the past week, most of them from the camps beyond the river.',
      prefix: 'half of the town, a spokesman for the brigade said. ',
      suffix: ' Both sides lost several elements in the',
    },
    state: 'moved',
    place:
      '⟦He put their number at more than 17,000, of whom 500 had joined in the past week, most of them from the camps beyond the river.⟧',
  },
  { name: 'no words at all', page: report, quote: { exact: ' ' }, state: 'orphan' },
];

test.each(cases)('$name', ({ page, quote, state, place }) => {
  const now = articleOf(page);
  const found = find(page, quote);
  expect(found.state).toBe(state);
  if (place === undefined) return;
  const { around, words, offset } = unmark(place);
  const start = now.text.indexOf(around) + offset;
  expect(found).toEqual({ state, span: { start, end: start + words.length } });
});

describe('strict context', () => {
  const strict = { context: 'strict' } as const;

  test('takes the place where both sides are equal', () => {
    const quote = { exact: '2 killed', prefix: 'Sumy: ', suffix: ', 5' };
    expect(find(byOblast, quote, strict).state).toBe('exact');
  });

  test('refuses one where a side differs', () => {
    const quote = { exact: '3 killed', prefix: 'Sumy: ', suffix: ', 5' };
    expect(find(byOblast, quote, strict)).toEqual({ state: 'orphan', reason: 'not-found' });
  });

  test('does not choose between two', () => {
    expect(find(byOblast, { exact: '2 killed, 5' }, strict)).toMatchObject({ state: 'ambiguous' });
  });
});

describe('quotes from elsewhere', () => {
  const pages = Object.entries({ report, liveBlog, byOblast, table, other });

  test('there are two hundred', () => {
    expect(new Set(foreignQuotes).size).toBeGreaterThanOrEqual(200);
  });

  test.each(pages)('none is found in %s', (_, page) => {
    const targets = foreignQuotes.map((exact, index) =>
      targetOf({ exact, ...contextFor(index) }, String(index)),
    );
    const states = [...resolve(targets, articleOf(page)).values()].map(({ state }) => state);
    expect(states.filter((state) => state !== 'orphan')).toEqual([]);
  });
});

function contextFor(index: number) {
  const [prefix = '', suffix = ''] = [foreignQuotes[index - 1], foreignQuotes[index + 1]];
  return index % 2 === 0 ? { prefix, suffix } : {};
}

function find(page: Blocks, quote: ImportCase['quote'], options?: ResolveOptions) {
  const found = resolve([targetOf(quote, 'note')], articleOf(page), options).get('note');
  if (found === undefined) throw new Error('no answer');
  return found;
}

function targetOf({ exact, prefix = '', suffix = '' }: ImportCase['quote'], id: string): Target {
  return {
    id,
    selectors: { quote: { exact, prefix, suffix }, position: null, range: null, block: null },
    version: null,
  };
}

/** An article without a page behind it. */
function articleOf(blocks: Blocks) {
  const text = blocks
    .map((block) => block.replace(/^\w+: (?=.)/u, (tag) => (/^(?:h\d|li|td): $/u.test(tag) ? '' : tag)))
    .join('\n\n');
  return { text, blocks: [], hash: sha256Hex(text), toRange: () => null, toSpan: () => null };
}
