import { wordChanges } from '@/utils/text/word-changes';
import type { Exporter, WriteContext } from '../../format';
import { html, type SafeHtml } from '../../html';
import type { LibraryRecord, Sighting } from '../../library-record';
import type { ArticleNotes, Note } from '../../notes';
import { groupByArticle } from '../../notes';
import { reportStyle } from './style';

/**
 * A report to print or send: one HTML file without scripts or anything to load. Quotes, what the reader made of them,
 * the versions of each article with their hashes, and what changed from one to the next.
 */
export const report: Exporter = {
  extension: 'html',
  mediaType: 'text/html',
  needs: { texts: true, history: false },
  write: writeReport,
};

async function* writeReport(
  records: AsyncIterable<LibraryRecord>,
  { exported, tool }: WriteContext,
): AsyncGenerator<string> {
  yield html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>
        Notes, ${exported.slice(0, 10)}</title
      ><style>
        ${{ html: reportStyle }}
      </style>
      <h1>Notes</h1>
      <p>${exported} · Tallymark ${tool}</p>
    </html> `.html;
  for await (const group of groupByArticle(records)) yield articleSection(group).html;
  yield '</html>\n';
}

/** One article with its notes and versions. */
export function articleSection(group: ArticleNotes): SafeHtml {
  const { source, article, notes } = group;
  const facts = [article?.siteName, article?.byline, article?.published?.slice(0, 10)]
    .filter(Boolean)
    .join(' · ');
  return html`<section>
    <h2 dir="auto">${article?.title || source}</h2>
    <p>${facts}</p>
    <p><a href="${source}" rel="noreferrer">${source}</a></p>
    ${notes.map(noteBlock)}${versionTable(group)}
  </section> `;
}

function noteBlock({ annotation, record }: Note): SafeHtml {
  const { selectors, verdict, dismissed, note, tags, links, modified, version } = annotation;
  const facts = [
    record.kind,
    record.outcome,
    figureOf(record.quantity),
    record.party,
    record.place,
    record.attribution,
  ];
  const judged = dismissed ? 'not a claim' : (verdict ?? 'not reviewed');
  return html`<article>
    <blockquote dir="auto">${selectors.quote.exact.trim()}</blockquote>
    <p>${facts.filter(Boolean).join(' · ')}</p>
    <p><b>${judged}</b> ${tags.map((tag) => html`<span class="tag">${tag}</span> `)}</p>
    ${note === '' ? html`` : html`<p class="note" dir="auto">${note}</p>`}
    ${links.map(({ url, title }) => html`<p><a href="${url}" rel="noreferrer">${title || url}</a></p>`)}
    <p class="small">${annotation.id} · ${modified}${version === null ? '' : ` · SHA-256 ${version}`}</p>
  </article> `;
}

function figureOf(quantity: Note['record']['quantity']): string {
  if (quantity === undefined || quantity === null) return '';
  const { low, high, approximate, unit } = quantity;
  const range = low === high ? String(low ?? '?') : `${low ?? ''}–${high ?? ''}`;
  return `${approximate ? '≈ ' : ''}${range} ${unit}`;
}

function versionTable({ sightings, texts }: ArticleNotes): SafeHtml {
  if (sightings.length === 0) return html``;
  const ordered = sightings.toSorted((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1));
  return html`<table>
      <tr>
        <th>Version (SHA-256 of its text)</th>
        <th>First seen</th>
        <th>Last seen</th>
      </tr>
      ${ordered.map(versionRow)}
    </table>
    ${ordered.slice(1).map((to, index) => difference(texts.get(ordered[index]?.hash ?? ''), texts.get(to.hash)))}`;
}

function versionRow({ hash, firstSeen, lastSeen }: Sighting): SafeHtml {
  return html`<tr>
    <td><code>${hash}</code></td>
    <td>${firstSeen}</td>
    <td>${lastSeen}</td>
  </tr>`;
}

function difference(before: string | undefined, after: string | undefined): SafeHtml {
  if (before === undefined || after === undefined) return html``;
  const { changes } = wordChanges(before, after);
  const shown = changes.slice(0, 200);
  return html`<ul>
    ${shown.map(({ before: old, after: now }) => html`<li dir="auto"><del>${old}</del> <ins>${now}</ins></li>`)}
  </ul>`;
}
