import type { Exporter, FolderExporter, Importer } from '../format';
import { acled } from './acled';
import { backup } from './backup';
import { claimreview } from './claimreview';
import { clipper } from './clipper';
import { csl } from './csl';
import { csv } from './csv';
import { evidence } from './evidence/evidence';
import { hypothesis } from './hypothesis';
import { jsonld } from './jsonld/jsonld';
import { markdown } from './markdown/markdown';
import { readwise } from './readwise';
import { report } from './report/report';
import { ris } from './ris';
import { ucdp } from './ucdp';

/** Every format that a library can be written in as one file, in the order of the export dialog. */
export const exporters = {
  json: backup,
  csv,
  jsonld,
  markdown,
  html: report,
  evidence,
  acled,
  ucdp,
  ris,
  csl,
  claimreview,
} as const satisfies Record<string, Exporter>;
export type ExportFormat = keyof typeof exporters;

/** Formats that are a folder of files. */
export const folderExporters = { markdown } as const satisfies Partial<Record<ExportFormat, FolderExporter>>;

/** Every format that can be read. */
export const importers = {
  json: backup,
  csv,
  jsonld,
  hypothesis,
  clipper,
  readwise,
} as const satisfies Record<string, Importer>;
export type ImportFormat = keyof typeof importers;
