import { expect, test } from 'vitest';
import { passageAddress } from '@/utils/anchor/passage-address';

const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');

test.each([
  [
    'words that mean something in an address',
    { exact: 'a 50-50 split, & more' },
    'a%2050%2D50%20split%2C%20%26%20more',
  ],
  [
    'whole words of context on both sides',
    { exact: 'took almost half', prefix: 'ay the units', suffix: ' of Hajin on Tuesd' },
    'the%20units-,took%20almost%20half,-of%20Hajin%20on',
  ],
  [
    'a long passage by its ends',
    { exact: long },
    'word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59',
  ],
  ['a passage over two blocks by its ends', { exact: 'One left.\n\nTwo came.' }, 'One%20left.,Two%20came.'],
  [
    'context in the block before and the one after',
    { exact: 'No one was hurt.', prefix: 'said.\n\n20:15\n\n', suffix: '\n\n19:05\n\nShelling' },
    '20%3A15-,No%20one%20was%20hurt.,-19%3A05',
  ],
])('%s', (_, quote, fragment) => {
  const address = passageAddress('https://news.example/a#top', { prefix: '', suffix: '', ...quote });
  expect(address).toBe(`https://news.example/a#:~:text=${fragment}`);
});

const twins = ['Orvik', 'Tesna'].map(
  (town) => `In ${town} the shells fell until noon. Four were killed there.`,
);

test.each([
  [
    'no context where the words stand once',
    'In Tesna the shells',
    '',
    ' fell until noon',
    'In%20Tesna%20the%20shells',
  ],
  [
    'as much as tells a passage from its twin',
    'Four were killed',
    'noon. Four were killed there.\n\nIn Tesna the shells fell until noon. ',
    ' there.',
    'Tesna%20the%20shells%20fell%20until%20noon.-,Four%20were%20killed',
  ],
])('%s', (_, exact, prefix, suffix, fragment) => {
  const address = passageAddress('https://news.example/a', { exact, prefix, suffix }, twins.join('\n\n'));
  expect(address).toBe(`https://news.example/a#:~:text=${fragment}`);
});
