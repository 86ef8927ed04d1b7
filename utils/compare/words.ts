import { foldText } from '@/utils/text/fold-words';

/** The words of a phrase in order, folded; possessive endings and marks dropped: "Gaza's Health Ministry" → gaza health ministry. */
export function wordsOf(phrase: string): string[] {
  return foldText(phrase)
    .replace(/['’]s?(?![\p{L}\p{N}])/gu, ' ')
    .split(/[^\p{L}\p{N}&-]+/u)
    .map((word) => word.replace(/^-+|-+$/gu, ''))
    .filter((word) => word !== '');
}
