import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Argon2Parameters, defaultArgon2, isBelowFloor } from './argon2-parameters.ts';
import { makeFolder } from './atomic-file.ts';
import { keyLength } from './derive-keys.ts';
import { makeSlotOfSeed, type SlotRequest } from './key-slot.ts';
import { checkNewPassphrase, type PassphraseRefused } from './passphrase.ts';
import { rootAccess } from './root-access.ts';
import { SecretKey } from './secret-key.ts';
import { type UnlockedKeys, unlockKeys } from './unlocked-keys.ts';
import { type VaultHeader, writeVaultHeader } from './vault-header.ts';

interface NewVault {
  readonly dir: string;
  readonly passphrase: string;
  /** A fresh UUIDv4 on each call. */
  readonly ids: () => string;
  readonly argon2?: Argon2Parameters | undefined;
}

export type CreateVaultRefused = PassphraseRefused | { readonly kind: 'folder-not-empty' };

/** A new vault's keys, with its header still to be written: writing it is what makes the folder a vault. */
interface PreparedVault {
  readonly keys: UnlockedKeys;
  readonly header: VaultHeader;
}

/** Makes the folder where needed and a new vault's keys and header, writing nothing into the folder. */
export async function prepareVault(request: NewVault): Promise<Result<PreparedVault, CreateVaultRefused>> {
  const { dir, passphrase, ids, argon2: parameters = defaultArgon2 } = request;
  if (isBelowFloor(parameters)) throw new Error('Argon2 parameters below the floor');
  const checked = checkNewPassphrase(passphrase);
  if (!checked.ok) return checked;
  makeFolder(dir);
  if (readdirSync(dir).length > 0) return fail({ kind: 'folder-not-empty' });
  const { header, access } = await newHeader(passphrase, { vaultId: ids(), slotId: ids(), kind: 'user', parameters });
  const keys = unlockKeys(access);
  access.destroy();
  if (!keys) throw new Error('New keys cannot be derived');
  return ok({ keys, header });
}

async function newHeader(passphrase: string, request: SlotRequest) {
  const { vaultId, slotId } = request;
  const [root, seed] = [new SecretKey(randomBytes(keyLength)), new SecretKey(randomBytes(keyLength))];
  const { slot } = await makeSlotOfSeed({ root, seed }, passphrase, request);
  const header: VaultHeader = {
    format: 'letseldossier-vault',
    version: 2,
    vaultId,
    cipher: 'sqlcipher-4-raw-key',
    databaseSalt: randomBytes(16).toString('hex'),
    slots: [slot],
  };
  return { header, access: rootAccess({ header, slotId, root, seed }) };
}

/** A new vault in an empty or missing folder, with one user slot and no store yet; the header is written whole or not at all. */
export async function createVault(request: NewVault): Promise<Result<UnlockedKeys, CreateVaultRefused>> {
  const prepared = await prepareVault(request);
  if (!prepared.ok) return prepared;
  writeVaultHeader(request.dir, prepared.value.header);
  return ok(prepared.value.keys);
}
