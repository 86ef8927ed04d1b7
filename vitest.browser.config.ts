import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/browser/find-browser';

/** Tests that need a real DOM: ranges, highlights, the article map, components with layout. */
export default defineConfig({
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // Found late, a dependency would be bundled again in the middle of a run, and Preact would be there twice.
  optimizeDeps: {
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      '@preact/signals',
      '@noble/hashes/sha2.js',
      '@noble/hashes/utils.js',
      'axe-core',
      'idb',
      'valibot',
    ],
  },
  test: {
    include: ['tests/**/*.browser.test.{ts,tsx}'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: findChromium(), args: [...chromiumArguments] },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
