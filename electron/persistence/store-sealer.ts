import type { Kysely } from 'kysely';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { HeadSeals, SealedState } from '../vault/head-seal.ts';
import { withRoom } from '../vault/reserve.ts';
import { readChainHead } from './audit-log.ts';
import type { Store } from './open-store.ts';
import type { Tables } from './tables.ts';

/** Keeps the seals in step with the store. */
export interface StoreSealer {
  /**
   * Seals the store's present state. What was committed stays committed when this cannot be done: it is then reported,
   * and no further write is let through (`catchUp`) before a seal has been written after all.
   */
  seal(): Promise<void>;
  /** Writes a seal that is still owed; throws when that fails again. */
  catchUp(): Promise<void>;
  /** Seals the store's present state; throws when that cannot be done. */
  sealNow(): Promise<void>;
}

interface SealerRequest {
  /** The store as it is now. */
  readonly store: () => Pick<Store, 'db' | 'pages'>;
  readonly seals: HeadSeals;
  readonly vaultId: string;
  readonly clock: () => Instant;
  /** Told of every seal that could not be written. */
  readonly onSealFailed: (error: unknown) => void;
  /** Frees room on a full disk; false when there is none to free. */
  readonly makeRoom?: (() => boolean) | undefined;
}

/** The sealer of an open store. */
export function createStoreSealer({
  store,
  seals,
  vaultId,
  clock,
  onSealFailed,
  makeRoom,
}: SealerRequest): StoreSealer {
  let owed = false;
  const write = async () => {
    const { db, pages } = store();
    seals.write({ ...(await readStoreState(db, vaultId, clock())), pages: pages.now() });
    owed = false;
    pages.moveWal();
  };
  return {
    seal: async () => {
      owed = true;
      await withRoom(write, makeRoom).catch(onSealFailed);
    },
    catchUp: async () => {
      if (owed) await write();
    },
    sealNow: async () => {
      owed = true;
      await withRoom(write, makeRoom);
    },
  };
}

/** The state of the store as a seal holds it. */
async function readStoreState(db: Kysely<Tables>, vaultId: string, at: Instant): Promise<SealedState> {
  const head = await readChainHead(db);
  const { writes } = await db.selectFrom('store').select('writes').executeTakeFirstOrThrow();
  return { vaultId, sequence: head.sequence, hash: head.hash, writes, at };
}
