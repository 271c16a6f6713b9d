import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { floorArgon2 } from '../../electron/vault/argon2-parameters.ts';
import { createVault } from '../../electron/vault/create-vault.ts';
import { type MadeSlot, makeSlot } from '../../electron/vault/key-slot.ts';
import { reauthenticate } from '../../electron/vault/reauthenticate.ts';
import type { RootAccess } from '../../electron/vault/root-access.ts';
import type { SlotSecret } from '../../electron/vault/slot-key.ts';
import { unlockByRecovery } from '../../electron/vault/unlock-by-recovery.ts';
import { unlockVault } from '../../electron/vault/unlock-vault.ts';
import type { UnlockedKeys } from '../../electron/vault/unlocked-keys.ts';
import {
  headerFileName,
  type KeySlot,
  readVaultHeader,
  type VaultHeader,
  writeVaultHeader,
} from '../../electron/vault/vault-header.ts';
import { canonicalJson } from '../../shared/domain/audit/canonical-json.ts';
import { expectOk, type TempVault, tempVault, testPassphrase } from './temp-vault.ts';

/** The keys and the header of a real vault in a temporary folder, with the cheapest Argon2 parameters there are, and no store. */
export interface TempKeys extends Pick<TempVault, 'dir' | 'clock' | 'files' | 'remove'> {
  create(passphrase?: string): ReturnType<typeof createVault>;
  unlock(passphrase: string, slotId?: string): ReturnType<typeof unlockVault>;
  recover(secret: Uint8Array): ReturnType<typeof unlockByRecovery>;
  reauthenticate(slotId: string, passphrase: string): ReturnType<typeof reauthenticate>;
  /** The root key by the passphrase of a new vault's first user. */
  access(keys: Pick<UnlockedKeys, 'slotId'>): Promise<RootAccess>;
  /** A slot more in the header. */
  addSlot(access: RootAccess, secret: SlotSecret, kind: KeySlot['kind']): Promise<MadeSlot>;
  header(): VaultHeader;
  /** Changes the header as an attacker would: with a checksum that fits. */
  tamper(change: (header: VaultHeader) => unknown): void;
}

/** Room for the keys of one vault; nothing is made before `create`. */
export function tempKeys(): TempKeys {
  const { dir, clock, files, remove, request } = tempVault();
  const surroundings = { dir, clock: request.clock, ids: request.ids };
  const headerPath = join(dir, headerFileName);
  const header = () => {
    const read = expectOk(readVaultHeader(dir));
    if (read.version === 1) throw new Error('A header of version 1');
    return read;
  };
  const again = (slotId: string, passphrase: string) => reauthenticate({ ...surroundings, slotId, passphrase });
  return {
    dir,
    clock,
    files,
    remove,
    header,
    create: (passphrase = testPassphrase) =>
      createVault({ dir, passphrase, ids: () => randomUUID(), argon2: floorArgon2 }),
    unlock: (passphrase, slotId) => unlockVault({ ...surroundings, passphrase, slotId }),
    recover: (secret) => unlockByRecovery({ ...surroundings, secret }),
    reauthenticate: again,
    access: async ({ slotId }) => expectOk(await again(slotId, testPassphrase)),
    addSlot: async (access, secret, kind) => {
      const { vaultId } = access.header;
      const made = await makeSlot(access.root, secret, {
        vaultId,
        slotId: randomUUID(),
        kind,
        parameters: floorArgon2,
      });
      const current = header();
      writeVaultHeader(dir, { ...current, slots: [...current.slots, made.slot] });
      return made;
    },
    tamper: (change) => {
      const { checksum: _checksum, ...stored } = JSON.parse(readFileSync(headerPath, 'utf8'));
      change(stored);
      const checksum = createHash('sha256').update(canonicalJson(stored), 'utf8').digest('hex');
      writeFileSync(headerPath, JSON.stringify({ ...stored, checksum }));
    },
  };
}

/** The first slot of a header. */
export function firstSlot(header: VaultHeader): KeySlot {
  const [slot] = header.slots;
  if (!slot) throw new Error('No slot');
  return slot;
}
