import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The end-to-end tests drive the built app; `electron/commands/build.ts` has run before. */
export default defineConfig({
  testDir: `${root}tests/e2e`,
  outputDir: `${root}out/playwright`,
  // Every test starts an app of its own: a window, a browser and a core.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: `${root}out/playwright.json` }]],
});
