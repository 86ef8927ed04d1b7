/**
 * Marks that are not seen and that pages sprinkle at will: soft hyphens, zero-width spaces, direction marks.
 * Joiners (U+200C, U+200D) stay: they are part of the spelling of Persian words and of emoji.
 */
const invisible = '\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
const invisibles = new RegExp(`[${invisible}]`, 'gu');
/** A run of white space and unseen marks that holds a space, or one character with its combining marks. */
const clusters = new RegExp(
  `[${invisible}]*[^\\S\\uFEFF][\\s${invisible}]*|[${invisible}]|.(?:[${invisible}]*[\\p{M}\\u1160-\\u11FF])*`,
  'gsu',
);
const plain = /^(?:[\x21-\x7E]| (?! ))*$/u;

/** Letters that typesetters join; what else NFKC would change, like "½", says something else then. */
const ligatures = /[\uFB00-\uFB06]/gu;

/** Normalised text, and for each of its code units the run of the raw text that it came from. */
export interface NormalisedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Brings text into the form that every offset speaks of: "two\u00A0\n elem\u00ADents" → "two elements".
 *
 * Runs of Unicode white space become one space, unseen marks go, ligatures come apart, the rest is NFC. Does not trim.
 */
export function normaliseText(raw: string): string {
  if (plain.test(raw)) return raw;
  const seen = raw.replace(invisibles, '').replace(/\s+/gu, ' ');
  return seen.replace(ligatures, (sign) => sign.normalize('NFKC')).normalize('NFC');
}

/** Does what `normaliseText` does and remembers where each code unit came from; about ten times slower. */
export function normaliseWithOffsets(raw: string): NormalisedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of raw.matchAll(clusters)) {
    const normal = normaliseText(cluster);
    const isSame = normal.length === cluster.length;
    for (let unit = 0; unit < normal.length; unit += 1) {
      starts.push(isSame ? index + unit : index);
      ends.push(isSame ? index + unit + 1 : index + cluster.length);
    }
    text += normal;
  }
  return { text, starts, ends };
}
