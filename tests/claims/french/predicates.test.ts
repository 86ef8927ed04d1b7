import { expect, test } from 'vitest';
import { extractClaims } from '@/utils/claims/extract';

/** A sentence, and what it claims: kind and outcome with the figure as the text has it. */
const cases: readonly (readonly [sentence: string, ...claims: string[]])[] = [
  // losses of people
  ['Neuf conscrits ont été tués près de Telma.', 'loss.killed Neuf'],
  ['L’explosion a tué sept soldats et en a blessé deux.', 'loss.killed sept', 'loss.wounded deux'],
  ['Un tir de roquettes tue 12 civils à Belen.', 'loss.killed 12'],
  [
    'Une mine a explosé, tuant au moins douze miliciens et blessant 30 autres.',
    'loss.killed au moins douze',
    'loss.wounded 30',
  ],
  ['Six soldats sont morts, onze ont été blessés.', 'loss.killed Six', 'loss.wounded onze'],
  ['Deux militaires ont été tués et neuf blessés.', 'loss.killed Deux', 'loss.wounded neuf'],
  ['L’attaque a fait 14 morts et une dizaine de blessés.', 'loss.killed 14', 'loss.wounded une dizaine'],
  ['Le raid a fait au moins vingt-quatre victimes.', 'loss.casualties au moins vingt-quatre'],
  ['11 morts, 40 blessés dans une frappe de drones sur le port', 'loss.killed 11', 'loss.wounded 40'],
  ['La mort de quatre infirmiers a été confirmée par l’armée.', 'loss.killed quatre'],
  ['Le bilan de l’attentat est monté à 31 morts.', 'loss.killed 31'],
  ['Les secouristes ont retiré huit corps des décombres après le bombardement.', 'loss.killed huit'],
  ['Trois gendarmes ont perdu la vie dans une embuscade.', 'loss.killed Trois'],
  ['Vingt-deux combattants ont péri dans les affrontements.', 'loss.killed Vingt-deux'],
  ['Un civil et deux policiers ont été abattus par des hommes armés.', 'loss.killed Un', 'loss.killed deux'],
  ['L’armée a perdu douze hommes.', 'loss.casualties douze'],
  ['Au moins 39 civils, dont 11 enfants, sont morts.', 'loss.killed Au moins 39', 'loss.killed 11'],
  [
    'Vingt-six soldats ont été blessés, quatre d’entre eux grièvement.',
    'loss.wounded Vingt-six',
    'loss.wounded quatre',
  ],
  ['Plus de deux cents rebelles auraient été tués.', 'loss.killed Plus de deux cents'],
  ['Aucun soldat n’a été blessé.', 'loss.wounded Aucun'],
  ['L’attaque n’a fait aucune victime parmi les militaires.', 'loss.casualties aucune'],
  ['Cinq soldats sont portés disparus après l’embuscade.', 'loss.missing Cinq'],
  [
    'Une trentaine de personnes sont toujours sous les décombres de l’immeuble bombardé.',
    'loss.missing Une trentaine',
  ],
  ['Les rebelles ont capturé dix-huit soldats.', 'loss.captured dix-huit'],
  [
    'Les assaillants ont enlevé 14 villageois et pris six gendarmes en otage.',
    'loss.captured 14',
    'loss.captured six',
  ],
  ['Quarante combattants se sont rendus à l’armée.', 'loss.surrendered Quarante'],
  ['Les forces de sécurité ont arrêté neuf insurgés.', 'loss.captured neuf'],
  ['Trente terroristes ont été mis hors de combat.', 'loss.casualties Trente'],
  ['17 soldats maliens tués dans une attaque jihadiste', 'loss.killed 17'],
  ['Les bombardements de mardi ont coûté la vie à cinq civils.', 'loss.killed cinq'],
  ['Quelque 60 soldats ennemis ont été éliminés, a assuré le porte-parole.', 'loss.killed Quelque 60'],
  ['Entre 15 et 18 miliciens ont trouvé la mort.', 'loss.killed Entre 15 et 18'],
  ['Deux à trois cents rebelles ont été tués.', 'loss.killed Deux à trois cents'],
  // losses of things
  ['Les défenseurs ont détruit deux chars et un blindé.', 'loss.destroyed deux', 'loss.destroyed un'],
  ['Trois hélicoptères ont été abattus au-dessus du front.', 'loss.destroyed Trois'],
  ['L’armée a saisi trois véhicules et 40 fusils après l’assaut.', 'loss.seized trois', 'loss.seized 40'],
  ['Les frappes ont endommagé vingt immeubles et une école.', 'loss.damaged vingt', 'loss.damaged une'],
  ['La moitié des maisons du village bombardé ont été détruites.', 'loss.destroyed La moitié'],
  ['Les troupes ont abandonné huit chars dans leur retraite.', 'loss.abandoned huit'],
  // attacks
  [
    'La défense aérienne a abattu 23 des 31 drones lancés dans la nuit.',
    'attack.intercepted 23',
    'attack.launched 31',
  ],
  ['Le Hezbollah a tiré une quarantaine de roquettes.', 'attack.launched une quarantaine'],
  ['L’aviation a mené douze frappes sur les positions rebelles.', 'attack.launched douze'],
  ['Cinq missiles ont été interceptés au-dessus de la capitale.', 'attack.intercepted Cinq'],
  ['Plus de 300 obus sont tombés sur la ville assiégée.', 'attack.launched Plus de 300'],
  ['Les soldats ont repoussé trois assauts.', 'attack.intercepted trois'],
  ['Deux bombes ont explosé devant la caserne.', 'attack.launched Deux'],
  ['L’armée a bombardé neuf villages.', 'attack.launched neuf'],
  // displacement
  ['Plus de 4 000 familles ont fui les combats.', 'displacement.displaced Plus de 4 000'],
  ['Les combats ont déplacé 30 000 personnes.', 'displacement.displaced 30 000'],
  ['Quelque 60 000 civils restent piégés dans la ville assiégée.', 'displacement.trapped Quelque 60 000'],
  ['Deux mille habitants ont été évacués de la zone de guerre.', 'displacement.evacuated Deux mille'],
  ['Près de 5 000 déplacés sont rentrés chez eux depuis la trêve.', 'displacement.returned Près de 5 000'],
  [
    'Des milliers de civils se sont réfugiés dans les écoles depuis le début des bombardements.',
    'displacement.displaced Des milliers',
  ],
  ['1,5 million de personnes ont été contraintes de fuir la guerre.', 'displacement.displaced 1,5 million'],
  // ground
  ['L’armée a repris six villages aux rebelles.', 'territory.gained six'],
  ['Les rebelles contrôlent 70 % de la province.', 'territory.held 70 %'],
  ['Les insurgés se sont emparés de trois localités.', 'territory.gained trois'],
  ['Les rebelles ont pris la ville de Dorin.', 'territory.gained -'],
  ['L’armée syrienne a perdu deux positions.', 'territory.lost deux'],
  ['Les troupes se sont retirées de quatre villages.', 'territory.lost quatre'],
  ['Les soldats ont avancé vers Robotyne.', 'territory.advanced -'],
  ['La prise de six hameaux par les rebelles a été annoncée.', 'territory.gained six'],
  ['L’armée a libéré 120 kilomètres carrés.', 'territory.gained 120'],
  // strength
  ['Quelque 450 soldats sont stationnés à Arsa.', 'strength.level Quelque 450'],
  ['La Russie a déployé 20 000 hommes à la frontière.', 'strength.level 20 000'],
  ['Le front compte 2 000 combattants.', 'strength.level 2 000'],
  ['Paris a envoyé trois bataillons.', 'strength.increase trois'],
  ['Cinq cents miliciens ont rejoint le front.', 'strength.increase Cinq cents'],
  ['L’armée a retiré 1 200 soldats de la région.', 'strength.decrease 1 200'],
  ['Kiev a mobilisé 300 000 réservistes.', 'strength.increase 300 000'],
  ['Une colonne de quarante camions militaires est arrivée.', 'strength.level quarante'],
  ['Une garnison de 2 000 hommes tient la ville.', 'strength.level 2 000'],
  // supply
  ['Berlin a livré dix-huit obusiers à Kiev.', 'supply.delivered dix-huit'],
  ['Londres a promis cinquante blindés à l’armée ukrainienne.', 'supply.pledged cinquante'],
  ['Washington fournira 31 chars à Kiev.', 'supply.pledged 31'],
  [
    'La Pologne a annoncé une aide militaire de 400 millions de dollars.',
    'supply.pledged 400 millions de dollars',
  ],
  ['Kiev a reçu quatre-vingt-dix missiles.', 'supply.delivered quatre-vingt-dix'],
  [
    'Le Pentagone a débloqué 250 millions de dollars d’aide militaire.',
    'supply.pledged 250 millions de dollars',
  ],
  ['Les troupes de Kiev ont repris 12 km² autour de Robotyne.', 'territory.gained 12'],
  [
    'Le nombre de réfugiés dépasse désormais 600 000 depuis le début de la guerre.',
    'displacement.displaced 600 000',
  ],
  ['Dix mille soldats nord-coréens sont arrivés dans la région.', 'strength.increase Dix mille'],
  [
    'Sept roquettes se sont abattues sur la base, blessant deux soldats.',
    'attack.launched Sept',
    'loss.wounded deux',
  ],
  ['Les rebelles ont pris Karda et Belmo.', 'territory.gained -', 'territory.gained -'],
  ['Le chef du village a été assassiné par des hommes armés.', 'loss.killed -'],
];

test.each(cases)('%s', (text, ...claims) => {
  const found = extractClaims(text, { locale: 'fr' });
  expect(found.map(({ kind, outcome, number }) => `${kind}.${outcome} ${number?.text ?? '-'}`)).toEqual(
    claims,
  );
});
