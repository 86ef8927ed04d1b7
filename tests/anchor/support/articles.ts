import type { Blocks } from './page-case';

/** A report as agencies write it. */
export const report: Blocks = [
  'h1: Rockets hit the market of Velyka Rika as fighting nears the bridge',
  'Rockets struck the central market of Velyka Rika on Tuesday morning, killing 14 people and wounding 32, the regional governor said.',
  'It was the deadliest attack on the town since the spring. Rescue workers were still searching under two collapsed halls in the evening.',
  'The army said it had destroyed three armoured vehicles and one bridge-layer on the eastern bank overnight. The claim could not be checked.',
  'About 1,200 families have left the villages along the river since Sunday, according to the aid group North Bridge.',
  '“We had ten minutes to leave,” said Olena Hryn, a teacher who fled with her two sons. “Nobody told us where to go.”',
  'The fighters hold almost half of the town, a spokesman for the brigade said. He put their number at more than 17,000, of whom 500 had joined in the past week.',
  'Both sides lost several elements in the fighting at the sugar mill. Neither has published figures of its own.',
  'The ministry declined to comment.',
  'A convoy of 40 lorries with flour and medicine is expected on Friday, if the road from Stavok is open.',
];

/** Entries of one form, newest first. */
export const liveBlog: Blocks = [
  'h1: Live: night of drones over the north',
  'h3: 21:40',
  'Air defence shot down 6 drones over Sosnivka, the regional administration said. No one was hurt.',
  'h3: 20:15',
  'Air defence shot down 4 drones over Hlyboke, the regional administration said. No one was hurt.',
  'h3: 19:05',
  'Shelling of Berezan wounded 3 people, the regional administration said. Two houses burned down.',
  'h3: 18:30',
  'Air defence shot down 9 drones over Temryuky, the regional administration said. No one was hurt.',
  'h3: 17:10',
  'Shelling of Kamianka wounded 5 people, the regional administration said. A school was damaged.',
  'h3: 16:00',
  'The president thanked the crews in a short address and promised more interceptors before winter.',
];

/** A list in which only the name and the figures differ. */
export const byOblast: Blocks = [
  'h1: What the oblasts report for the past day',
  'The figures below are those of the oblast administrations. They were collected at eight in the morning.',
  'li: Donetsk: 3 killed, 11 wounded',
  'li: Kharkiv: 2 killed, 5 wounded',
  'li: Kherson: 1 killed, 7 wounded',
  'li: Sumy: 2 killed, 5 wounded',
  'li: Zaporizhzhia: 4 killed, 9 wounded',
  'Administrations count those who died on the spot. People who die in hospital are added a day later.',
];

/** A table: names and figures each in a block of their own. */
export const table: Blocks = [
  'h1: Displaced people by governorate',
  'The table shows families registered by the end of May, as published by the relief committee.',
  'td: Aleppo',
  'td: 4,100',
  'td: Idlib',
  'td: 9,800',
  'td: Hama',
  'td: 4,100',
  'td: Homs',
  'td: 1,350',
  'The committee says that some families are registered twice. It will publish corrected figures in July.',
];

/** Another article altogether. */
export const other: Blocks = [
  'h1: Council agrees on a new tram line to the harbour',
  'After two years of talks the city council has agreed on a tram line from the station to the harbour.',
  'Work is to begin in March and to cost 84 million. Traders along the quay fear for their summer business.',
  'The mayor called the vote a good day for everybody who waits for buses in the rain.',
  'Opponents want to collect signatures against the line. They need 5,000 within six weeks.',
];
