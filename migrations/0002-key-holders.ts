import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';

/*
 * - `key_holder` says who holds a way to the root key: a person's passphrase or a recovery kit. The public keys lie here, inside the
 *   encrypted store, because only here nobody without the root key can have put them: new keys are sealed to these, not to what the open
 *   header says. Rows are never removed; a key that was taken away has `retired_at`, so that old signatures can still be checked.
 * - `user.slot_id` stays what it was for vaults of version 1 and is no longer read.
 * - Whoever was the first user of a vault manages it.
 * - Unsaved input belongs to the person who typed it: its key begins with the person's id.
 * - The trail can be searched by person and by time.
 */
export const keyHolders: Migration = {
  version: 2,
  name: 'key-holders',
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `CREATE TABLE key_holder (
    slot_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('user', 'recovery')),
    user_id TEXT REFERENCES user (id),
    form TEXT CHECK (form IN ('kit', 'shares')),
    box_key TEXT CHECK (length(box_key) = 64),
    signing_key TEXT CHECK (length(signing_key) = 64),
    made_by TEXT REFERENCES user (id),
    created_at TEXT NOT NULL,
    retired_at TEXT,
    CHECK ((kind = 'user') = (user_id IS NOT NULL)),
    CHECK ((kind = 'recovery') = (form IS NOT NULL))
  ) STRICT, WITHOUT ROWID`,
  'CREATE INDEX key_holder_by_user ON key_holder (user_id)',
  'CREATE INDEX key_holder_by_maker ON key_holder (made_by)',
  // The keys themselves come with the first unlocking, which is the first moment that the passphrase is at hand.
  `INSERT INTO key_holder (slot_id, kind, user_id, created_at)
    SELECT slot_id, 'user', id, created_at FROM user WHERE slot_id IS NOT NULL`,
  `UPDATE user SET body_json = json_set(body_json, '$.administers', json('true'))
    WHERE id = (SELECT id FROM user ORDER BY created_at, id LIMIT 1)`,
  `UPDATE draft SET key = (SELECT id FROM user ORDER BY created_at, id LIMIT 1) || '/' || key
    WHERE EXISTS (SELECT 1 FROM user)`,
  `ALTER TABLE audit ADD COLUMN user_id TEXT GENERATED ALWAYS AS (json_extract(entry_json, '$.userId')) VIRTUAL`,
  'CREATE INDEX audit_by_user ON audit (user_id)',
  'CREATE INDEX audit_by_moment ON audit (at)',
];
