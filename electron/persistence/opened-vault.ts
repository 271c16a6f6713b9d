import type { BrokenEntry, ChainHead } from '../../shared/domain/audit/audit-chain.ts';
import type { Actor } from '../../shared/domain/audit/audit-entry.ts';
import type { TrailChecked } from '../../shared/domain/audit/trail-trouble.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { type EncryptedFiles, openEncryptedFiles } from '../vault/encrypted-files.ts';
import { type HeadSeals, openHeadSeals } from '../vault/head-seal.ts';
import type { UnlockedKeys } from '../vault/unlocked-keys.ts';
import { type NumberedEntry, readTrail, verifyTrail } from './audit-log.ts';
import { checkTrail } from './check-seals.ts';
import { type BackupOrder, type BackupRefused, type MadeBackup, makeBackup } from './make-backup.ts';
import type { Store } from './open-store.ts';
import { createStoreSealer, type StoreSealer } from './store-sealer.ts';
import { createUnitsOfWork, type UnitOfWork, type UnitsOfWork } from './unit-of-work.ts';
import type { VaultLock } from './vault-lock.ts';
import { workstationId } from './workstation-id.ts';

/** Where a vault lies, and the outside world it needs. */
export interface VaultSurroundings {
  readonly dir: string;
  /** The app's own folder on this workstation, outside every vault. */
  readonly userDataDir: string;
  readonly clock: () => Instant;
  /** A fresh UUIDv4 on each call. */
  readonly ids: () => string;
  /** Told when a seal could not be written; what was saved stays saved, the next write waits for the seal. */
  readonly onSealFailed: (error: unknown) => void;
  /** Frees room on the vault's disk when it is full; false when there is none to free. */
  readonly makeRoom?: (() => boolean) | undefined;
}

/** An open vault. */
export interface OpenedVault {
  readonly vaultId: string;
  /** Who opened it. */
  readonly user: Actor;
  /** Works in the name of `user`. */
  readonly unitOfWork: UnitOfWork;
  readonly files: EncryptedFiles;
  /** This workstation, as the trail names it. */
  readonly sourceId: string;
  /** Checks the whole audit trail: its head, or the first broken entry by number. */
  verifyTrail(): Promise<Result<ChainHead, BrokenEntry>>;
  /** Checks the whole audit trail and holds it against both seals. */
  checkTrail(): Promise<TrailChecked>;
  /** The newest entries first. */
  readTrail(query: { readonly caseId?: string | undefined; readonly limit: number }): Promise<readonly NumberedEntry[]>;
  /** Makes a snapshot in a chosen folder while work goes on; notes nothing in the trail. */
  makeBackup(order: BackupOrder): Promise<Result<MadeBackup, BackupRefused>>;
  /** Waits for what is running, notes the locking in the trail, closes the store and overwrites the keys; harmless when repeated. */
  close(): Promise<void>;
}

/** The parts of a vault whose store is open, before anyone is known to be at the keyboard. */
export interface VaultParts {
  /** As they are now: a rotation of the keys puts others in their place. Read them at the moment of use. */
  readonly keys: UnlockedKeys;
  readonly store: Store;
  /** Puts a rewritten store, and the keys that open it, in the place of the former one, which the caller has closed. */
  replace(keys: UnlockedKeys, store: Store): void;
  /** Closes the store, overwrites every key there was and gives up the vault. */
  end(): void;
  readonly seals: HeadSeals;
  readonly sealer: StoreSealer;
  readonly sourceId: string;
  readonly makeRoom: (() => boolean) | undefined;
  readonly unitsOfWork: UnitsOfWork;
}

/** What is taken hold of to open a vault. */
interface HeldVault {
  readonly keys: UnlockedKeys;
  readonly store: Store;
  readonly lock: VaultLock;
}

/** Puts the parts around an open store together. */
export function assembleParts(surroundings: VaultSurroundings, { keys, store, lock }: HeldVault): VaultParts {
  const { dir, userDataDir, clock, ids, onSealFailed, makeRoom } = surroundings;
  // The first keys stay until the end: those of the files and of the log outlive a rotation.
  const used = [keys];
  let current = { keys, store };
  const db = () => current.store.db;
  const seals = openHeadSeals({ dir, userDataDir, vaultId: keys.vaultId, key: keys.log });
  const sealer = createStoreSealer({
    store: () => current.store,
    seals,
    vaultId: keys.vaultId,
    clock,
    onSealFailed,
    makeRoom,
  });
  const sourceId = workstationId(userDataDir, ids);
  return {
    get keys() {
      return current.keys;
    },
    get store() {
      return current.store;
    },
    replace: (newKeys, newStore) => {
      used.push(newKeys);
      current = { keys: newKeys, store: newStore };
    },
    end: () => {
      current.store.close();
      for (const each of used) each.destroy();
      lock.release();
    },
    seals,
    sealer,
    sourceId,
    makeRoom,
    unitsOfWork: createUnitsOfWork({ db, sealer, clock, ids, sourceId, makeRoom }),
  };
}

/** The vault as its user gets it. */
export function handOver({ dir }: VaultSurroundings, parts: VaultParts, user: Actor): OpenedVault {
  const { vaultId, files } = parts.keys;
  const unitOfWork = parts.unitsOfWork.of(user);
  const note = { kind: 'lock', object: { type: 'vault', id: vaultId } } as const;
  const lock = async () => {
    try {
      await unitOfWork.change(async () => ok({ value: undefined, notes: [note] }));
    } finally {
      parts.end();
    }
  };
  let closing: Promise<void> | undefined;
  return {
    vaultId,
    user,
    unitOfWork,
    files: openEncryptedFiles({ dir, vaultId, key: files, makeRoom: parts.makeRoom }),
    sourceId: parts.sourceId,
    checkTrail: () => unitOfWork.read((db) => checkTrail(db, parts.seals)),
    verifyTrail: () => unitOfWork.read((db) => verifyTrail(db)),
    readTrail: (query) => unitOfWork.read((db) => readTrail(db, query)),
    makeBackup: (order) => makeBackup({ dir, parts }, order),
    close: () => {
      closing ??= lock();
      return closing;
    },
  };
}
