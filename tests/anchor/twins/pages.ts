import type { Chance } from './random';

/** A sentence that keeps its number whatever happens to its words. */
export interface Sentence {
  readonly id: number;
  readonly words: readonly string[];
}

/** Sentences by block; what stands in one block is set as one paragraph. */
export type Page = readonly (readonly Sentence[])[];

const regions = 'Drova Mavik Selno Tesna Korst Bralin Hesta Ulvik Kamna Oresh Pelno Zarva'.split(' ');
const villages = 'Berest,Velyka Rika,Hlyboke,Novo Pole,Stavok,Sosniv,Lypova,Tamar Hill'.split(',');

/** Formulas as live blogs and morning reports write them: `%` a figure, `@` a region, `&` a village. */
const formulas = [
  'Air defence shot down % drones over @ region.',
  'Shelling of @ killed % people and wounded %.',
  'In @ region % people were killed and % wounded.',
  'Russian forces shelled & in @ region, the governor said.',
  'An air raid alert was declared in @ region.',
  'The air raid alert was lifted.',
  'No one was hurt.',
  'Rescue workers are at the site.',
  'The army said it had destroyed % vehicles near &.',
  '% people were killed in & and % in @.',
  'Two houses and a shop were damaged.',
  'One person was killed.',
  'The information is being clarified.',
  'Explosions were heard in &, local channels report.',
  'The claim could not be independently verified.',
];

const stories = [
  'The ministry declined to comment on the reports from &.',
  'Aid groups counted % families on the road to & since Sunday.',
  'A spokesman for the brigade put the losses at % since the spring.',
  'Residents of & spoke of a night without sleep and of % explosions.',
  'About % houses are without power, the supplier said on Friday.',
  'The claim could not be independently verified.',
  'The governor of @ asked people to stay in the shelters until further notice.',
  'Talks about an exchange of % prisoners are to go on next week in a third country.',
];

const rows = ['@: % killed, % wounded', '@ – % dead', '@ % killed % wounded % missing', '@: no casualties'];

/** Writes pages of sentences that are made to be taken for one another. */
export class PageWriter {
  readonly #chance: Chance;
  #written = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  page(): Page {
    const kinds = [
      () => this.#liveBlog(),
      () => this.#list(),
      () => this.#report(),
      () => this.#morningReport(),
    ];
    return this.#chance.of(kinds)();
  }

  /** A block in the manner of those that the page has. */
  blockLike(page: Page): readonly Sentence[] {
    const example = this.#chance.of(page);
    if (example.some(({ words }) => /^\d\d:\d\d$/u.test(words[0] ?? ''))) return [this.#hour()];
    return example.map(({ words }) => this.sentence(this.#chance.of([words.join(' '), ...formulas])));
  }

  sentence(form: string): Sentence {
    const text = form
      .replaceAll('%', () => String(this.#figure()))
      .replaceAll('@', () => this.#chance.of(regions))
      .replaceAll('&', () => this.#chance.of(villages));
    this.#written += 1;
    return { id: this.#written, words: text.split(' ') };
  }

  figure(): string {
    return String(this.#figure());
  }

  region(): string {
    return this.#chance.of(regions);
  }

  #figure(): number {
    return this.#chance.part() < 0.7 ? this.#chance.between(1, 6) : this.#chance.between(7, 40);
  }

  #hour(): Sentence {
    const [hour, minute] = [this.#chance.between(10, 23), this.#chance.between(10, 59)];
    return this.sentence(`${String(hour)}:${String(minute)}`);
  }

  #liveBlog(): Page {
    const posts = Array.from({ length: this.#chance.between(5, 14) }, () => this.#sentences(formulas, 3));
    return posts.flatMap((post) => [[this.#hour()], post]);
  }

  #list(): Page {
    const form = this.#chance.of(rows);
    const list = this.#someRegions(4, 12).map((region) => [this.sentence(form.replaceAll('@', region))]);
    return [this.#sentences(stories, 2), ...list, this.#sentences(stories, 2)];
  }

  #report(): Page {
    const all = [...stories, ...formulas];
    return Array.from({ length: this.#chance.between(4, 12) }, () => this.#sentences(all, 4));
  }

  /** Every region with the same few sentences. */
  #morningReport(): Page {
    const forms = Array.from({ length: this.#chance.between(1, 3) }, () => this.#chance.of(formulas));
    return this.#someRegions(4, 8).map((region) => [
      this.sentence(`${region} region.`),
      ...forms.map((form) => this.sentence(form.replaceAll('@', region))),
    ]);
  }

  /** Different ones, as a list has them. */
  #someRegions(low: number, high: number): readonly string[] {
    const first = this.#chance.between(0, regions.length - 1);
    const count = this.#chance.between(low, high);
    return [...regions.slice(first), ...regions.slice(0, first)].slice(0, count);
  }

  #sentences(forms: readonly string[], most: number): readonly Sentence[] {
    return Array.from({ length: this.#chance.between(1, most) }, () => this.sentence(this.#chance.of(forms)));
  }
}
