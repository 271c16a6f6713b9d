import type { ColumnType } from 'kysely';

/** A column that the store computes from the document of its row: read only. */
type FromBody<Value> = ColumnType<Value, never, never>;

/** A column with a default: may be left out of an insert. */
type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;

/** An encrypted file in the vault's `files` folder; the SHA-256 sums are lower-case hex. */
interface FileColumns {
  file_name_on_disk: string;
  file_key: Uint8Array;
  sha256_original: string;
  sha256_ciphertext: string;
  byte_size: number;
}

interface Stamped {
  created_at: string;
  updated_at: string;
}

/** Every table of the store as Kysely sees it, in step with `migrations/`. `*_json` columns are written and read through the row codecs. */
export interface Tables {
  user: Stamped & { id: string; slot_id: string | null; role: FromBody<string>; body_json: string };
  setting: { key: string; value_json: string };
  child: Stamped & { id: string; body_json: string };
  case_file: {
    id: string;
    child_id: string;
    number: string;
    status: string;
    edition: string;
    police_region: string;
    municipality: FromBody<string>;
    frame: FromBody<string>;
    body_json: string;
    opened_at: string;
    updated_at: string;
  };
  contact: Stamped & { id: string; case_id: string; kind: FromBody<string>; body_json: string };
  consent: { id: string; case_id: string; body_json: string; created_at: string };
  registration: Stamped & { id: string; contact_id: string; body_json: string };
  examination: Stamped & {
    id: string;
    case_id: string;
    contact_id: string;
    status: string;
    edition: string;
    started_at: FromBody<string>;
    /** The highest injury number ever given out here; numbers are not used twice. */
    last_injury_number: Defaulted<number>;
    /** The same for traces. */
    last_trace_number: Defaulted<number>;
    body_json: string;
  };
  region_finding: {
    id: string;
    examination_id: string;
    region_id: FromBody<string>;
    state: FromBody<string>;
    body_json: string;
    updated_at: string;
  };
  injury: Stamped & { id: string; examination_id: string; number: number; type: FromBody<string>; body_json: string };
  trace: Stamped & {
    id: string;
    examination_id: string;
    number: number;
    sin: FromBody<string | null>;
    body_json: string;
  };
  trace_round: Stamped & { id: string; examination_id: string; body_json: string };
  trace_transfer: { id: string; trace_id: string; position: number; body_json: string; created_at: string };
  photo: Stamped &
    FileColumns & {
      id: string;
      case_id: string;
      examination_id: string | null;
      media_type: string;
      body_json: string;
      metadata_json: string;
    };
  photo_preview: FileColumns & { photo_id: string; size: string; created_at: string };
  photo_injury: { photo_id: string; injury_id: string };
  photo_layer: Stamped & { id: string; photo_id: string; position: number; body_json: string };
  photo_measurement: Stamped & { id: string; photo_id: string; position: number; body_json: string };
  document: Stamped & FileColumns & { id: string; case_id: string; media_type: string; body_json: string };
  description: Stamped & {
    id: string;
    examination_id: string;
    status: 'draft' | 'frozen';
    frozen_at: string | null;
    body_json: string;
  };
  interpretation: Stamped & { id: string; examination_id: string; body_json: string };
  report: Stamped & { [Column in keyof FileColumns]: FileColumns[Column] | null } & {
    id: string;
    case_id: string;
    examination_id: string;
    number: string;
    version: number;
    status: string;
    issued_at: string | null;
    body_json: string;
  };
  revision: {
    id: string;
    entity: string;
    entity_id: string;
    /** The case or the child that the record belongs to: the revision goes when it goes. */
    case_id: string | null;
    child_id: string | null;
    at: string;
    user_id: string | null;
    before_json: string;
  };
  draft: { key: string; case_id: string | null; body_json: string; updated_at: string };
  /** SQLite's own list of what there is. */
  sqlite_schema: { type: string; name: string };
  store: { id: number; vault_id: string; writes: number };
  audit: {
    sequence: number;
    hash: string;
    previous_hash: string;
    entry_json: string;
    event_id: FromBody<string>;
    at: FromBody<string>;
    kind: FromBody<string>;
    case_id: FromBody<string | null>;
    user_id: FromBody<string | null>;
  };
  /** Who holds a way to the root key; rows are never removed. */
  key_holder: {
    slot_id: string;
    kind: 'user' | 'recovery';
    user_id: string | null;
    form: 'kit' | 'shares' | null;
    /** X25519 and Ed25519 public keys, hexadecimal; absent until the first unlocking of a vault of version 1. */
    box_key: string | null;
    signing_key: string | null;
    made_by: string | null;
    created_at: string;
    retired_at: string | null;
  };
  /** Editions of the standard that were loaded from a file; rows are never changed or removed. */
  edition: { id: string; sha256: string; body_json: string; loaded_at: string; loaded_by: string };
  /** Since when new cases get which edition; the last row counts. */
  edition_use: { position: Defaulted<number>; edition: string; since: string; user_id: string };
}
