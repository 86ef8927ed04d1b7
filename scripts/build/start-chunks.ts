import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Puts what a page needs at its start into one file: one of thirty small ones waits for the browser thirty times.
 *
 * What several of `pages` need is in the file of the first of them, and the others fetch that file as well. Their
 * `main.tsx` stay by themselves: whoever fetches a file runs what is in it.
 */
export function startChunks(pages: readonly string[]): Plugin {
  const pageOf = new Map<string, string>();
  const groups = pages.map((page, index) => ({
    name: `${page}-start`,
    priority: pages.length - index,
    test: (id: string) => pageOf.get(id) === page,
  }));
  return {
    name: 'tallymark:start-chunks',
    buildEnd() {
      const importsOf = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
      for (const page of pages) {
        for (const id of importedBy(mainOf(page), importsOf)) if (!pageOf.has(id)) pageOf.set(id, page);
      }
    },
    // Scripts for pages of the web are built by themselves, in one file each.
    outputOptions: (options) =>
      options.format === 'es' ? { ...options, codeSplitting: { groups } } : options,
  };
}

function mainOf(page: string): string {
  return fileURLToPath(new URL(`../../entrypoints/${page}/main.tsx`, import.meta.url));
}

/** All that a module imports at once, itself left out. */
function importedBy(entry: string, importsOf: (id: string) => readonly string[]): Set<string> {
  const found = new Set(importsOf(entry));
  for (const id of found) for (const next of importsOf(id)) found.add(next);
  return found;
}
