import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Promises that the built files keep by themselves: sizes, permissions, what a page can probe. */

const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>;
}

for (const build of builds) {
  test.describe(build, () => {
    const manifest = () => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest;

    test('asks for no site at install and shows nothing to pages', () => {
      expect(manifest().host_permissions ?? []).toEqual([]);
      expect(manifest().content_scripts ?? []).toEqual([]);
      expect(manifest().web_accessible_resources ?? []).toEqual([]);
      expect(manifest().optional_host_permissions).toEqual(['*://*/*']);
      expect(manifest().permissions).not.toContain('tabs');
    });

    test('forbids its own pages the network, and markup made of strings', () => {
      const directives = manifest().content_security_policy.extension_pages.split('; ');
      expect(directives).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "connect-src 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ]),
      );
    });

    test('suggests no more than four keys', () => {
      const suggested = Object.values(manifest().commands).filter(
        (command) => command.suggested_key !== undefined,
      );
      expect(suggested.length).toBeLessThanOrEqual(4);
    });

    test('keeps the content script within 80 kB, the loader within 10 kB, the popup within 40 kB', () => {
      expect(gzipped(build, 'page.js')).toBeLessThanOrEqual(80_000);
      expect(gzipped(build, 'loader.js')).toBeLessThanOrEqual(10_000);
      expect(popupSize(build)).toBeLessThanOrEqual(40_000);
    });
  });
}

function gzipped(build: string, file: string): number {
  return gzipSync(readFileSync(join(build, file))).length;
}

/** The popup's page, its scripts and styles, and what those import at once. */
function popupSize(build: string): number {
  const page = readFileSync(join(build, 'popup.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/gu)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(0);
  const known = readdirSync(build, { recursive: true }).map(String);
  expect(known).toEqual(expect.arrayContaining(files));
  return [...new Set(['popup.html', ...files])].reduce((sum, file) => sum + gzipped(build, file), 0);
}
