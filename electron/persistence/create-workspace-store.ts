import type { Transaction } from 'kysely';
import type { ReadStore, Store } from '../application/ports.ts';
import type { UnitOfWork as WorkspaceUnitOfWork } from '../application/workspace.ts';
import { createStore } from './create-store.ts';
import type { Tables } from './tables.ts';
import type { UnitOfWork } from './unit-of-work.ts';
import { draftRepository } from './workspace-repositories.ts';

/** Units of work as use-cases see them: repositories instead of a transaction. */
export function createWorkspaceStore(unitOfWork: UnitOfWork): WorkspaceUnitOfWork {
  return {
    change: (work) => unitOfWork.change((scope) => work(createStore(scope))),
    read: (work) => unitOfWork.read((db) => work(readStore(db))),
    // A draft transaction is typed down to its one table; Kysely's transaction type is invariant.
    draft: (work) => unitOfWork.draft((tx) => work(draftRepository({ tx: tx as unknown as Transaction<Tables> }))),
  };
}

/**
 * Repositories over a connection that is only read from. The repositories ask for a transaction; a reader is given one by
 * name only, and its type leaves no writing method to call.
 */
function readStore(db: unknown): ReadStore {
  const store: Store = createStore({
    tx: db as Transaction<Tables>,
    at: '',
    actor: undefined,
    newId: () => {
      throw new Error('Nothing is written while reading');
    },
  });
  return store;
}
