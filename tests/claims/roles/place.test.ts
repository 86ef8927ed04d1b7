import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/utils/claims/extract';

function placesOf(text: string): (string | null)[] {
  return extractClaims(text).map(({ place }) => place);
}

describe('where it is', () => {
  test.each([
    ['the ground that is taken', 'Rebels took Dorin and advanced from Telma toward Arsa.', 'Dorin'],
    ['the town, not what it lies in', 'Near Telma in northern Mali gunmen killed 12 soldiers.', 'Telma'],
    ['places that are named together', 'Shelling killed 12 soldiers in Telma and Dorin.', 'Telma and Dorin'],
    ['no part of a ministry', 'The Ministry of Health recorded 12 soldiers killed in Telma.', 'Telma'],
    ['no speaker', 'Shelling killed 12 soldiers, according to Mattis.', null],
  ])('%s', (_, text, place) => {
    expect(placesOf(text)[0]).toBe(place);
  });

  test('goes on in the next sentence only', () => {
    const text = 'Rockets hit Telma. Twelve soldiers died. The war goes on. Shelling killed six soldiers.';
    expect(placesOf(text).at(-1)).toBeNull();
  });
});
