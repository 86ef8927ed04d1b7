import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectLocale } from '@/utils/claims/detect-locale';

const texts = (file: string) =>
  readFileSync(new URL(`../corpus/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

test('English articles are English, whatever the page says of itself', () => {
  for (const text of texts('whole-articles.jsonl')) {
    expect(detectLocale(text, null)).toBe('en');
    expect(detectLocale(text, 'de')).toBe('en');
  }
});

test('French news is French, whatever the page says of itself', () => {
  const long = texts('french-news.jsonl').filter((text) => text.length > 300);
  expect(long.length).toBeGreaterThan(5);
  for (const text of long) {
    expect(detectLocale(text, null)).toBe('fr');
    expect(detectLocale(text, 'en-GB')).toBe('fr');
  }
});

test.each([
  [
    'Spanish',
    'es',
    'El ejército dijo el martes que al menos doce soldados murieron y otros veinte resultaron heridos en un ataque contra una base en el norte del país, mientras que los rebeldes aseguran que las fuerzas del gobierno se han retirado de la ciudad de la costa y de los pueblos que la rodean.',
  ],
  [
    'Italian',
    'it',
    "L'esercito ha detto martedì che almeno dodici soldati sono morti e altri venti sono rimasti feriti in un attacco contro una base nel nord del paese, mentre i ribelli sostengono che le forze del governo si sono ritirate dalla città e dai villaggi che la circondano.",
  ],
  [
    'Portuguese',
    'pt',
    'O exército disse na terça-feira que pelo menos doze soldados morreram e outros vinte ficaram feridos num ataque a uma base no norte do país, enquanto os rebeldes afirmam que as forças do governo se retiraram da cidade e das aldeias que a rodeiam.',
  ],
  [
    'Catalan',
    'ca',
    "L'exèrcit va dir dimarts que almenys dotze soldats van morir i vint més van resultar ferits en un atac contra una base del nord del país, mentre que els rebels asseguren que les forces del govern s'han retirat de la ciutat i dels pobles de la rodalia.",
  ],
  [
    'German',
    'de',
    'Die Armee teilte am Dienstag mit, dass bei einem Angriff auf einen Stützpunkt im Norden des Landes mindestens zwölf Soldaten getötet und zwanzig weitere verletzt wurden, während die Rebellen erklären, die Regierungstruppen hätten sich aus der Stadt zurückgezogen.',
  ],
])('%s is no language of ours', (_, lang, text) => {
  expect(detectLocale(text, null)).toBeNull();
  expect(detectLocale(text, lang)).toBeNull();
});

test('a text without words is no language', () => {
  expect(detectLocale('', 'en')).toBeNull();
  expect(detectLocale('12 34 56', null)).toBeNull();
});
