import { chmodSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { SecretKey } from '../vault/secret-key.ts';
import { openPageDigest, type PageDigest } from './page-digest.ts';
import { prepareConnection } from './store-preamble.ts';
import type { Tables } from './tables.ts';

/** The encrypted database's name in the vault folder. */
export const storeFileName = 'dossier.sqlite';

/** Milliseconds that opening waits for another process to let go, such as one that is just ending. */
const busyTimeout = 1000;

/** One open connection, exclusively ours. The raw driver handle stays inside. */
export interface Store {
  readonly db: Kysely<Tables>;
  readonly file: string;
  /** What its pages hold, in one number: see the seals. */
  readonly pages: PageDigest;
  /** Moves everything into the main file, closes it and removes the WAL; throws, but closed, when it cannot. Harmless when repeated. */
  close(): void;
}

export type StoreRefused =
  | { readonly kind: 'store-missing' }
  | { readonly kind: 'store-damaged' }
  | { readonly kind: 'vault-in-use' };

interface StoreRequest {
  readonly file: string;
  readonly key: SecretKey;
  /** `create` refuses an existing file, `open` a missing one. */
  readonly mode: 'create' | 'open';
}

/**
 * Opens the store with every guarantee of the preamble in place and every page checked against its MAC. The key was
 * proven right by the key slot before, so a file that it does not open is damaged.
 */
export function openStore({ file, key, mode }: StoreRequest): Result<Store, StoreRefused> {
  if (mode === 'create' && existsSync(file)) throw new Error('The store exists already');
  if (mode === 'open' && !existsSync(file)) return fail({ kind: 'store-missing' });
  const database = new Database(file, { fileMustExist: mode === 'open', timeout: busyTimeout });
  try {
    if (mode === 'create') chmodSync(file, 0o600);
    prepareConnection(database, key);
    if (database.pragma('quick_check(1)', { simple: true }) === 'ok')
      return ok(storeOver(database, { file, key, mode }));
  } catch (error) {
    database.close();
    const refused = refusalOf(error);
    if (refused) return fail(refused);
    throw error;
  }
  database.close();
  return fail({ kind: 'store-damaged' });
}

function storeOver(database: Database.Database, { file, key }: StoreRequest): Store {
  const pages = openPageDigest({ database, file, key });
  const close = () => {
    if (!database.open) return;
    try {
      database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      // What could not be moved stays in the WAL, which the next opening reads.
      database.close();
      pages.release();
    }
  };
  return { pages, db: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }), file, close };
}

function refusalOf(error: unknown): StoreRefused | undefined {
  if (!(error instanceof Database.SqliteError)) return undefined;
  if (error.code.startsWith('SQLITE_BUSY')) return { kind: 'vault-in-use' };
  if (error.code.startsWith('SQLITE_NOTADB') || error.code.startsWith('SQLITE_CORRUPT'))
    return { kind: 'store-damaged' };
  return undefined;
}
