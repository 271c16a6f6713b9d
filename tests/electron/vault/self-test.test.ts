import { expect, it } from 'vitest';
import { runCryptoSelfTest } from '../../../electron/vault/self-test.ts';

it('finds that this runtime computes what the standards say', async () => {
  await expect(runCryptoSelfTest()).resolves.toBeUndefined();
});
