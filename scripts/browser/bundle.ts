import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a module of this project to one script that leaves its exports in a global of the given name. */
export async function bundle(entry: string, globalName: string): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), name: globalName, formats: ['iife'] },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const chunk = result !== undefined && 'output' in result ? result.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry} gave no script`);
  return chunk.code;
}
