import { type Kysely, sql } from 'kysely';
import type { Migration } from '../../migrations/migration.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Tables } from './tables.ts';

/** A store written by a later version of the program; it has not been touched. */
export interface StoreNewer {
  readonly kind: 'store-newer';
  readonly found: number;
  readonly known: number;
}

export interface Migrated {
  readonly from: number;
  readonly to: number;
}

interface MigrateRequest {
  readonly db: Kysely<Tables>;
  readonly migrations: readonly Migration[];
  /** Makes a verified copy of a store that already holds something; called once, before the first step. */
  readonly copyAside: (version: number) => Promise<void>;
  /** Called after each step of a store that already held something: seals it. */
  readonly afterStep?: (() => Promise<void>) | undefined;
}

/**
 * Brings a store to the newest version. Each step is one transaction together with its `user_version`: a step that fails
 * leaves nothing behind. (Kysely's own migrator does not wrap SQLite migrations in a transaction.)
 */
export async function migrate({
  db,
  migrations,
  copyAside,
  afterStep,
}: MigrateRequest): Promise<Result<Migrated, StoreNewer>> {
  const known = newestVersion(migrations);
  const from = await readUserVersion(db);
  if (from > known) return fail({ kind: 'store-newer', found: from, known });
  const steps = migrations.slice(from);
  if (from > 0 && steps.length > 0) await copyAside(from);
  for (const migration of steps) {
    await take(db, migration);
    if (from > 0) await afterStep?.();
  }
  return ok({ from, to: known });
}

/** The version of a store's schema; 0 when it is new and empty. */
export async function readUserVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  const version = rows[0]?.user_version;
  if (version === undefined) throw new Error('PRAGMA user_version gave nothing');
  return version;
}

async function take(db: Kysely<Tables>, migration: Migration): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // A migration knows no current table types: it describes them as they were in its time.
    await migration.up(transaction as unknown as Kysely<unknown>);
    // Counted as any other transaction, so that the seals know of it; a store that is being made has no count yet.
    await transaction.updateTable('store').set({ writes: sql<number>`writes + 1` }).execute();
    await sql.raw(`pragma user_version = ${migration.version}`).execute(transaction);
  });
}

function newestVersion(migrations: readonly Migration[]): number {
  const gap = migrations.find((migration, index) => migration.version !== index + 1);
  if (gap) throw new Error(`Migration ${gap.name} is out of order`);
  return migrations.length;
}
