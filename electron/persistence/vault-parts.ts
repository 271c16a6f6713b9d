import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { Argon2Parameters } from '../vault/argon2-parameters.ts';
import { type HeadSeals, openHeadSeals } from '../vault/head-seal.ts';
import type { UnlockedKeys } from '../vault/unlocked-keys.ts';
import type { Store } from './open-store.ts';
import type { RewriteStep } from './rewrite-store.ts';
import { createStoreSealer, type StoreSealer } from './store-sealer.ts';
import { createUnitsOfWork, type UnitsOfWork } from './unit-of-work.ts';
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
  /** Frees room on the disk of the vault in a folder when it is full; false when there is none to free. */
  readonly makeRoom?: ((dir: string) => boolean) | undefined;
  /** The cost of guessing at key slots that are made from now on. */
  readonly argon2?: Argon2Parameters | undefined;
  /** Told before each step of a rotation of the keys; what it throws interrupts it there. */
  readonly onRewriteStep?: ((step: RewriteStep) => void) | undefined;
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
  const { dir, userDataDir, clock, ids, onSealFailed } = surroundings;
  const makeRoom = surroundings.makeRoom && (() => surroundings.makeRoom?.(dir) === true);
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
      try {
        current.store.close();
      } finally {
        for (const each of used) each.destroy();
        lock.release();
      }
    },
    seals,
    sealer,
    sourceId,
    makeRoom,
    unitsOfWork: createUnitsOfWork({ db, sealer, clock, ids, sourceId, makeRoom }),
  };
}
