import { join } from 'node:path';
import { migrations as releasedMigrations } from '../../migrations/index.ts';
import type { Migration } from '../../migrations/migration.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { clearInterruptedWrite, makeFolder } from '../vault/atomic-file.ts';
import type { UnlockedKeys } from '../vault/unlocked-keys.ts';
import { headerFileName } from '../vault/vault-header.ts';
import { checkPages } from './check-pages.ts';
import { checkSeals, type SealRefused } from './check-seals.ts';
import { type Migrated, migrate, readUserVersion, type StoreNewer } from './migrate.ts';
import { openStore, type Store, type StoreRefused, storeFileName } from './open-store.ts';
import { clearRewrites, settleRewrite } from './rewrite-store.ts';
import { copyStore } from './store-copy.ts';
import { lockVault, type VaultLock, type VaultLockRefused } from './vault-lock.ts';
import { assembleParts, type VaultParts, type VaultSurroundings } from './vault-parts.ts';

/** The folder of verified copies in the vault. */
export const backupsFolderName = 'backups';

export interface OpenPartsRequest extends VaultSurroundings {
  /**
   * A person has deliberately put back an older vault and accepts what is missing: a rolled-back store or a damaged seal is
   * then noted in the trail as a restore and sealed anew. A trail that is broken in itself is still refused.
   */
  readonly acceptOlderStore?: boolean | undefined;
  readonly migrations?: readonly Migration[] | undefined;
}

export type OpenPartsRefused = VaultLockRefused | StoreRefused | StoreNewer | SealRefused;

/** A store that was opened, found sound and brought to the newest version, before anyone was let in. */
export interface OpenedParts {
  readonly parts: VaultParts;
  readonly migrated: Migrated;
  /** The store is older than its seals, or these are not sound, and that was accepted. */
  readonly accepted: boolean;
  /** False when this workstation had no seal of this vault yet. */
  readonly anchored: boolean;
}

/**
 * Takes the vault for this process, finishes a rewriting of the store that was cut off, opens the store, holds it against its seals and
 * migrates it. Takes the keys over: a refusal overwrites them, closes the store, gives up the vault and leaves the records as they were.
 */
export async function openParts(
  request: OpenPartsRequest,
  keys: UnlockedKeys,
): Promise<Result<OpenedParts, OpenPartsRefused>> {
  const lock = lockVault(request.dir);
  if (!lock.ok) {
    keys.destroy();
    return lock;
  }
  let store: Store | undefined;
  let checked: Result<OpenedParts, OpenPartsRefused> | undefined;
  try {
    const settled = settleRewrite(request.dir, keys.database);
    if (!settled.ok) return settled;
    const opened = openStore({ file: join(request.dir, storeFileName), key: keys.database, mode: 'open' });
    if (!opened.ok) return opened;
    store = opened.value;
    checked = await check(request, { keys, store, lock: lock.value });
    return checked;
  } finally {
    if (!checked?.ok) {
      try {
        store?.close();
      } finally {
        keys.destroy();
        lock.value.release();
      }
    }
  }
}

interface HeldVault {
  readonly keys: UnlockedKeys;
  readonly store: Store;
  readonly lock: VaultLock;
}

async function check(request: OpenPartsRequest, held: HeldVault): Promise<Result<OpenedParts, OpenPartsRefused>> {
  const { migrations = releasedMigrations } = request;
  const { db } = held.store;
  const version = await readUserVersion(db);
  if (version > migrations.length) return fail({ kind: 'store-newer', found: version, known: migrations.length });
  // A vault's header is written after its store has been filled, so an empty store is not one that we made.
  if (version === 0) return fail({ kind: 'store-damaged' });
  const parts = assembleParts(request, held);
  const checked = await checkState(parts);
  const accepted = request.acceptOlderStore === true && !checked.ok && checked.error.kind !== 'trail-broken';
  if (!checked.ok && !accepted) return checked;
  // What a crash left without its seal gets it before anything else is written: a store is never further ahead of its seal than that.
  if (checked.ok && checked.value.behind) await parts.sealer.sealNow();
  clearRewrites(request.dir);
  clearInterruptedWrite(join(request.dir, headerFileName));
  const migrated = await migrate({
    db,
    migrations,
    copyAside: (from) => copyAside(request, parts, from),
    afterStep: () => parts.sealer.sealNow(),
  });
  if (!migrated.ok) return migrated;
  return ok({ parts, migrated: migrated.value, accepted, anchored: checked.ok ? checked.value.anchored : true });
}

/** The trail and the count of transactions first, for they say more about what happened; then every page. */
async function checkState({ store, seals }: VaultParts) {
  const checked = await checkSeals(store.db, seals);
  if (!checked.ok) return checked;
  const pages = await checkPages(store, seals);
  return pages.ok ? ok({ ...checked.value, ...pages.value }) : pages;
}

async function copyAside({ dir, clock }: OpenPartsRequest, { store, keys }: VaultParts, from: number): Promise<void> {
  const folder = join(dir, backupsFolderName);
  makeFolder(folder);
  const moment = clock().replaceAll(/[-:.]/g, '');
  await copyStore({ db: store.db, key: keys.database, target: join(folder, `version-${from}-${moment}.sqlite`) });
}
