import { expect, test as base } from './fixtures';
import { serve, type LocalSite } from '@/scripts/browser/serve';
import { painted } from './support/painted';
import { badgeText, openPage, pressAndRead } from './support/reader';

/** Articles in other languages than English: one that the engine reads, one that it has no words for. */

const article = (lang: string, title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><style>main { max-width: 36rem; margin: 2rem auto; font: 1rem/1.6 serif }</style>
  <main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></html>`;

const french = article('fr', 'Dix-sept soldats tués dans une embuscade près de Telma', [
  'Dix-sept soldats ont été tués et une dizaine blessés mardi dans une embuscade près de Telma, a annoncé l’état-major dans un communiqué publié mercredi matin. Les assaillants, arrivés à moto avant l’aube, ont incendié six véhicules avant d’être repoussés par les renforts venus de la garnison voisine.',
  'Selon le gouverneur, les rebelles ont capturé quatre militaires et se sont emparés de deux hameaux. Plus de 4 000 familles ont fui les combats depuis le début de la semaine ; quelque 900 d’entre elles ont trouvé refuge dans les écoles de Belen, où la distribution de l’eau a repris.',
  'Le marché de la ville a rouvert à midi. Le maire, âgé de 54 ans, a promis que les trois lignes d’autocar circuleraient de nouveau jeudi. « Nous tiendrons », a-t-il déclaré devant deux cents habitants réunis sur la place.',
]);

const german = article('de', 'Siebzehn Soldaten bei Telma getötet', [
  'Siebzehn Soldaten sind am Dienstag in einem Hinterhalt bei Telma getötet und etwa zehn weitere verletzt worden, wie der Generalstab am Mittwoch mitteilte. Die Angreifer kamen vor Sonnenaufgang auf Motorrädern und setzten sechs Fahrzeuge in Brand, ehe sie von den Verstärkungen zurückgeschlagen wurden.',
  'Nach Angaben des Gouverneurs nahmen die Rebellen vier Soldaten gefangen und besetzten zwei Weiler. Mehr als 4000 Familien sind seit dem Beginn der Woche vor den Kämpfen geflohen; rund 900 von ihnen haben in den Schulen von Belen Zuflucht gefunden, wo die Wasserversorgung wieder läuft.',
  'Der Markt der Stadt hat am Mittag wieder geöffnet. Der Bürgermeister versprach, dass die drei Buslinien am Donnerstag wieder fahren werden, und dankte den zweihundert Einwohnern, die sich auf dem Platz versammelt hatten.',
]);

const test = base.extend<{ readonly site: LocalSite }>({
  site: async ({}, use) => {
    const site = await serve({ '/french': french, '/german': german });
    await use(site);
    await site.close();
  },
});

test('a French article is read and painted', async ({ browserWithExtension: reader, site }) => {
  const page = await openPage(reader, `${site.origin}/french`);
  const { popup } = await pressAndRead(reader, page);
  const rows = popup.getByRole('grid', { name: 'Claims on this page' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Dix-sept soldats' }).first()).toBeVisible();
  expect(await badgeText(reader)).toBe(String(await rows.count()));

  const texts = (await painted(page)).map(({ text }) => text).join('\n');
  for (const words of [
    'Dix-sept soldats ont été tués',
    'une dizaine',
    'quatre militaires',
    'deux hameaux',
    'Plus de 4 000 familles',
  ])
    expect(texts).toContain(words);
  for (const words of ['54 ans', 'trois lignes', 'deux cents habitants']) expect(texts).not.toContain(words);
});

test('the popup says of a German article that it is in a language it cannot read', async ({
  browserWithExtension: reader,
  site,
}) => {
  const page = await openPage(reader, `${site.origin}/german`);
  const popup = await reader.pressToolbarButton(page);
  await expect(popup.getByText('This article is in another language')).toBeVisible();
  expect(await painted(page)).toEqual([]);
});
