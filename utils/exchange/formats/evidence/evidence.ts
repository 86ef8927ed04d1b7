import type { Exporter, WriteContext } from '../../format';
import { html } from '../../html';
import type { LibraryRecord } from '../../library-record';
import { groupByArticle } from '../../notes';
import { articleSection } from '../report/report';
import { reportStyle } from '../report/style';
import { verifierScript } from './verifier';

/**
 * A case file: the report, with the texts and the history that it rests on, their SHA-256, and a script that checks them
 * without a network. It says plainly what such a check does not prove.
 */
export const evidence: Exporter = {
  extension: 'html',
  mediaType: 'text/html',
  needs: { texts: true, history: true },
  write: writeCaseFile,
};

async function* writeCaseFile(
  records: AsyncIterable<LibraryRecord>,
  context: WriteContext,
): AsyncGenerator<string> {
  const data: string[] = [];
  yield headOf(context);
  for await (const group of groupByArticle(collectData(records, data))) {
    yield articleSection(group).html;
    yield* data.splice(0);
  }
  yield* data.splice(0);
  yield `<script>${verifierScript}</script></html>\n`;
}

/** Lets records through and keeps, as elements of the file, those that are checked. */
async function* collectData(
  records: AsyncIterable<LibraryRecord>,
  data: string[],
): AsyncGenerator<LibraryRecord> {
  for await (const record of records) {
    if (record.type === 'history') data.push(dataElement('entry', record.record));
    if (record.type === 'version') data.push(dataElement('text', { hash: record.hash, text: record.text }));
    yield record;
  }
}

/** JSON within HTML: no "<" may end the element. */
function dataElement(kind: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-kind="${kind}">${json}</script>\n`;
}

function headOf({ exported, tool }: WriteContext): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}" /><meta
        name="viewport"
        content="width=device-width"
      /><title>Case file, ${exported.slice(0, 10)}</title
      ><style>
        ${{ html: reportStyle }}
      </style>
      <h1>Case file</h1>
      <p>Written ${exported} (UTC) by Tallymark ${tool}.</p>
      <p>
        <button type="button" id="check">Check this file</button> <span id="verdict" role="status"></span>
      </p>
      <h2>What the check shows</h2>
      <p>
        The texts and the entries of the history in this file are the ones that their SHA-256 names, and each
        entry follows the one before it, where both are here. Whoever changed one afterwards would have had to
        rewrite all that follow.
      </p>
      <h2>What it does not prove</h2>
      <p>
        When anything was written: times are those of the computer it was written on. Who wrote it: nothing
        here is signed. That the page said so: the text was read by a browser on that computer, and no third
        party saw it. Somebody who makes the whole file anew makes new hashes that hold. For more, have a
        third party keep a copy or a hash of this file today.
      </p>
    </html> `.html;
}
