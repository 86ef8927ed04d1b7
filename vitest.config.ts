import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The fast tests: pure layers, store on fake-indexeddb, components in happy-dom (by a comment in the file). */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.browser.test.{ts,tsx}', 'node_modules/**'],
    mockReset: true,
    restoreMocks: true,
    coverage: { provider: 'v8', include: ['{components,utils}/**/*.{ts,tsx}'] },
  },
});
