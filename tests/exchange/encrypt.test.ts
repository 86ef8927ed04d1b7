import { describe, expect, test } from 'vitest';
import { CannotDecrypt, decrypt, encrypt, isEncrypted } from '@/utils/exchange/encrypt';
import { collectText, pieces, stream } from './support/streams';

const text = `first line\n${'😀 second '.repeat(120_000)}`;

describe('an encrypted file', () => {
  test('reads back with its passphrase, over several pieces', { timeout: 60_000 }, async () => {
    const sealed = await collectText(encrypt(pieces(text, 77_777), 'four words of mine'));
    expect(isEncrypted(sealed.split('\n')[0] ?? '')).toBe(true);
    expect(sealed.split('\n').length).toBeGreaterThan(3);
    expect(sealed).not.toContain('second');
    expect(await collectText(decrypt(pieces(sealed, 99_999), 'four words of mine'))).toBe(text);
  });

  test(
    'is closed to another passphrase, to changed bytes, and when a piece is missing',
    { timeout: 60_000 },
    async () => {
      const sealed = await collectText(encrypt(stream([text]), 'right'));
      const lines = sealed.trimEnd().split('\n');
      const open = (file: string, passphrase: string) => collectText(decrypt(stream([file]), passphrase));
      await expect(open(sealed, 'wrong')).rejects.toThrow(CannotDecrypt);
      await expect(open(lines.slice(0, -1).join('\n'), 'right')).rejects.toThrow(CannotDecrypt);
      await expect(open(lines.toSpliced(1, 1).join('\n'), 'right')).rejects.toThrow(CannotDecrypt);
      await expect(open(sealed.replace(/.{4}\n$/u, 'AAA=\n'), 'right')).rejects.toThrow(CannotDecrypt);
      await expect(open('no head', 'right')).rejects.toThrow(CannotDecrypt);
    },
  );
});
