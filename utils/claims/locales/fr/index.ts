import type { LocaleWords } from '../locale-words';
import { dates } from './dates';
import { grammar } from './grammar';
import { ground } from './ground';
import { bodies, groups } from './groups';
import { formsOf, singulars } from './inflect';
import { links } from './links';
import { lists } from './lists';
import { munitions } from './munitions';
import { nominals, nounSenses, outcomeNouns } from './nominals';
import { nouns } from './nouns';
import { numbers } from './numbers';
import { predicates } from './predicates';
import { refusals } from './refusals';
import { sides } from './sides';
import { singles } from './singles';
import { states } from './states';
import { stopWords } from './stop-words';
import { sums } from './sums';
import { times } from './times';
import { tolls } from './tolls';
import { voices } from './voices';
import { elsewhere, shared, war } from './war';

/** All words of French. */
export const french: LocaleWords = {
  numbers,
  nouns,
  predicates,
  nominals,
  nounSenses,
  outcomeNouns,
  munitions,
  grammar,
  links,
  tolls,
  ground,
  singles,
  sums,
  lists,
  refusals,
  war: { war, elsewhere, shared },
  voices,
  times,
  dates,
  sides,
  states,
  groups,
  bodies,
  stopWords,
  formsOf,
  personEndings: ['eurs', 'euses', 'istes', 'iens', 'ants', 'trices', 'iers', 'ières'],
  singulars,
};
