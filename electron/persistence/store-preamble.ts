import Database from 'better-sqlite3';
import { revealKey, type SecretKey } from '../vault/secret-key.ts';

interface Setting {
  readonly pragma: string;
  readonly value: string;
  /** What reading the setting back must give. */
  readonly expected: string;
  readonly reason: string;
}

const cipherSettings: readonly Setting[] = [
  {
    pragma: 'cipher',
    value: "'sqlcipher'",
    expected: 'sqlcipher',
    reason: 'documented, and independent tools can open it',
  },
  { pragma: 'legacy', value: '4', expected: '4', reason: 'exactly the file format of SQLCipher 4' },
];

const connectionSettings: readonly Setting[] = [
  { pragma: 'temp_store', value: 'MEMORY', expected: '2', reason: 'temporary files would be written unencrypted' },
  {
    pragma: 'locking_mode',
    value: 'EXCLUSIVE',
    expected: 'exclusive',
    reason:
      'one process a vault; only before the first use of the WAL does it keep a second opener out and the WAL index in memory',
  },
  { pragma: 'journal_mode', value: 'WAL', expected: 'wal', reason: 'a commit is one append and one fsync' },
  {
    pragma: 'synchronous',
    value: 'FULL',
    expected: '2',
    reason: 'with NORMAL a power loss takes acknowledged commits',
  },
  { pragma: 'fullfsync', value: 'ON', expected: '1', reason: 'on macOS fsync alone leaves data in the drive' },
  { pragma: 'checkpoint_fullfsync', value: 'ON', expected: '1', reason: 'the same for checkpoints' },
  {
    pragma: 'wal_autocheckpoint',
    value: '0',
    expected: '0',
    reason: 'only what is sealed is moved into the main file: see the digest of the pages',
  },
  { pragma: 'secure_delete', value: 'ON', expected: '1', reason: 'deleted content is overwritten inside the file' },
  { pragma: 'foreign_keys', value: 'ON', expected: '1', reason: 'nothing may outlive its case' },
  {
    pragma: 'recursive_triggers',
    value: 'ON',
    expected: '1',
    reason: 'otherwise REPLACE deletes past the delete triggers',
  },
  { pragma: 'trusted_schema', value: 'OFF', expected: '0', reason: 'a tampered schema must not call functions' },
  { pragma: 'cell_size_check', value: 'ON', expected: '1', reason: 'a damaged page is noticed earlier' },
  {
    pragma: 'mmap_size',
    value: '0',
    expected: '0',
    reason: 'decrypted pages are not mapped and I/O errors stay errors',
  },
];

/** Keys a fresh connection and puts every setting that the guarantees rest on; throws when one does not read back as set. */
export function prepareConnection(database: Database.Database, key: SecretKey): void {
  for (const setting of cipherSettings) apply(database, setting);
  applyKey(database, key);
  for (const setting of connectionSettings) apply(database, setting);
}

/** `SQLITE_FULL`: the driver gives the number itself instead of an error when it changes a key. */
const noRoom = 13;

/** Writes every page anew under another key, with another salt. The WAL is left for it: in WAL mode the driver would keep the salt. */
export function replaceKey(database: Database.Database, key: SecretKey): void {
  apply(database, {
    pragma: 'journal_mode',
    value: 'DELETE',
    expected: 'delete',
    reason: 'the salt must change as well',
  });
  withRawKey(key, (rawKey) => {
    const status = database.rekey(rawKey);
    if (status === noRoom) throw new Database.SqliteError('No room to change the key', 'SQLITE_FULL');
    return status;
  });
}

function apply(database: Database.Database, { pragma, value, expected, reason }: Setting): void {
  database.pragma(`${pragma} = ${value}`);
  const found = String(database.pragma(pragma, { simple: true }));
  if (found !== expected) throw new Error(`PRAGMA ${pragma} is ${found} instead of ${expected} (${reason})`);
}

const applyKey = (database: Database.Database, key: SecretKey): void =>
  withRawKey(key, (rawKey) => database.key(rawKey));

// A bare buffer would be stretched as a passphrase: the prefix says that these are the key's own bytes. PRAGMA key would leave hex copies in memory.
function withRawKey(key: SecretKey, use: (rawKey: Buffer) => number): void {
  const rawKey = Buffer.concat([Buffer.from('raw:', 'ascii'), revealKey(key)]);
  try {
    const status = use(rawKey);
    if (status !== 0) throw new Error(`The store's key was not accepted (${status})`);
  } finally {
    rawKey.fill(0);
  }
}
