import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Migration } from '../../migrations/migration.ts';

/**
 * The names of tables, indexes and triggers that are missing from a store, that stand in it too much, or that read differently than the
 * migrations up to its version make them: whoever wants to rewrite the trail has to take its triggers away first.
 */
export async function strangeSchemaParts<Tables>(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const expected = await schemaMadeBy(migrations);
  const found = await schemaOf(db);
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((name) => expected.get(name) !== found.get(name))
    .sort();
}

async function schemaMadeBy(migrations: readonly Migration[]): Promise<ReadonlyMap<string, string>> {
  const database = new Database(':memory:');
  try {
    const empty = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
    for (const migration of migrations) await migration.up(empty);
    return await schemaOf(empty);
  } finally {
    database.close();
  }
}

async function schemaOf<Tables>(db: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; type: string; sql: string | null }>`
    select name, type, sql from sqlite_schema where name not like 'sqlite_%'`.execute(db);
  return new Map(rows.map(({ name, type, sql: text }) => [name, `${type} ${text}`]));
}
