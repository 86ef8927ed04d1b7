import { armedGroups } from '../../lexicon/armed-groups';
import { bodies as sharedBodies } from '../../lexicon/bodies';
import type { Party } from '../../lexicon/party';
import { agree } from './agree';

/** French names of armed groups by the name of the shared list; the first is what they are called in French. */
const names: Readonly<Record<string, readonly string[]>> = {
  ADF: ['ADF', 'Forces démocratiques alliées'],
  'African Union': ['Union africaine', 'UA'],
  'al-Nusra Front': ['Front al-Nosra', 'Al-Nosra', 'al-Nosra', 'Front Al-Nosra'],
  'Al-Qaeda': ['Al-Qaïda', 'al-Qaïda', 'Al-Qaida'],
  'Al-Shabaab': ['shebab', 'Shebab', 'shebabs', 'Shebabs', 'chebab', 'Chebab', 'shebaab', 'Al-Chabab'],
  'Anti-Balaka': ['anti-balaka', 'antibalaka'],
  AQIM: ['Aqmi', 'AQMI', 'Al-Qaïda au Maghreb islamique'],
  AQAP: ['Aqpa', 'AQPA'],
  'Arakan Army': ["Armée de l'Arakan", 'Armée arakanaise'],
  'Azov Brigade': ['régiment Azov', 'brigade Azov', 'bataillon Azov', 'Azov'],
  'Boko Haram': ['Boko Haram', 'Boko-Haram'],
  Coalition: [
    'coalition',
    'coalition internationale',
    'la Coalition',
    'coalition antijihadiste',
    'coalition arabe',
  ],
  ECOWAS: ['Cédéao', 'CEDEAO'],
  EU: ['UE', 'Union européenne'],
  FARC: ['Farc', 'FARC'],
  'FARC dissidents': ['dissidents des Farc', 'dissidents des FARC'],
  'Free Syrian Army': ['Armée syrienne libre', 'ASL'],
  GNA: ["Gouvernement d'union nationale", 'GNA'],
  Hamas: ['Hamas', 'Brigades Ezzedine al-Qassam', 'Brigades al-Qassam'],
  Hezbollah: ['Hezbollah'],
  Houthis: ['houthis', 'Houthis', 'rebelles houthis', 'houthi', 'houthiste', 'houthistes'],
  HTS: ['HTS', 'Hayat Tahrir al-Cham', 'Hayat Tahrir al-Sham'],
  'Islamic Jihad': ['Jihad islamique', 'Djihad islamique'],
  'Islamic State': [
    'État islamique',
    'Etat islamique',
    'EI',
    'Daech',
    'Daesh',
    'organisation État islamique',
    'groupe État islamique',
    'groupe Etat islamique',
    'organisation Etat islamique',
  ],
  'Islamic State Sahel': ['EIGS', 'État islamique au Sahel', 'Etat islamique dans le Grand Sahara'],
  JNIM: ['JNIM', 'Jnim', 'GSIM', "Groupe de soutien à l'islam et aux musulmans"],
  ISWAP: ['Iswap', 'ISWAP'],
  DNR: ['DNR', 'République populaire de Donetsk', 'RPD'],
  LNR: ['LNR', 'République populaire de Lougansk', 'RPL'],
  KIA: ['KIA', "Armée de l'indépendance kachin"],
  LRA: ['LRA', 'Armée de résistance du Seigneur'],
  LNA: ['ANL', 'Armée nationale libyenne'],
  M23: ['M23', 'Mouvement du 23-Mars'],
  'Mai-Mai': ['Maï-Maï', 'maï-maï', 'Mai-Mai'],
  MUJAO: ['Mujao', 'MUJAO'],
  NATO: ['Otan', 'OTAN'],
  'New People': ['Nouvelle armée du peuple', 'NPA'],
  NUG: ["Gouvernement d'unité nationale", 'NUG'],
  OSCE: ['OSCE'],
  PDF: ['Forces de défense du peuple', 'PDF'],
  Peshmerga: ['peshmergas', 'Peshmergas', 'peshmerga'],
  PKK: ['PKK', 'Parti des travailleurs du Kurdistan'],
  PMF: ['Hachd al-Chaabi', 'Hachd', 'Unités de mobilisation populaire'],
  Polisario: ['Front Polisario', 'Polisario'],
  RSF: ['FSR', 'Forces de soutien rapide'],
  RPF: ['FPR', 'Front patriotique rwandais'],
  SDF: ['FDS', 'Forces démocratiques syriennes'],
  'Shining Path': ['Sentier lumineux'],
  'Southern Transitional Council': ['Conseil de transition du Sud', 'STC', 'CTS'],
  'Syrian National Army': ['Armée nationale syrienne', 'ANS'],
  'Syrian rebels': ['rebelles syriens', 'opposition syrienne'],
  Séléka: ['Séléka', 'Seleka'],
  Taliban: ['talibans', 'Talibans', 'taliban', 'Taliban'],
  TPLF: ['TPLF', 'Front de libération du peuple du Tigré', 'FLPT', 'rebelles tigréens'],
  UN: [
    'ONU',
    'Nations unies',
    'Nations Unies',
    'Monusco',
    'Minusma',
    'Minusca',
    'Finul',
    'Minuss',
    'Unmiss',
    'casques bleus',
    'Casques bleus',
    'HCR',
  ],
  'Wagner Group': ['Wagner', 'groupe Wagner', 'Groupe Wagner', 'Africa Corps'],
  YPG: ['YPG', 'Unités de protection du peuple'],
  'Saudi-led coalition': ['coalition dirigée par Riyad', 'coalition menée par Riyad'],
  ELN: ['ELN', 'Armée de libération nationale'],
  Rojava: ['Rojava', 'administration autonome kurde'],
  'Ansar Dine': ['Ansar Dine', 'Ansar Eddine'],
  'Three Brotherhood Alliance': ['Alliance de la fraternité', 'Alliance des trois fraternités'],
  KNLA: ['KNLA', 'Armée de libération nationale karen'],
  'Northern Alliance': ['Alliance du Nord'],
  'Khmer Rouge': ['Khmers rouges'],
  LTTE: ['LTTE', 'Tigres tamouls', 'Tigres de libération'],
  UNITA: ['Unita', 'UNITA'],
  Renamo: ['Renamo'],
};

const peoples: readonly Party[] = [
  { name: 'Kurdes', key: 'Kurds', aliases: [], demonyms: agree('kurde'), metonyms: [], country: null },
  {
    name: 'Palestiniens',
    key: 'Palestinians',
    aliases: [],
    demonyms: agree('palestinien'),
    metonyms: [],
    country: 'PS',
  },
  { name: 'Rohingyas', aliases: ['Rohingya', 'rohingyas'], demonyms: [], metonyms: [], country: 'MM' },
];

/** Armed groups and alliances of the shared list under their French names, and peoples. */
export const groups: readonly Party[] = [...armedGroups.map(inFrench), ...peoples];

function inFrench(group: Party): Party {
  const [name = group.name, ...aliases] = names[group.name] ?? [];
  return {
    ...group,
    name,
    key: group.name,
    aliases: [...new Set([...aliases, group.name, ...group.aliases])].filter((alias) => alias !== name),
  };
}

/** Bodies of states under their French names. */
export const bodies: readonly string[] = [...sharedBodies].map((name) => names[name]?.[0] ?? name);
