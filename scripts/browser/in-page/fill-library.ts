import type { AnnotationDraft } from '@/utils/annotation/types';
import { verdicts } from '@/utils/annotation/types';
import type { ArticleSummary } from '@/utils/annotation/page-state';
import { claimKinds, claimOutcomes, type Claim } from '@/utils/claims/types';
import { packArticle, putArticle } from '@/utils/store/articles';
import { createConnection } from '@/utils/store/connection';
import { putAnnotations, type AnnotationStep } from '@/utils/store/put-annotation';
import { write } from '@/utils/store/write';
import { createWriter } from '@/utils/store/writer';
import type { Writer } from '@/utils/store/schema';
import { sha256Hex } from '@/utils/text/sha256';

/** How large a library to make. The same seed makes the same library. */
export interface LibrarySize {
  readonly annotations: number;
  readonly articles: number;
  readonly seed: number;
}

const parties = [
  'Valley Guard',
  'River Front',
  'Coalition',
  'Northern Brigade',
  'Coast Militia',
  'Hill Army',
];
const places = ['Derwana', 'Ostrel', 'Kamen Bridge', 'Lower Sava', 'Port Ilen', 'Tarsk', 'Velin'];
const voices = ['a spokesman', 'the Observatory', 'its command', 'an officer', 'local doctors', null];
const words =
  'fighters vehicles villages families shelling overnight road bridge hospital convoy retreat column ridge'.split(
    ' ',
  );

/** Fills the extension's own store, through its own writes, with invented articles and notes. Gives the milliseconds. */
export async function fillLibrary(size: LibrarySize): Promise<number> {
  const started = performance.now();
  const random = seeded(size.seed);
  const store = createConnection();
  const perArticle = Math.ceil(size.annotations / size.articles);
  for (let article = 0; article < size.articles; article += articlesAtOnce) {
    const batch = Array.from({ length: Math.min(articlesAtOnce, size.articles - article) }, (_, index) =>
      inventArticle(article + index, perArticle, random),
    );
    const written = await store.use((db) => writeArticles(createWriter(db), batch));
    if (!written.ok) throw new Error(written.reason);
  }
  await store.close();
  return performance.now() - started;
}

const articlesAtOnce = 20;

interface InventedArticle {
  readonly article: ArticleSummary;
  readonly text: string;
  readonly drafts: readonly AnnotationDraft[];
}

async function writeArticles(writer: Writer, batch: readonly InventedArticle[]): Promise<void> {
  const packed = await Promise.all(
    batch.map(({ article, text }) =>
      packArticle({ article, version: { hash: article.version, text }, claims: [] }),
    ),
  );
  await write(writer.db, async (tx) => {
    for (const each of packed) if (each !== null) await putArticle(tx, each, writer);
    const steps = batch.flatMap(({ drafts }) => drafts.map((draft) => stepOf(draft, writer)));
    await putAnnotations(tx, 'create', steps, writer);
  });
}

function stepOf(draft: AnnotationDraft, { now, random }: Writer): AnnotationStep {
  const created = now().toISOString();
  const identity = { id: `urn:uuid:${random()}` as const, revision: 1, created, modified: created };
  return { before: null, after: { ...draft, ...identity, deletedAt: null }, slot: null };
}

function inventArticle(index: number, notes: number, random: Random): InventedArticle {
  const claims = inventClaims(notes, random);
  const text = claims.map(({ quote }) => quote).join(' ');
  const source = `https://wire${index % 40}.example/${index}`;
  const article: ArticleSummary = {
    source,
    title: `${random.pick(places)}: ${random.pick(words)} and ${random.pick(words)}, report ${index}`,
    byline: null,
    siteName: `Wire ${index % 40}`,
    published: `2026-${twoDigits(1 + (index % 12))}-${twoDigits(1 + (index % 28))}`,
    lang: 'en',
    dir: 'ltr',
    version: sha256Hex(text),
    words: text.split(' ').length,
  };
  return { article, text, drafts: claims.map((claim) => draftOf(claim, article, random)) };
}

function inventClaims(count: number, random: Random): Claim[] {
  const claims: Claim[] = [];
  let start = 0;
  for (let each = 0; each < count; each += 1) {
    const claim = inventClaim(start, random);
    claims.push(claim);
    start = claim.end + 1;
  }
  return claims;
}

function inventClaim(start: number, random: Random): Claim {
  const kind = random.pick(claimKinds);
  const figure = 3 + random.below(9_000);
  const [party, place, attribution] = [random.pick(parties), random.pick(places), random.pick(voices)];
  const counted = random.pick(words);
  const quote = `The ${party} reported over ${figure} ${counted} near ${place} after ${random.pick(words)} and ${random.pick(words)}.`;
  return {
    kind,
    outcome: random.pick(claimOutcomes[kind]),
    start,
    end: start + quote.length,
    quote,
    number: { start, end: start + 4, text: `over ${figure}` },
    quantity: { low: figure, high: null, approximate: false, unit: 'person', imputed: false },
    counted,
    status: null,
    party,
    place,
    time: null,
    attribution,
    certainty: 'asserted',
    scope: 'new',
    implicit: false,
    relation: null,
    remark: null,
    why: [],
  };
}

function draftOf(claim: Claim, { source, version }: ArticleSummary, random: Random): AnnotationDraft {
  const quote = { exact: claim.quote, prefix: '', suffix: '' };
  return {
    source,
    version,
    selectors: { quote, position: { start: claim.start, end: claim.end }, range: null, block: null },
    kind: null,
    verdict: random.below(3) === 0 ? random.pick(verdicts) : null,
    dismissed: false,
    note: random.below(4) === 0 ? `Ask about the ${random.pick(words)} and the ${random.pick(words)}.` : '',
    tags: random.below(3) === 0 ? [random.pick(words)] : [],
    links: [],
    claim,
    corrections: {},
    engine: '1',
  };
}

interface Random {
  readonly below: (limit: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
}

/** A linear congruential generator (Numerical Recipes): good enough to vary, the same in every run. */
function seeded(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, pick: (values) => values[below(values.length)] as (typeof values)[number] };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
