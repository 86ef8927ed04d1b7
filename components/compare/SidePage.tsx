import { useState } from 'preact/hooks';
import { kindKeys } from '@/components/claim/claim-keys';
import { claimPhrase } from '@/components/claim/claim-words';
import { KindSlip } from '@/components/claim/KindSlip';
import { markUnderPointer, Picture } from '@/components/chart/Picture';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { plural } from '@/components/i18n/translate';
import { formatDay } from '@/components/list/format-day';
import type { KeptArticle } from '@/utils/annotation/kept-article';
import { claimKinds } from '@/utils/claims/types';
import { dayDate, daysOf } from '@/utils/compare/days';
import type { Figure } from '@/utils/compare/types';
import { kindLines } from './kind-lines';
import { daysText, outletOf, speakerOf, standpointText } from './question-words';
import { drawSidePlot, type DayTally, type Period } from './side-plot';
import { TellingFigure } from './TellingFigure';

interface SidePageProps {
  readonly name: string;
  /** Latest first. */
  readonly figures: readonly Figure[];
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly backHref: string;
}

/** What is told of one side by day and kind; a day may be chosen, whose figures the table then lists. */
export function SidePage({ name, figures, articles, backHref }: SidePageProps) {
  const t = useTranslate();
  const [chosen, choose] = useState<string | null>(null);
  const days = [...new Set(figures.map(dayOf))].sort();
  const step = (by: 1 | -1) => {
    const at = chosen === null ? (by === 1 ? 0 : days.length - 1) : days.indexOf(chosen) + by;
    choose(days[at] ?? null);
  };
  const title = t('sideTitle', name);
  const listed = chosen === null ? figures : figures.filter((figure) => dayOf(figure) === chosen);
  return (
    <article class="compare">
      <a class="compare__back" href={backHref}>
        {t('sidesBack')}
      </a>
      <h2>{name}</h2>
      <p class="meta">
        {plural(t, 'figures', figures.length)} · {daysText(t, days[0] ?? '', days.at(-1) ?? '')} ·{' '}
        {t('sideHint')}
      </p>
      <Picture
        title={title}
        drawnFor={`${name} ${chosen ?? ''} ${String(figures.length)}`}
        onStep={step}
        onPick={(picture) => choose(markUnderPointer(picture))}
        draw={(width) =>
          drawSidePlot(talliesOf(figures), periodsOf(figures), {
            width,
            kinds: claimKinds.filter((kind) => figures.some(({ record }) => record.kind === kind)),
            nameOf: (kind) => t(kindKeys[kind]),
            lineOf: (kind) => kindLines[kind],
            chosen: chosen === null ? null : noonOf(chosen),
            locale: t.locale,
          })
        }
      />
      <output>{chosen === null ? t('sideAllDays') : formatDay(t, chosen)}</output>
      <SideTable figures={listed} articles={articles} />
    </article>
  );
}

function SideTable({ figures, articles }: Pick<SidePageProps, 'figures' | 'articles'>) {
  const t = useTranslate();
  return (
    <table>
      <caption class="visually-hidden">{t('sideTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnDate')}</th>
          <th scope="col">{t('columnKind')}</th>
          <th scope="col" class="number">
            {t('factFigure')}
          </th>
          <th scope="col">{t('columnWhat')}</th>
          <th scope="col">{t('factSaidBy')}</th>
          <th scope="col">{t('columnIn')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <SideRow key={figure.id} figure={figure} outlet={outletOf(figure.source, articles)} />
        ))}
      </tbody>
    </table>
  );
}

function SideRow({ figure, outlet }: { readonly figure: Figure; readonly outlet: string }) {
  const t = useTranslate();
  const { record, source } = figure;
  const standpoint = standpointText(t, figure);
  return (
    <tr>
      <td class="date">{formatDay(t, dayOf(figure))}</td>
      <td>
        <KindSlip kind={record.kind} />
        <span class="visually-hidden">{t(kindKeys[record.kind])}</span>
      </td>
      <td class="number">
        <TellingFigure figure={figure} />
      </td>
      <td>
        {claimPhrase(t, record)}
        {record.place !== null && <span class="meta"> · {record.place}</span>}
      </td>
      <td>
        {speakerOf(t, record.attribution)}
        {standpoint !== null && <span class="meta"> · {standpoint}</span>}
      </td>
      <td>
        <a href={source} target="_blank" rel="noreferrer">
          {outlet}
        </a>
      </td>
    </tr>
  );
}

/** The last day that a figure is about. */
function dayOf(figure: Figure): string {
  return dayDate(daysOf(figure).to);
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00`);
}

function talliesOf(figures: readonly Figure[]): (DayTally & { readonly id: string })[] {
  const tallies = new Map<string, DayTally & { readonly id: string }>();
  for (const figure of figures) {
    const { kind } = figure.record;
    const id = dayOf(figure);
    const count = (tallies.get(`${kind} ${id}`)?.count ?? 0) + 1;
    tallies.set(`${kind} ${id}`, { id, kind, day: noonOf(id), count });
  }
  return [...tallies.values()];
}

/** Figures that name their days, and more than one. */
function periodsOf(figures: readonly Figure[]): Period[] {
  return figures.flatMap((figure) => {
    const { time, kind } = figure.record;
    const { from, to } = daysOf(figure);
    return time === null || from >= to
      ? []
      : [{ kind, from: noonOf(dayDate(from)), to: noonOf(dayDate(to)) }];
  });
}
