import { agree } from './agree';

const list = (words: string) => words.trim().split(/\s+/u);
const withPlurals = (words: string) =>
  list(words).flatMap((word) => [word, /[sxz]$/u.test(word) ? word : `${word}s`]);
const inAllForms = (words: string) => list(words).flatMap(agree);

/** French words that conflict news is made of; other news has few of them. */
export const war: readonly string[] = [
  ...withPlurals(`troupe armée soldat militaire combattant milicien milice insurgé rebelle terroriste djihadiste jihadiste conscrit réserviste
    parachutiste guérilla guérillero mercenaire casque belligérant assaillant kamikaze putschiste séparatiste paramilitaire
    frappe bombardement pilonnage artillerie missile roquette obus drone mortier obusier mitrailleuse lance-roquettes canon char
    blindé bombardier chasseur raid attaque attentat embuscade offensive contre-offensive assaut affrontement accrochage combat
    incursion escarmouche trêve cessez-le-feu front tranchée guerre invasion occupation siège occupant ennemi bataillon brigade
    régiment garnison caserne munition arme armement explosif mine grenade bombe kalachnikov sniper otage prisonnier
    réfugié civil victime blessé mort tué martyr cadavre tuerie massacre enlèvement rebellion rébellion insurrection junte putsch
    coalition régime colonne patrouille convoi frégate hélicoptère navire positions
    gendarme policier police sergent caporal lieutenant colonel général état-major commandement commandant belligérance hostilité
    décombres escadron peloton commando bande détonation explosion fusillade tir tireur démineur déminage villageois shahed leopard jihad califat ravisseur bandit barrage`),
  ...inAllForms(`tué blessé abattu assiégé bombardé pilonné encerclé déplacé enlevé capturé armé neutralisé égorgé assassiné évacué
    mobilisé déployé libéré repris piégé occupé`),
  'villages',
  'ravitaillement',
];

/** Other ways to die and to be driven out, and other worlds that speak of fights. */
export const elsewhere: readonly string[] = withPlurals(`
  séisme tremblement inondation crue ouragan typhon cyclone incendie glissement tsunami volcan éruption tempête orage averse
  sécheresse épidémie pandémie virus choléra vaccin avalanche canicule neige météo température éclaircie
  match saison championnat ligue buteur entraîneur arbitre penalty pénalty ailier stade supporter tournoi coureur maillot médaille
  finale demi-finale podium joueur joueuse classement points
  bourse actionnaire bénéfice dividende investisseur licenciement emploi filiale fusion start-up consommateur acheteur inflation taux
  salaire syndicat grève électeur scrutin suffrage urne sondage candidat candidate député
  recette cuillère four beurre farine sucre ail oignon casserole gousse pâte gramme cuisson
  film série album roman romancier chanteur chanteuse concert exposition acteur actrice festival disque chanson spectateur
  réalisateur obsèques biographie console logiciel utilisateur téléchargement bug
  accident collision carambolage automobiliste cambriolage jury stupéfiant étudiant examen rentrée tumeur chirurgie`);

/** Words of war that other news has too: beside words of other worlds they are no sign of war by themselves. */
export const shared: readonly string[] = [
  'villages',
  ...withPlurals(`troupe armée soldat militaire victime blessé mort tué police policier gendarme attaque offensive assaut combat front guerre
    siège char arme mine bombe mortier général commandant sergent lieutenant colonel tir tireur canon chasseur drone
    explosion casque brigade bande barrage colonne convoi patrouille positions prisonnier otage réfugié civil ennemi attentat
    mobilisé occupation hélicoptère navire commandement raid frappe affrontement régime coalition tuerie cadavre décombres villageois commando peloton missile trêve invasion`),
  ...inAllForms('tué blessé abattu libéré repris piégé occupé armé mobilisé déployé évacué enlevé capturé'),
];
