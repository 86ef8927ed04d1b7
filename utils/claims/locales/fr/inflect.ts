import type { VerbForm, VerbForms } from '../../lexicon-types';
import { agree } from './agree';
import { doubling, irregular } from './verbs';

type Forms = { readonly form: string; readonly tag: VerbForm }[];

/**
 * "tuer", "perdre la vie", "se rendre" are conjugated by their first verb; "pris au piège" and "mort" agree in gender and
 * number; "sous les décombres|sous les ruines" lists its forms.
 */
export function formsOf(entry: string): VerbForms {
  if (entry.includes('|')) return entry.split('|').map((form) => ({ form, tag: 'phrase' }));
  const verb = entry.replace(/^(?:se |s')/u, '');
  const [first = '', ...rest] = verb.split(' ');
  const forms = isInfinitive(first) ? conjugate(first) : adjective(first);
  const whole = forms.map(({ form, tag }) => ({ form: [form, ...rest].join(' '), tag }));
  return verb === entry ? whole : whole.flatMap(reflexive);
}

function isInfinitive(word: string): boolean {
  return /(?:er|ir|re)$/u.test(word);
}

function adjective(word: string): Forms {
  return agree(word).map((form) => ({ form, tag: 'participle' }));
}

/** Third persons of the indicative and conditional, the infinitive, "-ant" and the participles of a verb. */
function conjugate(infinitive: string): Forms {
  const { present, imperfect, past, future, participle } = principalParts(infinitive);
  const active = [infinitive, ...present, `${imperfect}ait`, `${imperfect}aient`, ...past];
  const conditional = [`${future}ait`, `${future}aient`];
  const [single = '', ...agreed] = agree(participle);
  return [
    ...[...active, ...conditional].map((form) => ({ form, tag: 'base' as const })),
    ...[`${future}a`, `${future}ont`].map((form) => ({ form, tag: 'future' as const })),
    { form: `${imperfect}ant`, tag: 'ing' },
    { form: single, tag: 'past' },
    ...agreed.map((form) => ({ form, tag: 'participle' as const })),
  ];
}

interface PrincipalParts {
  readonly present: readonly [string, string];
  readonly imperfect: string;
  readonly past: readonly [string, string];
  readonly future: string;
  readonly participle: string;
}

function principalParts(infinitive: string): PrincipalParts {
  const family = Object.keys(irregular)
    .filter((end) => infinitive.endsWith(end))
    .toSorted((a, b) => b.length - a.length)
    .at(0);
  if (family !== undefined)
    return irregularParts(infinitive.slice(0, -family.length), irregular[family] ?? '');
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('er')) return firstGroup(infinitive, stem);
  return infinitive.endsWith('ir') ? secondGroup(stem) : thirdGroup(stem);
}

function irregularParts(stem: string, parts: string): PrincipalParts {
  const [one = '', many = '', imperfect = '', was = '', were = '', future = '', participle = ''] = parts
    .split(' ')
    .map((part) => stem + part);
  return { present: [one, many], imperfect, past: [was, were], future, participle };
}

/** "tuer"; with the spellings of "lancer", "assiéger", "déployer", "libérer", "enlever", "rappeler". */
function firstGroup(infinitive: string, stem: string): PrincipalParts {
  const soft = stem.replace(/c$/u, 'ç').replace(/g$/u, 'ge');
  const closed = beforeMute(infinitive, stem);
  return {
    present: [`${closed}e`, `${closed}ent`],
    imperfect: soft,
    past: [`${soft}a`, `${stem}èrent`],
    future: stem.includes('é', stem.length - 3) ? infinitive : `${closed}er`,
    participle: `${stem}é`,
  };
}

/** The stem before a mute "e". */
function beforeMute(infinitive: string, stem: string): string {
  if (/[ou]y$/u.test(stem)) return `${stem.slice(0, -1)}i`;
  if (doubling.some((verb) => verb === infinitive)) return stem + (stem.at(-1) ?? '');
  return stem.replace(/[eé]([bcdglmnrstv]|gn|[bcdgpt]r)$/u, 'è$1');
}

function secondGroup(stem: string): PrincipalParts {
  return {
    present: [`${stem}it`, `${stem}issent`],
    imperfect: `${stem}iss`,
    past: [`${stem}it`, `${stem}irent`],
    future: `${stem}ir`,
    participle: `${stem}i`,
  };
}

/** "perdre", "rompre". */
function thirdGroup(stem: string): PrincipalParts {
  return {
    present: [/[dt]$/u.test(stem) ? stem : `${stem}t`, `${stem}ent`],
    imperfect: stem,
    past: [`${stem}it`, `${stem}irent`],
    future: `${stem}r`,
    participle: `${stem}u`,
  };
}

/** "rendus" → "se sont rendus"; "enfuit" → "s'enfuit". */
function reflexive({ form, tag }: Forms[number]): Forms {
  if (tag !== 'past' && tag !== 'participle') {
    const pronoun = /^[aeiouyéèêh]/u.test(form) ? "s'" : 'se ';
    return [{ form: pronoun + form, tag }];
  }
  const auxiliaries = /^\S+s(?: |$)/u.test(form)
    ? ['se sont', "s'étaient", 'se seraient', "s'être"]
    : ["s'est", "s'était", 'se serait'];
  return auxiliaries.map((auxiliary) => ({ form: `${auxiliary} ${form}`, tag: 'phrase' }));
}

/** What a French noun may be the plural or the feminine of, by rule, itself included. */
export function singulars(word: string): string[] {
  const forms = [word];
  const bare = word.replace(/[sx]$/u, '');
  if (bare !== word) forms.push(bare);
  if (word.endsWith('aux')) forms.push(`${word.slice(0, -3)}al`, `${word.slice(0, -3)}ail`);
  return [...forms, ...masculines(bare)];
}

function masculines(feminine: string): string[] {
  if (!feminine.endsWith('e')) return [];
  const forms = [feminine.slice(0, -1)];
  if (feminine.endsWith('enne') || feminine.endsWith('onne')) forms.push(feminine.slice(0, -2));
  if (feminine.endsWith('ère')) forms.push(`${feminine.slice(0, -3)}er`);
  if (feminine.endsWith('euse')) forms.push(`${feminine.slice(0, -4)}eur`);
  if (feminine.endsWith('trice')) forms.push(`${feminine.slice(0, -5)}teur`);
  return forms;
}
