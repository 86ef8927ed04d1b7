import { describe, expect, test } from 'vitest';
import { extractClaims } from '@/utils/claims/extract';
import type { Claim } from '@/utils/claims/types';
import {
  articles,
  compare,
  figuresOf,
  isHeldBack,
  labels,
  pairsOf,
  scorePairs,
  type ComparedArticle,
} from './support/compared';

/** What the comparison reached. Raise a floor when it gets better; never lower one. */
const floors = {
  'the events it was written with': { conflicts: [0.98, 0.98], echoes: [0.98, 0.98] },
  'the events that were held back': { conflicts: [0.98, 0.98], echoes: [0.98, 0.98] },
} as const;

/** The same with claims that the engine finds in the texts. */
const chainFloors = { conflicts: [0.95, 0.55], echoes: [0.95, 0.85] } as const;

const right = {
  conflicts: (events: ReadonlySet<string>) =>
    pairsOf(labels.filter(({ event }) => events.has(event)).flatMap(({ conflicts }) => conflicts)),
  echoes: (events: ReadonlySet<string>) =>
    pairsOf(
      labels
        .filter(({ event }) => events.has(event))
        .flatMap(({ copies, statements }) => [...copies.flatMap(alike), ...statements]),
    ),
};

describe.each(Object.entries(floors))('%s', (name, floor) => {
  const events = new Set(
    labels.map(({ event }) => event).filter((event) => isHeldBack(event) === name.includes('held back')),
  );
  const found = scored(events, (article) => byHand(article));

  test.each(['conflicts', 'echoes'] as const)('finds the %s of records written by hand', (what) => {
    const score = scorePairs(found[what], right[what](events));
    process.stdout.write(line(name, what, score));
    expect(score.precision).toBeGreaterThanOrEqual(floor[what][0]);
    expect(score.recall).toBeGreaterThanOrEqual(floor[what][1]);
  });
});

describe('the whole chain, from text', () => {
  const events = new Set(labels.map(({ event }) => event));
  const found = scored(events, byEngine);

  test.each(['conflicts', 'echoes'] as const)('finds the %s', (what) => {
    const score = scorePairs(found[what], right[what](events));
    process.stdout.write(line('from text', what, score));
    expect(score.precision).toBeGreaterThanOrEqual(chainFloors[what][0]);
    expect(score.recall).toBeGreaterThanOrEqual(chainFloors[what][1]);
  });
});

function scored(
  events: ReadonlySet<string>,
  read: (article: ComparedArticle) => readonly { readonly label: string; readonly claim: Claim }[],
) {
  const { figures, labelOf } = figuresOf(
    read,
    articles.filter(({ event }) => events.has(event)),
  );
  const questions = compare(figures);
  const label = (id: string) => labelOf.get(id) ?? '';
  const statements = questions.flatMap(({ sources }) => sources.flatMap((source) => source.statements));
  return {
    conflicts: pairsOf(questions.flatMap(({ conflicts }) => conflicts.map((pair) => pair.map(label)))),
    echoes: pairsOf(statements.map(({ figure, echoes }) => [figure, ...echoes].map(({ id }) => label(id)))),
  };
}

function byHand({ id, claims }: ComparedArticle) {
  return claims.map((claim, at) => ({ label: `${id}.${String(at)}`, claim }));
}

/** A claim that the engine finds goes by the label of the one whose words it shares. */
function byEngine({ id, text, published, claims }: ComparedArticle) {
  return extractClaims(text, { published }).map((claim, at) => {
    const labelled = claims.findIndex(
      (other) => other.kind === claim.kind && other.start < claim.end && claim.start < other.end,
    );
    return { label: `${id}.${labelled < 0 ? `unlabelled${String(at)}` : String(labelled)}`, claim };
  });
}

/** The claims of copies, in the order they stand in. */
function alike(copies: readonly string[]): string[][] {
  const first = articles.find(({ id }) => id === copies[0]);
  return (first?.claims ?? []).map((_, at) => copies.map((id) => `${id}.${String(at)}`));
}

function line(
  name: string,
  what: string,
  { precision, recall, missed, wrong }: ReturnType<typeof scorePairs>,
) {
  const details = [...missed.map((pair) => `missed ${pair}`), ...wrong.map((pair) => `wrong ${pair}`)].join(
    ', ',
  );
  return `${name}, ${what}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} ${details}\n`;
}
