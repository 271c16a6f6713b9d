import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';

type Value = string | number | null | Uint8Array;

/** All rows of a table as lists in the order of the columns; bytes are hexadecimal. */
export interface DumpedTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const tableNames = async <Tables>(db: Kysely<Tables>): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`.execute(db);
  return rows.map(({ name }) => name);
};

/** How many rows every table has, as text to be compared. */
export async function countRows<Tables>(db: Kysely<Tables>): Promise<string> {
  const counts = await countByTable(db);
  return counts.map(({ table, count }) => `${table} ${count}`).join('\n');
}

/** How many rows all tables have together. */
export async function countAllRows<Tables>(db: Kysely<Tables>): Promise<number> {
  const counts = await countByTable(db);
  return counts.reduce((sum, { count }) => sum + count, 0);
}

async function countByTable<Tables>(db: Kysely<Tables>) {
  const counts: { readonly table: string; readonly count: number }[] = [];
  for (const table of await tableNames(db)) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db);
    counts.push({ table, count: rows[0]?.count ?? 0 });
  }
  return counts;
}

/**
 * All tables of a store by name, with their rows ordered by all columns: two stores with the same dump hold the same records, however
 * their pages lie. Works with any version of the schema.
 */
export async function* dumpTables<Tables>(db: Kysely<Tables>): AsyncGenerator<DumpedTable> {
  for (const table of await tableNames(db)) {
    const { rows: infos } = await sql<{
      name: string;
    }>`select name from pragma_table_xinfo(${table}) order by cid`.execute(db);
    const columns = infos.map(({ name }) => name);
    const order = sql.join(columns.map((column) => sql.ref(column)));
    const { rows } = await sql<Record<string, Value>>`
      select ${order} from ${sql.table(table)} order by ${order}`.execute(db);
    yield { table, columns, rows: rows.map((row) => columns.map((column) => plain(row[column] ?? null))) };
  }
}

/** SHA-256 over the dump, a line of JSON a row, hexadecimal. */
export async function digestOfRows<Tables>(db: Kysely<Tables>): Promise<string> {
  const hash = createHash('sha256');
  for await (const { table, columns, rows } of dumpTables(db)) {
    hash.update(`${JSON.stringify([table, columns])}\n`);
    for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
  }
  return hash.digest('hex');
}

const plain = (value: Value): string | number | null =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
