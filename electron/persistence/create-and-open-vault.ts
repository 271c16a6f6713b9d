import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../migrations/index.ts';
import { UserId } from '../../shared/kernel/record-id.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { UserProfileData } from '../application/ports.ts';
import { type CreateVaultRefused, prepareVault } from '../vault/create-vault.ts';
import { filesFolderName } from '../vault/encrypted-files.ts';
import { sealFileName } from '../vault/head-seal.ts';
import type { UnlockedKeys } from '../vault/unlocked-keys.ts';
import { writeVaultHeader } from '../vault/vault-header.ts';
import { createStore } from './create-store.ts';
import { migrate } from './migrate.ts';
import { openStore, type Store, storeFileName } from './open-store.ts';
import { handOver, type OpenedVault } from './opened-vault.ts';
import { lockFileName, lockVault, type VaultLock } from './vault-lock.ts';
import { assembleParts, type VaultSurroundings } from './vault-parts.ts';

interface NewVaultRequest extends VaultSurroundings {
  readonly passphrase: string;
  readonly firstUser: UserProfileData;
}

/**
 * Makes a vault with its first user, who also manages it, in an empty or missing folder and opens it. The header is written last and
 * makes the folder a vault: a failure before that removes what was made.
 */
export async function createAndOpenVault(request: NewVaultRequest): Promise<Result<OpenedVault, CreateVaultRefused>> {
  const { dir } = request;
  const prepared = await prepareVault(request);
  if (!prepared.ok) return prepared;
  const { keys, header } = prepared.value;
  let lock: VaultLock | undefined;
  let store: Store | undefined;
  try {
    lock = expected(lockVault(dir));
    store = expected(openStore({ file: join(dir, storeFileName), key: keys.database, mode: 'create' }));
    const vault = await fillStore(request, { keys, store, lock });
    writeVaultHeader(dir, header);
    return ok(vault);
  } catch (error) {
    store?.close();
    keys.destroy();
    lock?.release();
    for (const name of [storeFileName, sealFileName, filesFolderName, lockFileName])
      rmSync(join(dir, name), { recursive: true, force: true });
    throw error;
  }
}

async function fillStore(
  request: NewVaultRequest,
  held: { readonly keys: UnlockedKeys; readonly store: Store; readonly lock: VaultLock },
): Promise<OpenedVault> {
  const { db } = held.store;
  await migrate({ db, migrations, copyAside: async () => undefined });
  const parts = assembleParts(request, held);
  const { vaultId, slotId, publicKeys } = held.keys;
  const userId = UserId.parse(request.ids());
  const profile = { ...request.firstUser, administers: true };
  await parts.unitsOfWork.of(undefined).change(async (scope) => {
    await scope.tx.insertInto('store').values({ id: 1, vault_id: vaultId, writes: 0 }).execute();
    const { users, keyHolders } = createStore(scope);
    await users.insert({ id: userId, profile });
    await keyHolders.insert({ slotId, holder: { kind: 'user', userId }, keys: publicKeys });
    const made = { kind: 'create', object: { type: 'vault', id: vaultId } } as const;
    return ok({ value: undefined, notes: [made, { kind: 'create', object: { type: 'user', id: userId } }] });
  });
  // A vault without its seals would be refused at the next opening: better not to make it.
  await parts.sealer.catchUp();
  return handOver(request, parts, { userId, role: profile.role });
}

/** What cannot fail in a folder that was empty a moment ago. */
function expected<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (result.ok) return result.value;
  throw new Error(`A new vault cannot be made (${result.error.kind})`);
}
