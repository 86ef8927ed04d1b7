import { expect, test } from 'vitest';
import messages from '@/public/_locales/en/messages.json';

const code = Object.values(
  import.meta.glob<string>(['/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}', '/wxt.config.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');
const keys = Object.keys(messages);
const pluralForm = /_(?:zero|one|two|few|many|other)$/u;

test('every text is used', () => {
  const isUsed = (key: string) => {
    const name = key.replace(pluralForm, '');
    return [`'${key}'`, `"${key}"`, `'${name}'`, `__MSG_${key}__`].some((mention) => code.includes(mention));
  };
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('every text that the manifest names is there', () => {
  const named = [...code.matchAll(/__MSG_(\w+)__/gu)].map(([, key = '']) => key);
  expect(named.filter((key) => !keys.includes(key))).toEqual([]);
});

test('every counted text has a form for one and for others', () => {
  const counted = new Set(
    keys.filter((key) => pluralForm.test(key)).map((key) => key.replace(pluralForm, '')),
  );
  const missing = [...counted].flatMap((name) => [`${name}_one`, `${name}_other`]);
  expect(missing.filter((key) => !keys.includes(key))).toEqual([]);
});

test('the file is sorted, and no text is empty', () => {
  expect(keys).toEqual([...keys].sort());
  expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
});
