import type { FindPlace } from '@/utils/claims/gazetteer/find-place';
import { foldPlace } from '@/utils/compare/fold-place';
import type { QuestionSummary } from '@/utils/compare/summary';

/** Where questions are about, and how precisely that is known: a town, a whole country, or not at all. */
export interface MappedPlace {
  /** Folded; the datum's name on the map. */
  readonly id: string;
  readonly name: string;
  readonly precision: 'town' | 'country' | 'unknown';
  /** Degrees of a town; `null` for what is no point. */
  readonly point: readonly [lon: number, lat: number] | null;
  readonly questions: readonly QuestionSummary[];
}

/** Groups questions by place and looks each up. A country is no point; what the gazetteer does not know is nowhere. */
export function mappedPlaces(
  questions: readonly QuestionSummary[],
  findPlace: FindPlace,
  isCountry: (name: string) => boolean,
): MappedPlace[] {
  const groups = new Map<string, QuestionSummary[]>();
  for (const question of questions) {
    if (question.place === null) continue;
    const key = foldPlace(question.place);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  const places = [...groups].map(([id, group]): MappedPlace => {
    const name = group[0]?.place ?? id;
    if (isCountry(id)) return { id, name, precision: 'country', point: null, questions: group };
    const town = findPlace(id);
    return town === null
      ? { id, name, precision: 'unknown', point: null, questions: group }
      : { id, name, precision: 'town', point: [town.lon, town.lat], questions: group };
  });
  return places.sort((a, b) => b.questions.length - a.questions.length);
}
