import type { Exporter, Importer } from '../format';
import { backup } from './backup';
import { csv } from './csv';

/** Every format that a library can be written in as one file, in the order of the export dialog. */
export const exporters = { json: backup, csv } as const satisfies Record<string, Exporter>;
export type ExportFormat = keyof typeof exporters;

/** Every format that can be read. */
export const importers = { json: backup, csv } as const satisfies Record<string, Importer>;
export type ImportFormat = keyof typeof importers;
