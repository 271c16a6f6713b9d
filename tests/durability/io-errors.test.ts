import { expect, it } from 'vitest';
import { run } from './io-errors.ts';

it('says so when the disk fails or is full, and has saved exactly what it said it had', {
  timeout: 300_000,
}, async ({ skip }) => {
  const { failures, counts, skipped } = await run('small', () => undefined);
  skip(skipped !== undefined, skipped);
  expect(failures).toEqual([]);
  expect(counts.acknowledgedLosses).toBe(0);
});
