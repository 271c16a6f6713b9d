import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';

/*
 * - `photo_layer` holds annotations beside a photo, one a row, in the order of `position`. The photo itself is never touched.
 * - `photo_measurement` holds what was measured in a photo: marks and what was computed from them. One that the size of an injury refers to
 *   is struck, with the reason in its document, and not removed.
 */
export const photoLayers: Migration = {
  version: 5,
  name: 'photo-layers',
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const tableFor = (name: string): string => `CREATE TABLE ${name} (
    id TEXT PRIMARY KEY,
    photo_id TEXT NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position > 0),
    body_json TEXT NOT NULL CHECK (json_valid(body_json)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (photo_id, position)
  ) STRICT`;

const statements = [tableFor('photo_layer'), tableFor('photo_measurement')];
