import type { ReadonlyKysely } from 'kysely/readonly';
import type { Tables } from './tables.ts';

/** Whether a store has the table of signed forms: versions of the schema before the sixth have not. */
export async function hasDocuments(db: Pick<ReadonlyKysely<Tables>, 'selectFrom'>): Promise<boolean> {
  const rows = await db
    .selectFrom('sqlite_schema')
    .select('name')
    .where('type', '=', 'table')
    .where('name', '=', 'document')
    .execute();
  return rows.length > 0;
}
