import { join } from 'node:path';
import { type DumpedTable, dumpTables } from '../../electron/persistence/canonical-dump.ts';
import { openStore, storeFileName } from '../../electron/persistence/open-store.ts';
import { unlockVault } from '../../electron/vault/unlock-vault.ts';
import { expectOk, type TempVault } from './temp-vault.ts';

/** All rows of all tables of a closed vault in a fixed order: two vaults with the same records give the same dump. Writes nothing of its own. */
export async function dumpVault(request: TempVault['request']): Promise<readonly DumpedTable[]> {
  const keys = expectOk(await unlockVault(request));
  const store = expectOk(openStore({ file: join(request.dir, storeFileName), key: keys.database, mode: 'open' }));
  try {
    const tables: DumpedTable[] = [];
    for await (const table of dumpTables(store.db)) tables.push(table);
    return tables;
  } finally {
    store.close();
    keys.destroy();
  }
}

/** A dump without tables that opening, locking and backing up add to; `setting` too, where the last backup is remembered. */
export const withoutLog = (tables: readonly DumpedTable[]): readonly DumpedTable[] =>
  tables.filter(({ table }) => !['audit', 'store', 'setting', 'revision'].includes(table));
