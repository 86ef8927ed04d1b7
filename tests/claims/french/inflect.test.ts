import { expect, test } from 'vitest';
import { formsOf, singulars } from '@/utils/claims/locales/fr/inflect';

test.each([
  ['tuer', 'tue tuent tuait tua tuèrent tuera tuerait tuant tué tués tuée tuées'],
  ['libérer', 'libère libèrent libéra libéreront libéré'],
  ['enlever', 'enlève enlevait enlèvera enlevées'],
  ['lancer', 'lance lançait lança lancèrent lançant'],
  ['assiéger', 'assiège assiégeait assiégeant'],
  ['déployer', 'déploie déployait déploiera déployés'],
  ['envoyer', 'envoie envoya enverra enverront'],
  ['rappeler', 'rappelle rappelait rappellera'],
  ['saisir', 'saisit saisissent saisissait saisirent saisira saisi'],
  ['perdre', 'perd perdent perdait perdit perdra perdu perdues'],
  ['reprendre', 'reprend reprennent reprenait reprit reprendra repris reprise'],
  ['détruire', 'détruit détruisent détruisait détruira détruites'],
  ['détenir', 'détient détiennent détenait détint détiendra détenu'],
  ['mourir', 'meurt meurent mourra mort mortes'],
  ['fuir', 'fuit fuient fuyait fuirent fuyant fui'],
  ['atteindre', 'atteint atteignent atteindra'],
  ['rejoindre', 'rejoint rejoignent rejoindra'],
  ['disparaître', 'disparaît disparaissent disparut disparu'],
])('%s: %s', (infinitive, forms) => {
  const found = formsOf(infinitive).map(({ form }) => form);
  for (const form of forms.split(' ')) expect(found).toContain(form);
});

test.each([
  ['se rendre', ['se rendent', 'se sont rendus', "s'est rendue"]],
  ["s'emparer de", ["s'emparent de", 'se sont emparés de', "s'est emparé de"]],
  ['perdre la vie', ['ont perdu la vie'.slice(4), 'perdirent la vie']],
  ['pris au piège', ['pris au piège', 'prises au piège']],
])('%s is conjugated by its first verb', (entry, forms) => {
  expect(formsOf(entry).map(({ form }) => form)).toEqual(expect.arrayContaining(forms));
});

test.each([
  ['soldats', 'soldat'],
  ['hôpitaux', 'hôpital'],
  ['blessées', 'blessé'],
  ['policières', 'policier'],
  ['combattantes', 'combattant'],
  ['obus', 'obus'],
])('%s may be of %s', (word, base) => {
  expect(singulars(word)).toContain(base);
});
