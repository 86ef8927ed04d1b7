import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Switches for a Chromium that is driven by tests: no sandbox for root, no traffic of its own. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const browsers = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser'],
    packages: ['chromium', 'fonts-liberation'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    packages: ['firefox-esr', 'fonts-liberation'],
  },
} as const;

/** Finds Chromium: `CHROME_PATH`, else the PATH, else installs it with apt as root. @throws with one sentence on what to do. */
export function findChromium(): string {
  return find('chromium');
}

/** Finds Firefox: `FIREFOX_PATH`, else the PATH, else installs it with apt as root. @throws with one sentence on what to do. */
export function findFirefox(): string {
  return find('firefox');
}

function find(browser: keyof typeof browsers): string {
  const { variable, names, packages } = browsers[browser];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${variable}=${chosen} cannot be run. Set it to the browser's binary, or unset it.`);
  }
  const found = onPath(names) ?? (canInstall() ? install(packages, names) : null);
  if (found !== null) return found;
  throw new Error(
    `No ${browser} found. Install one (Debian: apt-get install ${packages[0]}) or set ${variable}.`,
  );
}

function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && onPath(['apt-get']) !== null;
}

function install(packages: readonly string[], names: readonly string[]): string | null {
  console.error(`Installing ${packages.join(', ')} …`);
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  return onPath(names);
}
