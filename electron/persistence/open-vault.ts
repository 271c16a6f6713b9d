import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrations as releasedMigrations } from '../../migrations/index.ts';
import type { Migration } from '../../migrations/migration.ts';
import { type AuditNote, composeAuditEntry } from '../../shared/domain/audit/audit-entry.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { clearPendingLog, type PendingEvent, readPendingLog } from '../vault/pending-log.ts';
import { type UnlockRefused, unlockVault } from '../vault/unlock-vault.ts';
import type { UnlockedKeys } from '../vault/unlocked-keys.ts';
import { appendEntries, knownEvents } from './audit-log.ts';
import { checkPages } from './check-pages.ts';
import { checkSeals, type SealRefused } from './check-seals.ts';
import { type Migrated, migrate, readUserVersion, type StoreNewer } from './migrate.ts';
import { openStore, type Store, type StoreRefused, storeFileName } from './open-store.ts';
import {
  assembleParts,
  handOver,
  type OpenedVault,
  userOfSlot,
  type VaultParts,
  type VaultSurroundings,
} from './opened-vault.ts';
import { copyStore } from './store-copy.ts';

/** The folder of verified copies in the vault. */
export const backupsFolderName = 'backups';

export interface OpenVaultRequest extends VaultSurroundings {
  readonly passphrase: string;
  /** The slot of the user who was chosen; without it every user slot is tried. */
  readonly slotId?: string | undefined;
  /**
   * A person has deliberately put back an older vault and accepts what is missing: a rolled-back store or a damaged seal is
   * then noted in the trail as a restore and sealed anew. A trail that is broken in itself is still refused.
   */
  readonly acceptOlderStore?: boolean | undefined;
  /** The backup that this vault has just been restored from, for the trail. */
  readonly restoredFrom?: string | undefined;
  readonly migrations?: readonly Migration[] | undefined;
}

type OpenUnlockedRequest = Omit<OpenVaultRequest, 'passphrase' | 'slotId'>;

type OpenUnlockedRefused = StoreRefused | StoreNewer | SealRefused;

export type OpenVaultRefused = UnlockRefused | OpenUnlockedRefused;

/**
 * Unlocks and opens a vault: key slot, store, seals, migrations, then what happened while it was locked goes into the trail.
 * A refusal leaves the records as they were, the store closed and the keys overwritten.
 */
export async function openVault(request: OpenVaultRequest): Promise<Result<OpenedVault, OpenVaultRefused>> {
  const unlocked = await unlockVault(request);
  return unlocked.ok ? openUnlockedVault(request, unlocked.value) : unlocked;
}

/** Everything of opening that comes after the keys, which it takes over: a refusal overwrites them. */
export async function openUnlockedVault(
  request: OpenUnlockedRequest,
  keys: UnlockedKeys,
): Promise<Result<OpenedVault, OpenUnlockedRefused>> {
  let store: Store | undefined;
  let vault: Result<OpenedVault, OpenUnlockedRefused> | undefined;
  try {
    const opened = openStore({ file: join(request.dir, storeFileName), key: keys.database, mode: 'open' });
    if (!opened.ok) return opened;
    store = opened.value;
    vault = await enter(request, keys, store);
    return vault;
  } finally {
    if (!vault?.ok) {
      store?.close();
      keys.destroy();
    }
  }
}

async function enter(
  request: OpenUnlockedRequest,
  keys: UnlockedKeys,
  store: Store,
): Promise<Result<OpenedVault, OpenUnlockedRefused>> {
  const { migrations = releasedMigrations } = request;
  const version = await readUserVersion(store.db);
  if (version > migrations.length) return fail({ kind: 'store-newer', found: version, known: migrations.length });
  // A vault's header is written after its store has been filled, so an empty store is not one that we made.
  if (version === 0) return fail({ kind: 'store-damaged' });
  const parts = assembleParts(request, keys, store);
  const checked = await checkState(parts);
  const accepted = request.acceptOlderStore === true && !checked.ok && checked.error.kind !== 'trail-broken';
  if (!checked.ok && !accepted) return checked;
  // What a crash left without its seal gets it before anything else is written: a store is never further ahead of its seal than that.
  if (checked.ok && checked.value.behind) await parts.sealer.sealNow();
  const migrated = await migrate({
    db: store.db,
    migrations,
    copyAside: (from) => copyAside(request, parts, from),
    afterStep: () => parts.sealer.sealNow(),
  });
  if (!migrated.ok) return migrated;
  const vault = handOver(request.dir, parts, await userOfSlot(store.db, keys.slotId));
  const anchored = checked.ok ? checked.value.anchored : true;
  await noteOpening(request, parts, {
    vault,
    notes: openingNotes(keys.vaultId, {
      migrated: migrated.value,
      accepted,
      anchored,
      restoredFrom: request.restoredFrom,
    }),
  });
  return ok(vault);
}

/** The trail and the count of transactions first, for they say more about what happened; then every page. */
async function checkState({ store, seals }: VaultParts) {
  const checked = await checkSeals(store.db, seals);
  if (!checked.ok) return checked;
  const pages = await checkPages(store, seals);
  return pages.ok ? ok({ ...checked.value, ...pages.value }) : pages;
}

async function copyAside(
  { dir, clock }: OpenUnlockedRequest,
  { store, keys }: VaultParts,
  from: number,
): Promise<void> {
  const folder = join(dir, backupsFolderName);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const moment = clock().replaceAll(/[-:.]/g, '');
  await copyStore({ db: store.db, key: keys.database, target: join(folder, `version-${from}-${moment}.sqlite`) });
}

interface Opening {
  readonly migrated: Migrated;
  readonly accepted: boolean;
  readonly anchored: boolean;
  readonly restoredFrom: string | undefined;
}

function openingNotes(
  vaultId: string,
  { migrated, accepted, anchored, restoredFrom }: Opening,
): readonly [AuditNote, ...AuditNote[]] {
  const object = { type: 'vault', id: vaultId } as const;
  return [
    { kind: 'unlock', object },
    ...restoreNotes(object, { accepted, restoredFrom }),
    ...(migrated.from < migrated.to ? [{ kind: 'upgrade', object } as const] : []),
    ...(anchored ? [] : [{ kind: 'anchor', object } as const]),
  ];
}

/** A restore stands in the trail with the backup it came from, where that is known, and also when the seals had nothing against it. */
function restoreNotes(
  vault: AuditNote['object'],
  { accepted, restoredFrom }: Pick<Opening, 'accepted' | 'restoredFrom'>,
): readonly AuditNote[] {
  if (restoredFrom !== undefined) return [{ kind: 'restore', object: { type: 'backup', id: restoredFrom } }];
  return accepted ? [{ kind: 'restore', object: vault }] : [];
}

async function noteOpening(
  { dir, userDataDir }: OpenUnlockedRequest,
  { keys, sourceId }: VaultParts,
  { vault, notes }: { readonly vault: OpenedVault; readonly notes: readonly [AuditNote, ...AuditNote[]] },
): Promise<void> {
  const pending = [dir, userDataDir].flatMap((folder) => readPendingLog(folder).events);
  await vault.unitOfWork.change(async ({ tx }) => {
    const known = await knownEvents(
      tx,
      pending.map((event) => event.id),
    );
    const entries = pendingEntries(pending, { vaultId: keys.vaultId, sourceId }).filter(
      (entry) => !known.has(entry.eventId),
    );
    await appendEntries(tx, entries);
    return ok({ value: undefined, notes });
  });
  clearPendingLog(dir, pending);
  clearPendingLog(userDataDir, pending);
}

function pendingEntries(
  pending: readonly PendingEvent[],
  { vaultId, sourceId }: { readonly vaultId: string; readonly sourceId: string },
) {
  return pending.map(({ id: eventId, at, kind, refused }) =>
    composeAuditEntry(
      { kind, object: { type: 'vault', id: vaultId }, outcome: 'serious-failure', ...(refused ? { refused } : {}) },
      { eventId, at, sourceId },
    ),
  );
}
