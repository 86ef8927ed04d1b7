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
