import type { VerbForm, VerbForms } from '../../lexicon-types';

/** "take/took/taken" and single words are inflected; "gun down|gunned down" lists its forms; other phrases stand as they are. */
export function formsOf(word: string): VerbForms {
  if (word.includes('|')) return word.split('|').map((form) => ({ form, tag: tagOf(form) }));
  return word.includes(' ') || isAdjective(word) ? [{ form: word, tag: tagOf(word) }] : inflect(word);
}

/** Words that the lists give in the form they are used in: "dead", "missing", "injured". */
function isAdjective(word: string): boolean {
  return /(?:ed|ing|\bdead|eless|ong)$/u.test(word) && !word.includes('/');
}

function tagOf(phrase: string): VerbForm {
  const [first = ''] = phrase.split(' ');
  if (first.endsWith('ing')) return 'ing';
  return /(?:ed|en|wn|ld|nt|ook|ot|ut|id|ew|ave|rove|ought|ell|ung|ame|ost|^set)$/u.test(first)
    ? 'past'
    : 'phrase';
}

/** Forms of a regular English verb from its base: kill → kills, killed, killing. Irregular ones are listed "take/took/taken". */
export function inflect(entry: string): VerbForms {
  const [base = '', past, participle] = entry.split('/');
  return [
    { form: base, tag: 'base' },
    {
      form: /(?:s|sh|ch|x|z)$/u.test(base)
        ? `${base}es`
        : /[^aeiou]y$/u.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`,
      tag: 'base',
    },
    { form: `${stem(base).replace(/e$/u, '').replace(/i$/u, 'y')}ing`, tag: 'ing' },
    { form: past ?? regularPast(base), tag: 'past' },
    ...(participle === undefined ? [] : [{ form: participle, tag: 'past' as const }]),
  ];
}

const doubled = new Set([
  'kidnap',
  'nab',
  'log',
  'airdrop',
  'air-drop',
  'trap',
  'rob',
  'stop',
  'drop',
  'ship',
  'slam',
  'cut',
  'hit',
  'get',
  'jam',
  'strand',
  'down',
  'commit',
  'control',
  'patrol',
  'transfer',
  'repel',
  'expel',
  'pin',
  'stab',
  'wed',
  'cede',
  'lob',
  'wrap',
  'cripple',
  'number',
  'quit',
]);

function stem(base: string): string {
  return doubled.has(base) &&
    /[^aeiou][aeiou][bdgklmnprt]$/u.test(base) &&
    !['number', 'down', 'strand'].includes(base)
    ? base + (base.at(-1) ?? '')
    : base;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stem(base)}ed`;
}

/** What an English noun may be the plural of, by rule; nothing for a word that is no plural. */
export function singulars(word: string): string[] {
  if (!/(?:s|men)$/u.test(word)) return [];
  if (word.endsWith('men')) return [word, `${word.slice(0, -2)}an`];
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:s|sh|ch|x|z)es$/u.test(word)) return [word, word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith('ves')) return [word, word.slice(0, -1)];
  if (word.endsWith('s') && !word.endsWith('ss')) return [word, word.slice(0, -1)];
  return [];
}
