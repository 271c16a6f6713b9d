import type { Instant } from '../../shared/kernel/iso-date.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { unwrapRootKey } from './key-slot.ts';
import { appendPendingEvent, readPendingLog } from './pending-log.ts';
import { delayAfterFailures, remainingDelay } from './unlock-delay.ts';
import { type UnlockedKeys, unlockKeys } from './unlocked-keys.ts';
import { type HeaderRefused, type KeySlot, readVaultHeader, type VaultHeader } from './vault-header.ts';

interface UnlockAttempt {
  readonly dir: string;
  readonly passphrase: string;
  readonly clock: () => Instant;
  /** A fresh UUIDv4 on each call. */
  readonly ids: () => string;
  /** The slot to try, of either kind; without it every user slot is tried in turn. */
  readonly slotId?: string | undefined;
}

export type UnlockRefused =
  | HeaderRefused
  | { readonly kind: 'wrong-passphrase'; readonly failures: number; readonly waitSeconds: number }
  | { readonly kind: 'unlock-delayed'; readonly waitSeconds: number };

/**
 * The keys of a vault. Changes no file but `pending.log`, to which a failure is added durably before it is reported;
 * after five failures in a row an attempt that comes too early is refused without being tried.
 */
export async function unlockVault(attempt: UnlockAttempt): Promise<Result<UnlockedKeys, UnlockRefused>> {
  const { dir, clock, ids } = attempt;
  const header = readVaultHeader(dir);
  if (!header.ok) return header;
  const waitSeconds = secondsToWait(dir, clock());
  if (waitSeconds > 0) return fail({ kind: 'unlock-delayed', waitSeconds });
  const keys = await trySlots(header.value, attempt);
  if (keys) return ok(keys);
  appendPendingEvent(dir, { id: ids(), at: clock(), kind: 'unlock-failed' });
  const failures = failedUnlocks(dir).length;
  return fail({ kind: 'wrong-passphrase', failures, waitSeconds: delayAfterFailures(failures) });
}

async function trySlots(header: VaultHeader, { passphrase, slotId }: UnlockAttempt): Promise<UnlockedKeys | undefined> {
  const chosen = (slot: KeySlot) => (slotId === undefined ? slot.kind === 'user' : slot.id === slotId);
  const databaseSalt = Buffer.from(header.databaseSalt, 'hex');
  for (const slot of header.slots.filter(chosen)) {
    const root = await unwrapRootKey(header.vaultId, slot, passphrase);
    if (root) return unlockKeys({ root, vaultId: header.vaultId, slotId: slot.id, databaseSalt });
  }
  return undefined;
}

const failedUnlocks = (dir: string) => readPendingLog(dir).events.filter((event) => event.kind === 'unlock-failed');

function secondsToWait(dir: string, now: Instant): number {
  const failures = failedUnlocks(dir);
  const last = failures.at(-1);
  return last ? remainingDelay(failures.length, last.at, now) : 0;
}
