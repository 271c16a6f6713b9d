import { bridge } from './bridge.ts';
import { writePendingDrafts } from './pending-drafts.ts';
import { forgetVault } from './query-client.ts';

/** Writes what was typed as drafts, then locks; afterwards this window knows nothing any more. */
export async function lockVault(): Promise<void> {
  await writePendingDrafts();
  await bridge().lock();
  await forgetVault();
}
