import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { syncFolder } from '../vault/atomic-file.ts';
import type { SecretKey } from '../vault/secret-key.ts';
import { readChainHead } from './audit-log.ts';
import { readUserVersion } from './migrate.ts';
import { openStore } from './open-store.ts';
import type { Tables } from './tables.ts';

interface CopyRequest {
  readonly db: Kysely<Tables>;
  readonly key: SecretKey;
  readonly target: string;
}

/**
 * A complete copy of the open store under the same key, which gets its name only after it has been opened, checked page by page and
 * found to hold the same version and the same head of the trail. A failure leaves no file behind.
 */
export async function copyStore({ db, key, target }: CopyRequest): Promise<void> {
  const partial = `${target}.partial`;
  try {
    // The driver's own backup() fails on encrypted stores, and serialize() gives plaintext.
    await sql`vacuum into ${partial}`.execute(db);
    syncFile(partial);
    await assertSameStore(db, { file: partial, key });
    renameSync(partial, target);
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${partial}${suffix}`, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}

async function assertSameStore(
  db: Kysely<Tables>,
  copy: { readonly file: string; readonly key: SecretKey },
): Promise<void> {
  const opened = openStore({ ...copy, mode: 'open' });
  if (!opened.ok) throw new Error(`The copy of the store cannot be opened (${opened.error.kind})`);
  try {
    const [copied, present] = [await fingerprint(opened.value.db), await fingerprint(db)];
    if (copied !== present) throw new Error('The copy of the store differs from the store');
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(opened.value.db);
    if (rows[0]?.integrity_check !== 'ok') throw new Error('The copy of the store is damaged');
  } finally {
    opened.value.close();
  }
}

async function fingerprint(db: Kysely<Tables>): Promise<string> {
  const head = await readChainHead(db);
  return `${await readUserVersion(db)} ${head.sequence} ${head.hash}`;
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
