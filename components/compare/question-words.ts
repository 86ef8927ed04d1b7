import { claimPhrase } from '@/components/claim/claim-words';
import { kindKeys } from '@/components/claim/claim-keys';
import type { MessageKey, Translate } from '@/components/i18n/translate';
import { formatDay } from '@/components/list/format-day';
import { siteOf } from '@/components/list/site-of';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import { countedThing } from '@/utils/compare/counted-thing';
import type { QuestionSummary } from '@/utils/compare/summary';
import { standpointOf, type Standpoint } from '@/utils/compare/speaker';
import type { StepVerdict } from '@/utils/compare/ledger';
import type { Figure, FigureRecord } from '@/utils/compare/types';

export const standpointKeys = {
  own: 'standpointOwn',
  other: 'standpointOther',
  third: 'standpointThird',
} as const satisfies Record<Standpoint, MessageKey>;

export const stepKeys = {
  fits: 'stepFits',
  exceeds: 'stepExceeds',
  falls: 'stepFalls',
  short: 'stepShort',
  unknown: 'stepUnknown',
} as const satisfies Record<StepVerdict, MessageKey>;

type Asked = Pick<QuestionSummary, 'kind' | 'outcome' | 'scope' | 'counted' | 'party' | 'place'>;

/** Says what figures answer: "Loss: killed, civilians · Dunmara". */
export function questionTitle(t: Translate, asked: Asked, quantity: FigureRecord['quantity']): string {
  const what = t('questionOfKind', t(kindKeys[asked.kind]), whatIsAsked(t, asked, quantity));
  const isSaid = quantity?.unit === 'percent';
  return asked.place === null || isSaid ? what : t('questionAtPlace', what, asked.place);
}

function whatIsAsked(t: Translate, asked: Asked, quantity: FigureRecord['quantity']): string {
  const untold = { status: null, time: null, attribution: null, certainty: 'reported' } as const;
  const phrase = claimPhrase(t, { ...asked, quantity, ...untold });
  const isOfSome = quantity?.unit === 'person' && countedThing(asked.counted, 'person') !== '';
  return isOfSome && asked.counted !== null ? t('phraseCounted', asked.counted, phrase) : phrase;
}

/** "4 Mar", or "9 Nov – 22 Nov". */
export function daysText(t: Translate, from: string, to: string): string {
  const [first, last] = [formatDay(t, from), formatDay(t, to)];
  return first === last ? first : t('daysRange', first, last);
}

/** Names the outlet of an article: its site's name, else its host. */
export function outletOf(source: string, articles: ReadonlyMap<string, KeptArticle>): string {
  return articles.get(source)?.siteName ?? siteOf(source) ?? source;
}

/** Names who says a figure: the speaker, or that nobody is named. */
export function speakerOf(t: Translate, speaker: string | null): string {
  return speaker ?? t('nobodyNamedArticle');
}

/** Whose word it is, the same for every side; `null` where the names do not tell. */
export function standpointText(t: Translate, { record: { attribution, party } }: Figure): string | null {
  const standpoint = standpointOf(attribution, party);
  return standpoint && t(standpointKeys[standpoint]);
}
