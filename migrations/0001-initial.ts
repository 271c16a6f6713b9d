import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';

/*
 * Conventions of the first schema
 *
 * - Ids are UUIDs, moments UTC ISO 8601 text, documents JSON text (`*_json`) whose shape the application checks on every read and write.
 *   A column that merely repeats a part of a document is generated from it, so that the two can never differ.
 * - STRICT tables: a value of the wrong type is refused by the engine.
 * - Everything about a case hangs below `case_file` and goes with it (`ON DELETE CASCADE`); deleting the case and then its child leaves
 *   nothing of either but the identifiers in the audit trail. Keys of encrypted files lie in their rows and go with them as well.
 * - A reference inside a case carries the case id along, so that no row can point into another case. Such references are
 *   DEFERRED: deleting a whole case succeeds in any order, deleting a contact from under its examination does not.
 * - `user_id` in `revision` is deliberately no foreign key: removing a user must not require removing history.
 */
export const initial: Migration = {
  version: 1,
  name: 'initial',
  async up(db: Kysely<unknown>) {
    for (const statement of [...people, ...cases, ...examinations, ...photos, ...products, ...housekeeping, ...trail]) {
      await sql.raw(statement).execute(db);
    }
  },
};

const people = [
  `CREATE TABLE user (
    id TEXT PRIMARY KEY,
    slot_id TEXT UNIQUE,
    role TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body_json, '$.role')) VIRTUAL,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value_json TEXT NOT NULL CHECK (json_valid(value_json))
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE child (
    id TEXT PRIMARY KEY,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
];

const cases = [
  `CREATE TABLE case_file (
    id TEXT PRIMARY KEY,
    child_id TEXT NOT NULL REFERENCES child (id) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    edition TEXT NOT NULL,
    police_region TEXT NOT NULL,
    municipality TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body_json, '$.municipality')) VIRTUAL,
    frame TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body_json, '$.frame')) VIRTUAL,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    opened_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX case_file_by_child ON case_file (child_id)',
  'CREATE INDEX case_file_by_status ON case_file (status, updated_at)',
  `CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    kind TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body_json, '$.kind')) VIRTUAL,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (id, case_id)
  ) STRICT`,
  'CREATE INDEX contact_by_case ON contact (case_id)',
  `CREATE TABLE consent (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX consent_by_case ON consent (case_id)',
  `CREATE TABLE registration (
    id TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL UNIQUE REFERENCES contact (id) ON DELETE CASCADE,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
];

const examinations = [
  `CREATE TABLE examination (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    contact_id TEXT NOT NULL,
    status TEXT NOT NULL,
    edition TEXT NOT NULL,
    started_at TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body_json, '$.startedAt')) VIRTUAL,
    last_injury_number INTEGER NOT NULL DEFAULT 0 CHECK (last_injury_number >= 0),
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (id, case_id),
    FOREIGN KEY (contact_id, case_id) REFERENCES contact (id, case_id) DEFERRABLE INITIALLY DEFERRED
  ) STRICT`,
  'CREATE INDEX examination_by_case ON examination (case_id)',
  'CREATE INDEX examination_by_contact ON examination (contact_id, case_id)',
  `CREATE TABLE region_finding (
    id TEXT PRIMARY KEY,
    examination_id TEXT NOT NULL REFERENCES examination (id) ON DELETE CASCADE,
    region_id TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body_json, '$.regionId')) VIRTUAL,
    state TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body_json, '$.state')) VIRTUAL,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    updated_at TEXT NOT NULL,
    UNIQUE (examination_id, region_id)
  ) STRICT`,
  `CREATE TABLE injury (
    id TEXT PRIMARY KEY,
    examination_id TEXT NOT NULL REFERENCES examination (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    type TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body_json, '$.type')) VIRTUAL,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (examination_id, number)
  ) STRICT`,
];

const photos = [
  `CREATE TABLE photo (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    examination_id TEXT,
    media_type TEXT NOT NULL,
    file_name_on_disk TEXT NOT NULL UNIQUE,
    file_key BLOB NOT NULL CHECK (length(file_key) = 32),
    sha256_original TEXT NOT NULL,
    sha256_ciphertext TEXT NOT NULL,
    byte_size INTEGER NOT NULL,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    metadata_json TEXT NOT NULL CHECK (json_valid(metadata_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    FOREIGN KEY (examination_id, case_id) REFERENCES examination (id, case_id) DEFERRABLE INITIALLY DEFERRED
  ) STRICT`,
  'CREATE INDEX photo_by_content ON photo (case_id, sha256_original)',
  'CREATE INDEX photo_by_examination ON photo (examination_id, case_id)',
  `CREATE TABLE photo_preview (
    photo_id TEXT NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
    size TEXT NOT NULL,
    file_name_on_disk TEXT NOT NULL UNIQUE,
    file_key BLOB NOT NULL CHECK (length(file_key) = 32),
    sha256_original TEXT NOT NULL,
    sha256_ciphertext TEXT NOT NULL,
    byte_size INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (photo_id, size)
  ) STRICT`,
  `CREATE TABLE photo_injury (
    photo_id TEXT NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
    injury_id TEXT NOT NULL REFERENCES injury (id) ON DELETE CASCADE,
    PRIMARY KEY (photo_id, injury_id)
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX photo_injury_by_injury ON photo_injury (injury_id)',
];

const products = [
  `CREATE TABLE description (
    id TEXT PRIMARY KEY,
    examination_id TEXT NOT NULL UNIQUE REFERENCES examination (id) ON DELETE CASCADE,
    status TEXT NOT NULL CHECK (status IN ('draft', 'frozen')),
    frozen_at TEXT CHECK ((frozen_at IS NOT NULL) = (status = 'frozen')),
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE interpretation (
    id TEXT PRIMARY KEY,
    examination_id TEXT NOT NULL UNIQUE REFERENCES examination (id) ON DELETE CASCADE,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE report (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    examination_id TEXT NOT NULL,
    number TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    status TEXT NOT NULL,
    issued_at TEXT,
    file_name_on_disk TEXT UNIQUE,
    file_key BLOB CHECK (length(file_key) = 32),
    sha256_original TEXT,
    sha256_ciphertext TEXT,
    byte_size INTEGER,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (number, version),
    FOREIGN KEY (examination_id, case_id) REFERENCES examination (id, case_id) DEFERRABLE INITIALLY DEFERRED
  ) STRICT`,
  'CREATE INDEX report_by_case ON report (case_id)',
  'CREATE INDEX report_by_examination ON report (examination_id, case_id)',
];

const housekeeping = [
  `CREATE TABLE revision (
    id TEXT PRIMARY KEY,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    case_id TEXT REFERENCES case_file (id) ON DELETE CASCADE,
    child_id TEXT REFERENCES child (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    user_id TEXT,
    before_json TEXT NOT NULL CHECK (json_valid(before_json))
  ) STRICT`,
  'CREATE INDEX revision_by_entity ON revision (entity, entity_id, at)',
  'CREATE INDEX revision_by_case ON revision (case_id)',
  'CREATE INDEX revision_by_child ON revision (child_id)',
  `CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    case_id TEXT REFERENCES case_file (id) ON DELETE CASCADE,
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    updated_at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX draft_by_case ON draft (case_id)',
  // One row: which vault this store belongs to, and how many transactions it has seen. The seal outside the file repeats the count.
  `CREATE TABLE store (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    vault_id TEXT NOT NULL,
    writes INTEGER NOT NULL CHECK (writes >= 0)
  ) STRICT`,
];

/*
 * The trail. Rows are only appended: UPDATE and DELETE abort, and an INSERT must continue the chain, which also stops REPLACE.
 * The generated columns can be searched and cannot disagree with the JSON that was hashed.
 */
const trail = [
  `CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    previous_hash TEXT NOT NULL CHECK (length(previous_hash) = 64),
    entry_json TEXT NOT NULL CHECK (json_valid(entry_json)),
    event_id TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (json_extract(entry_json, '$.eventId')) VIRTUAL,
    at TEXT NOT NULL GENERATED ALWAYS AS (json_extract(entry_json, '$.at')) VIRTUAL,
    kind TEXT NOT NULL GENERATED ALWAYS AS (json_extract(entry_json, '$.kind')) VIRTUAL,
    case_id TEXT GENERATED ALWAYS AS (json_extract(entry_json, '$.caseId')) VIRTUAL
  ) STRICT`,
  'CREATE INDEX audit_by_case ON audit (case_id)',
  `CREATE TRIGGER audit_continues_the_chain BEFORE INSERT ON audit BEGIN
    SELECT RAISE(ABORT, 'audit: an entry must continue the chain')
    WHERE NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM audit)
      OR NEW.previous_hash IS NOT coalesce((SELECT hash FROM audit WHERE sequence = NEW.sequence - 1), '${'0'.repeat(64)}');
  END`,
  `CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'audit: entries are never changed');
  END`,
  `CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'audit: entries are never deleted');
  END`,
];
