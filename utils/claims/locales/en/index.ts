import { armedGroups } from '../../lexicon/armed-groups';
import { bodies, peoples } from '../../lexicon/bodies';
import { states } from '../../lexicon/states';
import type { LocaleWords } from '../locale-words';
import { dates } from './dates';
import { grammar } from './grammar';
import { ground } from './ground';
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
import { stopWords } from './stop-words';
import { sums } from './sums';
import { times } from './times';
import { tolls } from './tolls';
import { voices } from './voices';
import { elsewhere, shared, war } from './war';

/** All words of English. */
export const english: LocaleWords = {
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
  groups: [...armedGroups, ...peoples],
  bodies: [...bodies],
  stopWords,
  personEndings: [
    'ers',
    'er',
    'ors',
    'ists',
    'ist',
    'ians',
    'ian',
    'ants',
    'ees',
    'men',
    'women',
    'man',
    'woman',
    'ess',
    'esses',
    'keeper',
    'keepers',
    'boy',
    'girl',
    'boys',
    'girls',
    'folk',
    'kin',
    'lings',
  ],
  formsOf,
  singulars,
};
