import { rmSync, statSync } from 'node:fs';
import type { CoreEvent } from '../shared/contract/core-event.ts';
import type { Instant } from '../shared/kernel/iso-date.ts';
import { fail, ok, type Result } from '../shared/kernel/result.ts';
import type {
  BackupHost,
  BackupRefused,
  FoundBackups,
  MadeSnapshot,
  RestoreOrder,
  RestoreRefused,
  SnapshotSummary,
  VaultBackups,
  VaultDisk,
} from './application/backup-ports.ts';
import { rememberRestored } from './application/keep-backups.ts';
import type { EnteredVault, VaultEntry } from './application/vault-host.ts';
import { restoreRefusal } from './opening-refusals.ts';
import { discardBackup } from './persistence/make-backup.ts';
import type { OpenedVault } from './persistence/opened-vault.ts';
import { restoreBackup } from './persistence/restore-backup.ts';
import type { VaultSurroundings } from './persistence/vault-parts.ts';
import { clearDrills, practiseInFolder } from './practise-in-folder.ts';
import { findSnapshots, type SnapshotFound } from './vault/backup-folder.ts';
import type { BackupManifest } from './vault/backup-manifest.ts';
import { defaultReserveBytes, freeBytes, lowSpaceBytes, openReserve, type Reserve } from './vault/reserve.ts';
import type { WorkstationRegister } from './vault/workstation-register.ts';

/** What keeping vaults safe needs of the workstation. */
export interface SafekeepingOptions {
  readonly userDataDir: string;
  readonly register: WorkstationRegister;
  takeToken(token: string): string | undefined;
  /** A fresh UUIDv4 on each call. */
  newHandle(): string;
  clock(): Instant;
  /** Tells how far a backup is, and that the reserve was used. */
  readonly tell?: ((event: CoreEvent) => void) | undefined;
  /** How much room is held back for saving on a full disk; 0 holds none. */
  readonly reserveBytes?: number | undefined;
  /** Below how many free bytes people are warned. */
  readonly lowSpaceBytes?: number | undefined;
}

/** Restores into this workstation: the folder to be, how vaults are opened here, and what follows. */
interface Restoring {
  dir(): Result<string, { readonly kind: 'folder-not-writable' | 'unknown-destination' }>;
  readonly surroundings: Omit<VaultSurroundings, 'dir'>;
  close(): Promise<void>;
  enter(entry: VaultEntry, vault: OpenedVault): Promise<EnteredVault>;
}

/** Backups and the reserves of the vaults of a workstation. */
export interface Safekeeping {
  /** Gives back the room that is held for the vault in a folder; false when there is none. */
  makeRoom(dir: string): boolean;
  /** From now on this vault is open: its reserve is made where it can be. */
  enter(entry: VaultEntry, vault: OpenedVault): void;
  /** Cancels what is running for the open vault and waits for its end. */
  leave(): Promise<void>;
  ofOpenVault(): VaultBackups | undefined;
  inspect: BackupHost['inspect'];
  restore(order: RestoreOrder, restoring: Restoring): Promise<Result<EnteredVault, RestoreRefused>>;
}

/** Puts together what keeps vaults safe. */
export function createSafekeeping(options: SafekeepingOptions): Safekeeping {
  const { register, reserveBytes = defaultReserveBytes, lowSpaceBytes: floor = lowSpaceBytes, tell } = options;
  clearDrills(options.userDataDir);
  const reserveByFolder = new Map<string, Reserve>();
  const reserveIn = (dir: string): Reserve => {
    const known = reserveByFolder.get(dir);
    const reserve = known ?? openReserve({ dir, bytes: reserveBytes, lowSpaceBytes: floor });
    reserveByFolder.set(dir, reserve);
    return reserve;
  };
  let open: { readonly backups: ReturnType<typeof backupsOf>; readonly reserve: Reserve } | undefined;
  const inspections = createInspections(options, () => open?.backups.folder());
  return {
    makeRoom: (dir) => {
      const freed = reserveIn(dir).release();
      if (freed) tell?.({ type: 'reserve-released' });
      return freed;
    },
    enter: (entry, vault) => {
      const reserve = reserveIn(entry.folder);
      open = { reserve, backups: backupsOf({ entry, vault, reserve, floor, options, find: inspections.find }) };
      void reserve.keep();
    },
    leave: async () => {
      const leaving = open;
      open = undefined;
      await leaving?.backups.stop();
      await leaving?.reserve.stop();
    },
    ofOpenVault: () => open?.backups,
    inspect: inspections.inspect,
    async restore({ handle, snapshot: name, passphrase, label, folder }, { dir: place, surroundings, close, enter }) {
      const snapshot = inspections.find(handle, name);
      if (!snapshot) return fail({ kind: 'not-found' });
      const dir = place();
      if (!dir.ok) return dir;
      await close();
      const onProgress = toldSometimes(tell, 'restore');
      const request = { ...surroundings, dir: dir.value, snapshot, passphrase, onProgress };
      const restored = await orRemove(folder === undefined ? dir.value : undefined, () => restoreBackup(request));
      if (!restored.ok) return fail(restoreRefusal(restored.error));
      const { vaultId, training } = snapshot.manifest;
      const entry = { id: vaultId, label, training, folder: dir.value };
      register.replace(entry);
      const entered = await enter(entry, restored.value);
      // Where this fails, the reminder comes too early: the vault has been restored all the same.
      await rememberRestored(entered.workspace, snapshot.manifest).catch(() => undefined);
      return ok(entered);
    },
  };
}

/** Takes a folder that was made for a restore away again when nothing came into it. */
async function orRemove<Value extends { readonly ok: boolean }>(
  made: string | undefined,
  restore: () => Promise<Value>,
): Promise<Value> {
  let restored: Value | undefined;
  try {
    restored = await restore();
    return restored;
  } finally {
    if (restored?.ok !== true && made !== undefined) rmSync(made, { recursive: true, force: true });
  }
}

/** Tells how far a task is, not more often than anybody can see. */
function toldSometimes(
  tell: SafekeepingOptions['tell'],
  task: 'backup' | 'restore',
): (done: number, total: number) => void {
  let last = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - last < 100 && done < total) return;
    last = now;
    tell?.({ type: 'progress', task, done, total });
  };
}

/** The open vault as its backups need it. */
interface BackedUp {
  readonly entry: VaultEntry;
  readonly vault: Pick<OpenedVault, 'makeBackup' | 'settleAttempts'>;
  readonly reserve: Reserve;
  readonly floor: number;
  readonly options: Pick<SafekeepingOptions, 'userDataDir' | 'register' | 'newHandle' | 'clock' | 'tell'>;
  readonly find: Inspections['find'];
}

/** Backups of an open vault; one is made or practised with at a time. */
function backupsOf({
  entry,
  vault,
  reserve,
  floor,
  options,
  find,
}: BackedUp): VaultBackups & { stop(): Promise<void> } {
  const { register, tell, userDataDir, newHandle: ids, clock } = options;
  const { inTurn, cancel, stop } = createTurns();
  const make = async (
    order: Parameters<VaultBackups['make']>[0],
    signal: AbortSignal,
  ): Promise<Result<MadeSnapshot, BackupRefused>> => {
    const { training } = entry;
    const onProgress = toldSometimes(tell, 'backup');
    const made = await vault.makeBackup({ ...order, training, onProgress, signal });
    if (!made.ok) return made;
    const { manifest } = made.value;
    return ok({ summary: summaryOf(manifest), head: manifest.head, discard: () => discardBackup(made.value) });
  };
  return {
    training: entry.training,
    folder: () => register.backupFolder(entry.id),
    remember: (folder) => register.rememberBackupFolder(entry.id, folder),
    disk: () => lookAtDisk({ entry, reserve, folder: register.backupFolder(entry.id), floor }),
    make: (order) => inTurn((signal) => make(order, signal)),
    find: (chosen) => {
      const snapshot = find(chosen.handle, chosen.snapshot);
      if (snapshot?.manifest.vaultId !== entry.id) return undefined;
      const onProgress = toldSometimes(tell, 'restore');
      return {
        backupId: snapshot.manifest.backupId,
        practise: (passphrase) =>
          inTurn((signal) => {
            const order = { snapshot, passphrase, onProgress, signal };
            return practiseInFolder(userDataDir, { dir: entry.folder, clock, ids, vault }, order);
          }),
      };
    },
    cancel,
    stop,
  };
}

/** Long tasks of an open vault, one after another. */
function createTurns() {
  let running: Promise<unknown> = Promise.resolve();
  let cancelled = new AbortController();
  const cancel = (): void => cancelled.abort();
  return {
    inTurn<Value>(task: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
      // One that waits for another is cancelled with it.
      if (cancelled.signal.aborted) cancelled = new AbortController();
      const { signal } = cancelled;
      const run = running.then(() => task(signal));
      running = run.catch(() => undefined);
      return run;
    },
    cancel,
    stop: async () => {
      cancel();
      await running;
    },
  };
}

async function lookAtDisk({
  entry,
  reserve,
  folder,
  floor,
}: Pick<BackedUp, 'entry' | 'reserve' | 'floor'> & { readonly folder: string | undefined }): Promise<VaultDisk> {
  // Whoever looks is as good a moment as any to make the reserve again; nobody waits for it.
  void reserve.keep();
  const free = await freeBytes(entry.folder);
  return {
    sameDisk: folder === undefined ? undefined : onSameDisk(entry.folder, folder),
    freeBytes: free ?? null,
    lowSpace: free !== undefined && free < floor,
    reserve: reserve.isKept() ? 'kept' : 'released',
  };
}

/** The chosen folders in which somebody is looking for a backup, by handle; forgotten with the process. */
interface Inspections {
  inspect: BackupHost['inspect'];
  find(handle: string, snapshot: string): SnapshotFound | undefined;
}

function createInspections(
  { takeToken, newHandle }: SafekeepingOptions,
  lastFolder: () => string | undefined,
): Inspections {
  const folderByHandle = new Map<string, string>();
  return {
    inspect(token): Result<FoundBackups, { readonly kind: 'unknown-destination' | 'no-backup-here' }> {
      const folder = token === undefined ? lastFolder() : takeToken(token);
      if (folder === undefined) return fail({ kind: 'unknown-destination' });
      const { snapshots, unreadable } = findSnapshots(folder);
      if (snapshots.length === 0 && unreadable.length === 0) return fail({ kind: 'no-backup-here' });
      const handle = newHandle();
      folderByHandle.set(handle, folder);
      return ok({
        handle,
        snapshots: snapshots.map(({ manifest }) => summaryOf(manifest)),
        unreadable: [...unreadable],
      });
    },
    find(handle, snapshot) {
      const folder = folderByHandle.get(handle);
      if (folder === undefined) return undefined;
      return findSnapshots(folder).snapshots.find(({ manifest }) => nameOf(manifest) === snapshot);
    },
  };
}

/** A snapshot as a person is shown it. */
export const summaryOf = (manifest: BackupManifest): SnapshotSummary => ({
  snapshot: nameOf(manifest),
  vaultId: manifest.vaultId,
  at: manifest.at,
  files: manifest.files.length,
  bytes: [...manifest.parts, ...manifest.files].reduce((sum, { bytes }) => sum + bytes, 0),
});

const nameOf = ({ vaultId, at }: { readonly vaultId: string; readonly at: Instant }): string => `${vaultId} ${at}`;

function onSameDisk(one: string, other: string): boolean | undefined {
  try {
    return statSync(one).dev === statSync(other).dev;
  } catch {
    return undefined;
  }
}
