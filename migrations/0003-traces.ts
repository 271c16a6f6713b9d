import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';

/*
 * - `trace` holds the traces taken in an examination, numbered within it. One that was recorded by mistake is struck, with the reason in
 *   its document: the row and the number stay.
 * - `trace_transfer` holds what happened to a trace afterwards. Rows are only added: UPDATE aborts, and a correction is a row that names
 *   the one it corrects. A row goes only with its trace.
 * - `trace_round` says per examination when the incident was, as far as known, and what was looked for and not taken.
 * - `sin` repeats the identification number of the document, in capitals and without spaces, so that a number used twice in a vault is
 *   found by an index.
 */
export const traces: Migration = {
  version: 3,
  name: 'traces',
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  'ALTER TABLE examination ADD COLUMN last_trace_number INTEGER NOT NULL DEFAULT 0 CHECK (last_trace_number >= 0)',
  `CREATE TABLE trace (
    id TEXT PRIMARY KEY,
    examination_id TEXT NOT NULL REFERENCES examination (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    sin TEXT GENERATED ALWAYS AS (upper(replace(json_extract(body_json, '$.details.sin'), ' ', ''))) VIRTUAL,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (examination_id, number)
  ) STRICT`,
  'CREATE INDEX trace_by_sin ON trace (sin)',
  `CREATE TABLE trace_transfer (
    id TEXT PRIMARY KEY,
    trace_id TEXT NOT NULL REFERENCES trace (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position > 0),
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    UNIQUE (trace_id, position)
  ) STRICT`,
  `CREATE TABLE trace_round (
    id TEXT PRIMARY KEY,
    examination_id TEXT NOT NULL UNIQUE REFERENCES examination (id) ON DELETE CASCADE,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TRIGGER trace_transfer_is_never_changed BEFORE UPDATE ON trace_transfer BEGIN
    SELECT RAISE(ABORT, 'trace_transfer: entries are never changed');
  END`,
];
