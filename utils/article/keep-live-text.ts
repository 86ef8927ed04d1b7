import { normaliseText } from '@/utils/text/normalise';
import type { OutputText } from './output-texts';
import type { TextSurvey } from './survey-texts';

/** Which live texts an extraction kept, and how much of its words could be led back to the page. */
export interface KeptTexts {
  /** One flag for each of `TextSurvey.texts`. */
  readonly kept: Uint8Array;
  /** Characters of the extraction's words, white space left out: all, and those found in the page. */
  readonly characters: number;
  readonly mapped: number;
}

const textsBetweenYields = 200;
/** How far a text that its stamps do not lead to is searched for, in text nodes: a few screens. */
const searchWindow = 400;

/**
 * Finds the live text nodes behind Readability's output.
 *
 * Its texts are moved, not changed. The nearest stamped element says where to look; in it, the next equal text in
 * reading order is the one. Where the stamp is gone or misleads, the next equal text of the region is.
 * A text that is not found is left out, never guessed. White space between kept texts is kept. Yields every 200 texts.
 */
export function* keepLiveText(survey: TextSurvey, output: readonly OutputText[]): Generator<void, KeptTexts> {
  const search = new TwinSearch(survey);
  for (const [index, text] of output.entries()) {
    search.keep(text);
    if (index % textsBetweenYields === textsBetweenYields - 1) yield;
  }
  keepSpaces(survey, search.kept);
  return search;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

class TwinSearch implements KeptTexts {
  readonly kept: Uint8Array;
  characters = 0;
  mapped = 0;
  readonly #survey: TextSurvey;
  /** Index of the first live text that is not yet taken. */
  #next = 0;

  constructor(survey: TextSurvey) {
    this.#survey = survey;
    this.kept = new Uint8Array(survey.texts.length);
  }

  keep({ data, around }: OutputText) {
    const length = squeeze(data).length;
    this.characters += length;
    const part = this.#survey.parts[around === null ? -1 : (this.#survey.indices.get(around) ?? -1)];
    const from = Math.max(part?.from ?? 0, this.#next);
    const to = part?.to ?? 0;
    const windowEnd = Math.min(this.#survey.texts.length, this.#next + searchWindow);
    const run =
      this.#findEqual(data, from, to) ??
      this.#findRun(squeeze(data), from, to) ??
      this.#findRun(squeeze(data), this.#next, windowEnd);
    if (run === null) return;
    this.kept.fill(1, run.first, run.last + 1);
    this.#next = run.last + 1;
    this.mapped += length;
  }

  #findEqual(data: string, from: number, to: number): Run | null {
    for (let index = from; index < to; index += 1) {
      if (this.#survey.texts[index]?.node.data === data) return { first: index, last: index };
    }
    return null;
  }

  /** Finds the first live texts whose words, joined, are the ones wanted: passes through markup join text nodes. */
  #findRun(words: string, from: number, to: number): Run | null {
    for (let first = from; first < to; first += 1) {
      const last = this.#endOfRun(words, first, to);
      if (last !== null) return { first, last };
    }
    return null;
  }

  #endOfRun(words: string, first: number, to: number): number | null {
    let rest = words;
    for (let index = first; index < to; index += 1) {
      const part = squeeze(this.#survey.texts[index]?.node.data ?? '');
      if (!rest.startsWith(part) || (index === first && part === '')) return null;
      rest = rest.slice(part.length);
      if (rest === '') return index;
    }
    return null;
  }
}

/** Keeps the white space between kept texts of one block: `<b>14</b> <i>people</i>` are two words. */
function keepSpaces({ texts }: TextSurvey, kept: Uint8Array) {
  let last = -1;
  for (const [index, { node, block }] of texts.entries()) {
    if (kept[index] === 0 && node.data.trim() === '') continue;
    const follows = kept[index] === 1 && kept[last] === 1 && texts[last]?.block === block;
    if (follows) kept.fill(1, last, index);
    last = index;
  }
}

/** Words without white space: breaks and indents differ between a page and what is made of it. */
function squeeze(data: string): string {
  return normaliseText(data).replaceAll(' ', '');
}
