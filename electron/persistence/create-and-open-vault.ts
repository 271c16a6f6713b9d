import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../migrations/index.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { UserProfileData } from '../application/ports.ts';
import type { Argon2Parameters } from '../vault/argon2-parameters.ts';
import { type CreateVaultRefused, prepareVault } from '../vault/create-vault.ts';
import { filesFolderName } from '../vault/encrypted-files.ts';
import { sealFileName } from '../vault/head-seal.ts';
import type { UnlockedKeys } from '../vault/unlocked-keys.ts';
import { writeVaultHeader } from '../vault/vault-header.ts';
import { migrate } from './migrate.ts';
import { openStore, type Store, storeFileName } from './open-store.ts';
import { assembleParts, handOver, type OpenedVault, userOfSlot, type VaultSurroundings } from './opened-vault.ts';

interface NewVaultRequest extends VaultSurroundings {
  readonly passphrase: string;
  readonly firstUser: UserProfileData;
  readonly argon2?: Argon2Parameters | undefined;
}

/**
 * Makes a vault with its first user in an empty or missing folder and opens it. The header is written last and makes the folder
 * a vault: a failure before that removes what was made.
 */
export async function createAndOpenVault(request: NewVaultRequest): Promise<Result<OpenedVault, CreateVaultRefused>> {
  const { dir } = request;
  const prepared = await prepareVault(request);
  if (!prepared.ok) return prepared;
  const { keys, header } = prepared.value;
  const opened = openStore({ file: join(dir, storeFileName), key: keys.database, mode: 'create' });
  if (!opened.ok) throw new Error(`A new store cannot be opened (${opened.error.kind})`);
  try {
    const vault = await fillStore(request, keys, opened.value);
    writeVaultHeader(dir, header);
    return ok(vault);
  } catch (error) {
    opened.value.close();
    keys.destroy();
    for (const name of [storeFileName, sealFileName, filesFolderName])
      rmSync(join(dir, name), { recursive: true, force: true });
    throw error;
  }
}

async function fillStore(request: NewVaultRequest, keys: UnlockedKeys, store: Store): Promise<OpenedVault> {
  await migrate({ db: store.db, migrations, copyAside: async () => undefined });
  const parts = assembleParts(request, keys, store);
  const { vaultId, slotId } = keys;
  const userId = request.ids();
  await parts.unitsOfWork.of(undefined).change(async ({ tx, at }) => {
    await tx.insertInto('store').values({ id: 1, vault_id: vaultId, writes: 0 }).execute();
    const body_json = JSON.stringify(request.firstUser);
    await tx
      .insertInto('user')
      .values({ id: userId, slot_id: slotId, body_json, created_at: at, updated_at: at })
      .execute();
    const made = { kind: 'create', object: { type: 'vault', id: vaultId } } as const;
    return ok({ value: undefined, notes: [made, { kind: 'create', object: { type: 'user', id: userId } }] });
  });
  // A vault without its seals would be refused at the next opening: better not to make it.
  await parts.sealer.catchUp();
  return handOver(request.dir, parts, await userOfSlot(store.db, slotId));
}
