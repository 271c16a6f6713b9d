import { expect, it } from 'vitest';
import { run as killAtExactWrites } from './kill-exact.ts';
import { run as killAtRandom } from './kill-random.ts';

const quiet = () => undefined;

it('keeps what it acknowledged, whole and with its entry, through kill -9 at any moment', {
  timeout: 300_000,
}, async () => {
  const { failures, counts } = await killAtRandom('small', quiet);
  expect(failures).toEqual([]);
  expect(counts).toMatchObject({ acknowledgedLosses: 0, killRuns: 24 });
});

it('keeps it through kill -9 just before a write, a sync or a renaming', { timeout: 300_000 }, async ({ skip }) => {
  const { failures, counts, skipped } = await killAtExactWrites('small', quiet);
  skip(skipped !== undefined, skipped);
  expect(failures).toEqual([]);
  expect(counts.acknowledgedLosses).toBe(0);
});
