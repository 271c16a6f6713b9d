import { defineConfig } from 'vitest/config';

/** Unit and integration tests under Node; the end-to-end tests have Playwright's own configuration. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
