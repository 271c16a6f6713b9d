import { expect, it } from 'vitest';
import { run } from './plaintext-writes.ts';

it('writes nothing in the clear, whatever people do with a vault', { timeout: 300_000 }, async ({ skip }) => {
  const { failures, counts, skipped } = await run('small', () => undefined);
  skip(skipped !== undefined, skipped);
  expect(failures).toEqual([]);
  expect(counts.plaintextHits).toBe(0);
});
