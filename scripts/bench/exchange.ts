import type { Annotation } from '@/utils/annotation/types';
import type { Exporter, Importer } from '@/utils/exchange/format';
import { exporters, importers } from '@/utils/exchange/formats';
import { importedAnnotation, importedArticle } from '@/utils/exchange/imported';
import type { LibraryRecord } from '@/utils/exchange/library-record';
import { uuidFrom } from '@/utils/exchange/uuid-from';

/** A figure of writing or reading 100,000 notes. */
export interface ExchangeFigure {
  readonly what: string;
  readonly seconds: number;
  /** By how much memory grew at most while it ran, in MB. */
  readonly growth: number;
}

const notes = 100_000;
const perArticle = 10;
const exported = '2026-11-24T12:00:00.000Z';

/** Writes 100,000 notes in every format, and reads those back that can be read. */
export async function measureExchange(): Promise<ExchangeFigure[]> {
  const figures: ExchangeFigure[] = [];
  for (const [name, exporter] of Object.entries(exporters) as [string, Exporter][]) {
    const chunks = exporter.write(library(), { exported, tool: '0' });
    figures.push(await measure(`write ${name}`, chunks));
  }
  for (const name of ['json', 'csv', 'jsonld'] as const) {
    const importer: Importer = importers[name];
    const chunks = exporters[name].write(library(), { exported, tool: '0' });
    figures.push(await measure(`write and read ${name}`, importer.read(chunks, { imported: exported })));
  }
  return figures;
}

async function measure(what: string, stream: AsyncIterable<unknown>): Promise<ExchangeFigure> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  let [count, most] = [0, before];
  for await (const item of stream) {
    count += item === undefined ? 0 : 1;
    if (count % 5_000 === 0) most = Math.max(most, heapAfterCollection());
  }
  return { what, seconds: (performance.now() - start) / 1000, growth: (most - before) / 1_000_000 };
}

/** What is held, not what waits to be collected, where the collector can be called (node --expose-gc). */
function heapAfterCollection(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** A library that is made while it is read. */
async function* library(): AsyncGenerator<LibraryRecord> {
  for (let at = 0; at < notes; at += 1) {
    const source = `https://news.example/${Math.floor(at / perArticle)}`;
    if (at % perArticle === 0) {
      const facts = { source, title: `Fighting, day ${at}`, siteName: 'News', published: '2026-11-20' };
      yield { type: 'article', record: importedArticle(facts, exported) };
    }
    yield await Promise.resolve({ type: 'annotation' as const, cases: [], record: noteOf(source, at) });
  }
}

function noteOf(source: string, at: number): Annotation {
  const exact = `The observatory said that ${at} fighters were killed in fighting around the town on Friday.`;
  const base = importedAnnotation(
    {
      id: uuidFrom(`bench ${at}`),
      source,
      exact,
      prefix: 'Earlier. ',
      suffix: ' Later.',
      start: at,
      end: at + 90,
    },
    exported,
  );
  return {
    ...base,
    verdict: 'disputed',
    note: 'Counted twice; see the report of the day before.',
    tags: ['toll'],
  };
}
