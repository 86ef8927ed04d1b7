const places = [
  'Ardabil',
  'Bor',
  'Chiure',
  'Dori',
  'El Daein',
  'Fizi',
  'Goz Beida',
  'Hajjah',
  'Ituri',
  'Jebel Aulia',
];

const forms: readonly ((place: string, count: number) => string)[] = [
  (place, count) => `At least ${count} civilians were killed when shells landed on the bus park of ${place}.`,
  (place, count) => `The rebels say they took ${count} villages around ${place} without a fight.`,
  (place, count) => `${count} families reached ${place} on foot over the weekend`,
  (place, count) => `Gunmen opened fire on a market in ${place}, wounding ${count}`,
  (place, count) => `The army lost ${count} tanks at the gates of ${place}, a monitor reported.`,
  (place, count) => `Air defence shot down ${count} drones over ${place} before dawn.`,
  (place, count) => `${place}: ${count} killed, ${count + 3} wounded`,
  (place, count) => `About ${count} fighters laid down their arms in ${place}, state radio announced.`,
  (place, count) => `Donors pledged ${count} million for the clinics of ${place} and its camps.`,
  (place, count) =>
    `The regional hospital in ${place} has taken in ${count} patients since Thursday, doctors said.`,
  (place, count) => `A convoy of ${count} trucks with tents was turned back before ${place}.`,
  (place, count) => `Shelling of ${place} damaged ${count} houses, the district office said.`,
  (place, count) => `Half of ${place} is in the hands of the militia, which has ${count}00 men there.`,
  (place, count) => `The governor of ${place} put the number of missing at ${count}.`,
  (place, count) => `${count} people drowned when a boat from ${place} capsized, the coast guard said.`,
  (place, count) => `Residents of ${place} buried ${count} neighbours on Friday.`,
  (place, count) => `Satellite pictures of ${place} show ${count} burned compounds.`,
  (place, count) => `The truce in ${place} held for ${count} hours.`,
  (place, count) => `Officials in ${place} declined to confirm that ${count} soldiers had deserted.`,
  (place, count) => `The road from ${place} has been mined in ${count} places, deminers warn.`,
];

/** Two hundred sentences that stand in none of the pages here, some of them in the form of sentences that do. */
export const foreignQuotes: readonly string[] = forms.flatMap((form, row) =>
  places.map((place, column) => form(place, 3 + row * 7 + column * 2)),
);
