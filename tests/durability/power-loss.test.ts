import { expect, it } from 'vitest';
import { run } from './power-loss.ts';

it('keeps what it acknowledged through a power loss, which commits that do not wait for the disk do not', {
  timeout: 300_000,
}, async ({ skip }) => {
  const { failures, counts, skipped } = await run('small', () => undefined);
  skip(skipped !== undefined, skipped);
  expect(failures).toEqual([]);
  expect(counts.acknowledgedLosses).toBe(0);
  expect(counts.controlLosses).toBeGreaterThan(0);
});
