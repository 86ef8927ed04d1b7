import fc from 'fast-check';
import type { Sender } from '@/utils/messaging/serve';
import { annotation, article, draft, sampleClaim, sampleText, version } from '../../support/annotations';
import { backgroundSender, pageSender, popupSender } from '../../support/deliver';
import { hostileText } from './hostile-strings';
import { mutated } from './mutate';

/** A message as it arrives, and who sent it. */
export interface Incoming {
  readonly message: unknown;
  readonly sender: Sender;
}

/** Well-formed messages of every kind. Names of notes are those in `known`, saved or not. */
export function wellFormed(known: readonly string[]): fc.Arbitrary<{ name: string; payload: unknown }> {
  const id = fc.constantFrom(...known);
  const words = hostileText.map((text) => text.slice(0, 90));
  const bodies = fc.record({
    note: words,
    tags: fc.array(words.filter((word) => word.trim() !== '')),
    verdict: fc.constantFrom('disputed', null),
  });
  const read = words.map((title) => ({
    article: article({ title }),
    version: version(),
    claims: [sampleClaim],
  }));
  const figure = { source: article().source, published: null, claim: sampleClaim, corrections: {} };
  const state = { status: 'ready', article: article(), changes: null, marksHidden: false, isPrivate: false };
  const payloads: Record<string, fc.Arbitrary<unknown>> = {
    'engine.load': fc.constant(null),
    'article.open': words.map((title) => article({ title })),
    'article.keep': read,
    'claims.find': words.map((text) => ({ text: `${sampleText} ${text}`, lang: 'en', published: null })),
    'figures.count': fc.constant(figure),
    'figures.show': fc.constant(figure),
    'annotation.create': fc
      .tuple(read, bodies)
      .map(([kept, written]) => ({ ...kept, draft: { ...draft(), ...written } })),
    'annotation.change': fc.record({ id, revision: fc.nat({ max: 3 }), changes: bodies }),
    'annotation.delete': fc.record({ id }),
    'annotation.undo': fc.record({ id }),
    'badge.set': fc.record({ unreviewed: fc.nat(), changed: fc.boolean() }),
    'page.changed': fc.constant({
      ...state,
      entries: [
        {
          id: 'a',
          claim: null,
          annotation: annotation(),
          resolution: { state: 'orphan', reason: 'deleted' },
        },
      ],
    }),
    'page.scan': fc.record({ tabId: fc.nat() }),
  };
  const each = Object.entries(payloads).map(([name, payload]) =>
    fc.record({ name: fc.constant(name), payload }),
  );
  return fc.oneof(...each);
}

const names = ['annotation.create', 'annotation.delete', 'page.state', '__proto__', 'toString', ''];

/** Messages of all sorts: sound ones, the same disturbed, junk under our names, and junk. */
export function anyMessage(known: readonly string[]): fc.Arbitrary<Incoming> {
  const sound = wellFormed(known);
  const junk = fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true });
  const message = fc.oneof(
    { weight: 2, arbitrary: sound },
    { weight: 5, arbitrary: mutated(sound) },
    { weight: 2, arbitrary: fc.record({ name: fc.constantFrom(...names), payload: junk }) },
    { weight: 1, arbitrary: junk },
  );
  return fc.record({ message, sender: anySender });
}

const strangers: Sender[] = [
  {},
  { ...pageSender, id: 'another-extension' },
  { ...pageSender, frameId: 4 },
  { ...pageSender, url: 'https://elsewhere.example/' },
  { ...pageSender, url: undefined },
  { ...pageSender, tab: { id: 7, incognito: true } },
  popupSender,
  backgroundSender,
];

const anySender = fc.oneof(
  { weight: 3, arbitrary: fc.constant(pageSender) },
  { weight: 1, arbitrary: fc.constantFrom(...strangers) },
);
