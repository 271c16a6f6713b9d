import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { ChainHead } from '../../shared/domain/audit/audit-chain.ts';
import { syncFolder } from '../vault/atomic-file.ts';
import type { SecretKey } from '../vault/secret-key.ts';
import { readChainHead } from './audit-log.ts';
import { countRows, digestOfRows } from './canonical-dump.ts';
import { readUserVersion } from './migrate.ts';
import { openStore } from './open-store.ts';
import type { Tables } from './tables.ts';

interface CopyRequest {
  readonly db: Kysely<Tables>;
  readonly key: SecretKey;
  readonly target: string;
}

/** A copy of a store, and what the store was when the copy was taken. */
export interface StoreCopy {
  readonly file: string;
  readonly key: SecretKey;
  readonly schemaVersion: number;
  readonly head: ChainHead;
  /** How many rows every table had. */
  readonly rows: string;
}

/** What a copy was found to hold. */
interface CopyChecked {
  /** The digest of its pages, for a seal of its own: they lie otherwise than those of the store. */
  readonly pages: string;
  /** How many transactions the store had seen. */
  readonly writes: number;
  /** SHA-256 over all its rows (`digestOfRows`). */
  readonly content: string;
}

/**
 * A complete copy of the open store under the same key, which gets its name only after it has been opened, checked page by page and
 * found to hold the same version, the same head of the trail and as many rows in every table. A failure leaves no file behind, a crash
 * none that the next copy into the same folder does not remove.
 */
export async function copyStore({ db, key, target }: CopyRequest): Promise<void> {
  const partial = `${target}.partial`;
  clearPartialCopies(dirname(target));
  try {
    await checkStoreCopy(await takeStoreCopy({ db, key, target: partial }));
    renameSync(partial, target);
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${partial}${suffix}`, { force: true });
    throw error;
  }
  syncFolder(dirname(target));
}

/** Removes what a copy that a crash cut off left in a folder, with what SQLite keeps beside it. */
function clearPartialCopies(folder: string): void {
  for (const name of readdirSync(folder))
    if (/\.sqlite\.partial(-wal|-shm|-journal)?$/.test(name)) rmSync(join(folder, name), { force: true });
}

/**
 * Takes a copy without looking at it: nothing may be written to the store meanwhile, and nothing can stop it half-way. On a full disk a
 * part of the file stays behind.
 */
export async function takeStoreCopy({ db, key, target }: CopyRequest): Promise<StoreCopy> {
  const head = await readChainHead(db);
  const schemaVersion = await readUserVersion(db);
  const rows = await countRows(db);
  // The driver's own backup() fails on encrypted stores, and serialize() gives plaintext.
  await sql`vacuum into ${target}`.execute(db);
  return { file: target, key, schemaVersion, head, rows };
}

/** Opens a copy and reads every page and row of it; throws when it is not what was copied. On disk on return. */
export async function checkStoreCopy(copy: StoreCopy): Promise<CopyChecked> {
  syncFile(copy.file);
  const opened = openStore({ ...copy, mode: 'open' });
  if (!opened.ok) throw new Error(`The copy of the store cannot be opened (${opened.error.kind})`);
  const { db, pages, close } = opened.value;
  try {
    const head = await readChainHead(db);
    if (
      head.sequence !== copy.head.sequence ||
      head.hash !== copy.head.hash ||
      (await readUserVersion(db)) !== copy.schemaVersion ||
      (await countRows(db)) !== copy.rows
    )
      throw new Error('The copy of the store differs from the store');
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(db);
    if (rows[0]?.integrity_check !== 'ok') throw new Error('The copy of the store is damaged');
    const { writes } = await db.selectFrom('store').select('writes').executeTakeFirstOrThrow();
    return { writes, content: await digestOfRows(db), pages: pages.now() };
  } finally {
    close();
  }
}

/** Makes the content of a file durable. */
function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
