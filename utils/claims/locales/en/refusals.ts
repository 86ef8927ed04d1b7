import type { RefusalWords } from '../locale-words';

/** English words beside a number that make it no claim. */
export const refusals = {
  months:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  times:
    "year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries am pm a.m p.m o'clock gmt nights mornings weekend weekends time evenings",
  timeAttributes: 'more consecutive full straight whole past last',
  measures:
    'km kilometre kilometres kilometer kilometers mile miles metre metres meter meters m mm cm foot feet kg tonnes tons degrees points point goals seats votes percent-point kilo kilos litres liters ml g mg ° mph knots inches acres yards episodes editions wickets runs jobs shares sets games matches',
  ages: 'year-old years-old year-olds',
  namedByNumber:
    'unit highway block brigade no article resolution route line sector gate channel room camp area zone phase chapter page level version type mark battalion battalions brigades regiment regiments ward district',
  unspecified: 'number amount quantity variety series',
  than: 'than',
  negations: 'not',
  releases:
    'free frees freed freeing release releases released releasing exchange exchanged exchanges swap swapped liberated rescued ransomed',
  training: 'train trains trained training',
  aged: 'aged',
  old: 'old',
  of: 'of',
  people: 'them whom these those which own ones staff many most half others number',
} as const satisfies RefusalWords;
