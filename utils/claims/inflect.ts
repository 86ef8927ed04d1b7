/** Forms of a regular English verb from its base: kill → kills, killed, killing. Irregular ones are listed "take/took/taken". */
export function inflect(entry: string): { readonly form: string; readonly tag: VerbForm }[] {
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

export type VerbForm = 'base' | 'ing' | 'past' | 'phrase';

const doubled = new Set([
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

/** Singular of an English noun by rule; a word that is no plural comes back as it is. */
export function singulars(word: string): string[] {
  if (word.endsWith('men')) return [word, `${word.slice(0, -2)}an`];
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:s|sh|ch|x|z)es$/u.test(word)) return [word, word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith('ves')) return [word, word.slice(0, -1)];
  if (word.endsWith('s') && !word.endsWith('ss')) return [word, word.slice(0, -1)];
  return [word];
}
