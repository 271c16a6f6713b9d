import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { openStore, storeFileName } from '../../electron/persistence/open-store.ts';
import type { Tables } from '../../electron/persistence/tables.ts';
import { unlockVault } from '../../electron/vault/unlock-vault.ts';
import { expectOk, type TempVault } from './temp-vault.ts';

/** Works on a closed vault's store behind the program's back, as someone who holds the keys could: no unit of work, no trail, no seal. */
export async function workOffline<Value>(
  temp: TempVault,
  work: (db: Kysely<Tables>) => Promise<Value>,
): Promise<Value> {
  const keys = expectOk(await unlockVault(temp.request));
  const store = expectOk(openStore({ file: join(temp.dir, storeFileName), key: keys.database, mode: 'open' }));
  try {
    return await work(store.db);
  } finally {
    store.close();
    keys.destroy();
  }
}
