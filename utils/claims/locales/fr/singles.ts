import type { SingleWords } from '../locale-words';

/** French words by which one person is hurt without a number: "son chauffeur a été tué". */
export const singles = {
  auxiliaries: [
    'a',
    'est',
    'été',
    'fut',
    'avait',
    'aurait',
    'serait',
    'était',
    'également',
    'aussi',
    'grièvement',
    'légèrement',
    'mortellement',
    'ensuite',
  ],
  reflexives: ['propre', 'propres'],
  bodies: ['corps', 'cadavre', 'dépouille'],
  owners: ['un', 'une', 'le', 'la', "l'", 'son', 'sa', 'leur', 'notre', 'mon', 'ma'],
  joints: ['de', 'du', "d'", 'des', 'la', 'le', 'et', '-', 'al', 'el'],
} as const satisfies SingleWords;
