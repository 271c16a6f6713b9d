import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';

/** An empty file in the vault folder; whoever holds the system's lock on it has the vault. The system lets go when a process ends, however it ends. */
export const lockFileName = 'vault.lock';

/** Milliseconds that opening waits for another process to let go, such as one that is just ending. */
const patience = 1000;

/** The hold on a vault; until it is released no other process works with anything in the folder. */
export interface VaultLock {
  release(): void;
}

export type VaultLockRefused = { readonly kind: 'vault-in-use' | 'vault-not-writable' };

/**
 * Takes a vault for this process. The store has a lock of its own, but that goes with its file, and a rewritten store takes the place
 * of another: this one spans that moment, and the header.
 */
export function lockVault(dir: string): Result<VaultLock, VaultLockRefused> {
  const file = join(dir, lockFileName);
  let database: Database.Database | undefined;
  try {
    accessSync(dir, constants.W_OK);
    database = new Database(file, { timeout: patience });
    // On a file that can only be read BEGIN EXCLUSIVE locks nobody out and does not say so.
    accessSync(file, constants.W_OK);
    // The driver is the only thing here that can lock a file. Nothing is ever written to this one, not even a journal beside it.
    database.pragma('journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
    const held = database;
    return ok({ release: () => void held.close() });
  } catch (error) {
    database?.close();
    const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
    return fail({ kind: busy ? 'vault-in-use' : 'vault-not-writable' });
  }
}
