import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';

/*
 * - `edition` holds the editions of the recording standard that were loaded into this vault from a file, whole and as they were checked.
 *   Records refer to an edition by its id for ever: rows are neither changed nor removed. Editions that come with the program are not here.
 * - `edition_use` says since when new cases get which edition; the last row counts. Without rows it is the one the program brings.
 */
export const editions: Migration = {
  version: 4,
  name: 'editions',
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `CREATE TABLE edition (
    id TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    loaded_at TEXT NOT NULL,
    loaded_by TEXT NOT NULL REFERENCES user (id)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX edition_by_loader ON edition (loaded_by)',
  `CREATE TRIGGER edition_is_never_changed BEFORE UPDATE ON edition BEGIN
    SELECT RAISE(ABORT, 'edition: editions are never changed');
  END`,
  `CREATE TRIGGER edition_is_never_removed BEFORE DELETE ON edition BEGIN
    SELECT RAISE(ABORT, 'edition: editions are never removed');
  END`,
  `CREATE TABLE edition_use (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    edition TEXT NOT NULL,
    since TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES user (id)
  ) STRICT`,
  'CREATE INDEX edition_use_by_user ON edition_use (user_id)',
];
