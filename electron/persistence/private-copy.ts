import { chmodSync, copyFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sealFileName } from '../vault/head-seal.ts';
import { pendingLogName } from '../vault/pending-log.ts';
import { headerFileName } from '../vault/vault-header.ts';
import { storeFileName } from './open-store.ts';
import { presentStoreName } from './rewrite-store.ts';

/** What is copied, by its name in the vault, and under which name. The seal comes first: it may lag behind the store that is copied after it, never lead. */
function partsOf(vaultDir: string): readonly (readonly [string, string])[] {
  const store = presentStoreName(vaultDir);
  const others = [headerFileName, pendingLogName, sealFileName].map((name) => [name, name] as const);
  return [...others, [store, storeFileName], [`${store}-wal`, `${storeFileName}-wal`]];
}

/**
 * Copies header, seal and store of a vault as they lie there, encrypted, into an empty folder. False when one of them kept changing
 * meanwhile, because somebody works with the vault.
 */
export function copyPrivately(vaultDir: string, target: string): boolean {
  for (let attempt = 0; attempt < 3; attempt += 1) if (copyUnchanged(vaultDir, target)) return true;
  return false;
}

function copyUnchanged(from: string, to: string): boolean {
  const before = stateOf(from);
  for (const [name, copied] of partsOf(from)) {
    const copy = join(to, copied);
    rmSync(copy, { force: true });
    if (!statSync(join(from, name), { throwIfNoEntry: false })) continue;
    copyFileSync(join(from, name), copy);
    // What comes from a medium that cannot be written may be read-only as well.
    chmodSync(copy, 0o600);
  }
  return stateOf(from) === before;
}

/** Changes with every write, also with one that leaves the size as it was. */
const stateOf = (dir: string): string =>
  partsOf(dir)
    .map(([name]) => {
      const found = statSync(join(dir, name), { bigint: true, throwIfNoEntry: false });
      return found ? `${name} ${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}` : 'none';
    })
    .join('\n');
