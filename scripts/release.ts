import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { makeZip } from 'client-zip';
import * as v from 'valibot';

/**
 * `npm run release`: builds both extensions twice from nothing, and packs them with fixed times, so that the same
 * source gives the same bytes; checks that it did, that the add-on rules find no error and no warning that is not
 * explained, and that the store listing says what the manifest asks for. The zips are in `.output/release`.
 */
async function main(): Promise<readonly string[]> {
  const problems: string[] = [];
  rmSync(releases, { recursive: true, force: true });
  mkdirSync(releases, { recursive: true });
  for (const { name, build, folder } of targets) {
    const [first, second] = [await buildAndPack(build, folder), await buildAndPack(build, folder)];
    if (hashOf(first) !== hashOf(second)) problems.push(`${name}: two builds differ.`);
    writeFileSync(join(releases, `tallymark-${version}-${name}.zip`), second);
    console.log(`${name}: ${second.length} bytes, SHA-256 ${hashOf(second)}`);
    problems.push(...checkManifest(name, folder));
  }
  return [...problems, ...checkAddOnRules()];
}

const releases = '.output/release';
const targets = [
  { name: 'chrome', build: 'wxt build', folder: '.output/chrome-mv3' },
  { name: 'firefox', build: 'wxt build -b firefox --mv3', folder: '.output/firefox-mv3' },
] as const;

/** What a zip says of when its files were changed: the same for every build. */
const packedAt = new Date('2020-01-01T00:00:00Z');

const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);
const manifestSchema = v.object({
  version: v.string(),
  permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
});
const lintSchema = v.object({
  errors: v.array(v.object({ message: v.string() })),
  warnings: v.array(v.object({ code: v.string(), file: v.optional(v.string()) })),
});

async function buildAndPack(build: string, folder: string): Promise<Uint8Array> {
  rmSync(folder, { recursive: true, force: true });
  run(`npx --no-install ${build}`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const entries = files.map((file) => ({
    name: relative(folder, file).split(sep).join('/'),
    lastModified: packedAt,
    input: new Uint8Array(readFileSync(file)),
  }));
  return new Uint8Array(await new Response(makeZip(entries)).arrayBuffer());
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The listing explains each permission, in a row of its table. */
function checkManifest(name: string, folder: string): readonly string[] {
  const manifest = v.parse(manifestSchema, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const listing = readFileSync('docs/store-listing.md', 'utf8');
  const asked = [...manifest.permissions, ...manifest.optional_host_permissions];
  const unexplained = asked.filter((permission) => !listing.includes(`| \`${permission}\``));
  return [
    ...unexplained.map((permission) => `${name}: the listing does not explain "${permission}".`),
    ...(manifest.version === version ? [] : [`${name}: the manifest says version ${manifest.version}.`]),
  ];
}

/** Each warning has to be named, and explained, in the listing's notes for reviewers. */
function checkAddOnRules(): readonly string[] {
  const output = run(
    'npx --no-install web-ext lint -s .output/firefox-mv3 --no-config-discovery --output json',
  );
  const { errors, warnings } = v.parse(lintSchema, JSON.parse(output));
  const listing = readFileSync('docs/store-listing.md', 'utf8');
  console.log(`add-on rules: ${errors.length} errors, ${warnings.length} warnings`);
  return [
    ...errors.map(({ message }) => `add-on rules: ${message}`),
    ...warnings
      .filter(({ code }) => !listing.includes(`\`${code}\``))
      .map(({ code, file = 'manifest' }) => `add-on rules: ${code} in ${file} is not explained.`),
  ];
}

function run(command: string): string {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}\n${stdout}${stderr}`);
  return stdout;
}

const problems = await main();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
