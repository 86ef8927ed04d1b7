import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const pure = ['utils/text'];
const records = ['utils/text', 'utils/claims', 'utils/annotation', 'utils/anchor', 'utils/settings'];

/** Who may import whom. ARCHITECTURE.md explains this table; this copy enforces it. */
const mayImport: Record<string, readonly string[]> = {
  'utils/text': [],
  'utils/claims': pure,
  'utils/article': pure,
  'utils/anchor': [...pure, 'utils/article'],
  'utils/highlight': [],
  'utils/settings': ['utils/claims'],
  'utils/annotation': ['utils/text', 'utils/claims', 'utils/anchor'],
  'utils/compare': ['utils/text', 'utils/claims', 'utils/annotation'],
  'utils/exchange': records,
  'utils/store': [...records, 'utils/compare', 'utils/exchange'],
  'utils/messaging': records,
  components: [...records, 'public', 'utils/compare', 'utils/exchange'],
  entrypoints: [
    ...records,
    'components',
    'public',
    'utils/article',
    'utils/compare',
    'utils/exchange',
    'utils/highlight',
    'utils/messaging',
    'utils/store',
  ],
};

/** Layers from which only types may be taken: the code behind them needs a DOM the importer does not have. */
const typesOnly: Record<string, readonly string[]> = {
  'utils/annotation': ['utils/anchor'],
  'utils/exchange': ['utils/anchor'],
  'utils/store': ['utils/anchor'],
  'utils/messaging': ['utils/anchor'],
};

const sources = import.meta.glob<string>('../{entrypoints,components,utils}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.entries(sources).map(([file, source]) => [file.slice('../'.length), source] as const);

describe.each(files)('%s', (path, source) => {
  test('imports only from the layers below it', () => {
    const layer = layerOf(path);
    const allowed = [layer, ...(mayImport[layer] ?? [])];
    expect(importsOf(path, source).filter((target) => !allowed.includes(layerOf(target)))).toEqual([]);
  });

  test('takes only types where only types are allowed', () => {
    const barred = typesOnly[layerOf(path)] ?? [];
    const values = importsOf(path, source.replace(/^import type [^;]*;/gmu, ''));
    expect(values.filter((target) => barred.includes(layerOf(target)))).toEqual([]);
  });

  test('stays under 250 lines unless it is data', () => {
    const isData = /\/(?:locales|lexicon|gazetteer)\//u.test(path);
    expect(isData || source.split('\n').length <= 250).toBe(true);
  });
});

test('utils holds folders only', () => {
  expect(files.map(([path]) => path).filter((path) => /^utils\/[^/]+\.ts$/u.test(path))).toEqual([]);
});

function layerOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'utils' ? `utils/${folder}` : top;
}

function importsOf(path: string, source: string): string[] {
  const specifiers = source.matchAll(/\b(?:from|import)\s*\(?\s*'((?:@|\.{1,2})\/[^']+)'/gu);
  return [...specifiers].map(([, target = '']) =>
    target.startsWith('@/') ? target.slice(2) : posix.join(posix.dirname(path), target),
  );
}
