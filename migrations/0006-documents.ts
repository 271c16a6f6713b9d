import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';

/*
 * `document` holds scans and photos of signed forms of consent: one encrypted file a row. A row is never removed but with its case; one that
 * was taken away says so in its document.
 */
export const documents: Migration = {
  version: 6,
  name: 'documents',
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `CREATE TABLE document (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    file_name_on_disk TEXT NOT NULL UNIQUE,
    file_key BLOB NOT NULL CHECK (length(file_key) = 32),
    sha256_original TEXT NOT NULL,
    sha256_ciphertext TEXT NOT NULL,
    byte_size INTEGER NOT NULL,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX document_by_case ON document (case_id, sha256_original)',
];
