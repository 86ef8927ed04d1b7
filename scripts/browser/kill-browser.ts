import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Ends every process of the browser that runs on this profile with SIGKILL: no handler runs, nothing is flushed.
 *
 * Linux only. Removes the profile's lock afterwards, as a reader's browser does after asking.
 */
export async function killBrowser(profile: string): Promise<void> {
  for (const pid of processesOf(profile)) kill(pid);
  while (processesOf(profile).length > 0) await new Promise((soon) => setTimeout(soon, 10));
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, lock), { force: true });
}

function processesOf(profile: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  return pids.filter((pid) => commandLine(pid).includes(`--user-data-dir=${profile}`)).map(Number);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with its parent.
  }
}
