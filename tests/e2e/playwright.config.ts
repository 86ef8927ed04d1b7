import { defineConfig } from '@playwright/test';

/** The built extension in a real browser. One worker: the timings of the tests are part of what they check. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
});
