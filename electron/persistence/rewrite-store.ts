import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { syncFolder } from '../vault/atomic-file.ts';
import type { SecretKey } from '../vault/secret-key.ts';
import { readVaultHeader } from '../vault/vault-header.ts';
import { readChainHead, readEntryHash, verifyTrail } from './audit-log.ts';
import { digestOfRows } from './canonical-dump.ts';
import { openStore, type Store, type StoreRefused, storeFileName } from './open-store.ts';
import { copyStore } from './store-copy.ts';
import { prepareConnection, replaceKey } from './store-preamble.ts';
import type { Tables } from './tables.ts';

/*
 * Giving the store another key
 *
 * Every page that was ever written under the old key must stop being of use, so the store is not changed but written anew:
 *   copy    a verified copy under the old key, `dossier.<salt>.sqlite`, named after the salt of the new key
 *   rekey   the copy is encrypted anew, while nobody but us has it open; it must then hold the same records
 *   amend   what is new about it goes into the copy, in one transaction with its entries of the trail
 *   verify  it is closed, opened under the new key, and checked: pages, references, the whole trail, the old head within it
 *   commit  the vault header with the new salt is put in the place of the old one; this one rename is the change
 *   swap    the copy is renamed to `dossier.sqlite`
 *   reopen  and opened
 * Until `commit` the store lies untouched and open, and the header leads to it: whatever happens, the copy is waste. From `commit` on the
 * header leads to the copy: `settleRewrite` at the next opening finishes what was cut off. The seals outside the store lag behind both
 * times, which they may.
 */

/** The steps in their order. */
export const rewriteSteps = ['copy', 'rekey', 'amend', 'verify', 'commit', 'swap', 'reopen'] as const;
export type RewriteStep = (typeof rewriteSteps)[number];

interface Rewrite {
  readonly dir: string;
  /** The open store; no unit of work may run meanwhile. */
  readonly store: Store;
  readonly presentKey: SecretKey;
  readonly nextKey: SecretKey;
  /** The salt that the new header names: 16 bytes in hexadecimal. */
  readonly nextSalt: string;
  /** Writes into the copy only, adding entries to the trail. */
  readonly amend: (db: Kysely<Tables>) => Promise<void>;
  /** Writes the header that names the new salt, atomically and durably. */
  readonly commit: () => void;
  /** Told before each step begins; what it throws interrupts there. */
  readonly onStep?: ((step: RewriteStep) => void) | undefined;
}

/** The header leads to the new store, but it could not be opened here: the former one is closed, the next opening finishes the change. */
export class RewriteUnfinished extends Error {
  override readonly name = 'RewriteUnfinished';
}

/**
 * Rewrites the store under another key and gives the new one, open; the former is closed and gone. What is thrown before the header was
 * replaced leaves the former store open and unchanged and no file behind; after that, a `RewriteUnfinished` is thrown.
 */
export async function rewriteStore(rewrite: Rewrite): Promise<Store> {
  const { dir, store, presentKey, nextKey, nextSalt, amend, commit, onStep = () => undefined } = rewrite;
  const copy = join(dir, rewrittenName(nextSalt));
  try {
    onStep('copy');
    await copyStore({ db: store.db, key: presentKey, target: copy });
    onStep('rekey');
    changeKey(copy, presentKey, nextKey);
    await withStore(copy, nextKey, (db) => assertSameRecords(db, store.db));
    onStep('amend');
    await withStore(copy, nextKey, amend);
    onStep('verify');
    await withStore(copy, nextKey, (db) => assertContinues(db, store.db));
    syncFile(copy);
    syncFolder(dir);
    onStep('commit');
    commit();
  } catch (error) {
    // A header that was replaced, but for the last fsync, may be either one after a power loss: both stores must then be there.
    if (saltOf(dir) === nextSalt) throw unfinished(store, error);
    removeStore(copy);
    throw error;
  }
  try {
    onStep('swap');
    store.close();
    putInPlace(dir, copy);
    onStep('reopen');
    const opened = openStore({ file: join(dir, storeFileName), key: nextKey, mode: 'open' });
    if (opened.ok) return opened.value;
    throw new Error(`The rewritten store cannot be opened (${opened.error.kind})`);
  } catch (error) {
    throw unfinished(store, error);
  }
}

/**
 * Before the store of a vault is opened: finishes a rewriting that was cut off after its header had been written. The copy is opened
 * under the vault's key first; one that cannot be is left alone, and so is everything else.
 */
export function settleRewrite(dir: string, key: SecretKey): Result<undefined, StoreRefused> {
  const name = presentStoreName(dir);
  if (name === storeFileName) return ok(undefined);
  const opened = openStore({ file: join(dir, name), key, mode: 'open' });
  if (!opened.ok) return opened;
  opened.value.close();
  putInPlace(dir, join(dir, name));
  return ok(undefined);
}

/** The file that the header of a vault leads to: the rewritten copy, until its swap is finished. */
export function presentStoreName(dir: string): string {
  const salt = saltOf(dir);
  const copy = salt === undefined ? undefined : rewrittenName(salt);
  return copy !== undefined && existsSync(join(dir, copy)) ? copy : storeFileName;
}

/** After the store of a vault was opened and checked: removes what rewritings left that never came to count. */
export function clearRewrites(dir: string): void {
  const waste = readdirSync(dir).filter((name) => /^dossier\.[0-9a-f]{32}\.sqlite/.test(name));
  for (const name of waste) rmSync(join(dir, name));
  if (waste.length > 0) syncFolder(dir);
}

const rewrittenName = (salt: string): string => `dossier.${salt}.sqlite`;

function saltOf(dir: string): string | undefined {
  const header = readVaultHeader(dir);
  return header.ok ? header.value.databaseSalt : undefined;
}

function unfinished(store: Store, cause: unknown): RewriteUnfinished {
  store.close();
  return new RewriteUnfinished('The store was rewritten and could not be opened again', { cause });
}

function changeKey(file: string, presentKey: SecretKey, nextKey: SecretKey): void {
  const database = new Database(file, { fileMustExist: true });
  try {
    prepareConnection(database, presentKey);
    replaceKey(database, nextKey);
  } finally {
    database.close();
  }
}

async function withStore(file: string, key: SecretKey, work: (db: Kysely<Tables>) => Promise<void>): Promise<void> {
  const opened = openStore({ file, key, mode: 'open' });
  if (!opened.ok) throw new Error(`The copy of the store cannot be opened (${opened.error.kind})`);
  try {
    await work(opened.value.db);
  } finally {
    opened.value.close();
  }
}

async function assertSameRecords(copy: Kysely<Tables>, present: Kysely<Tables>): Promise<void> {
  if ((await digestOfRows(copy)) !== (await digestOfRows(present)))
    throw new Error('The copy of the store holds other records');
}

/** The copy is sound, and its trail goes on from the present head. */
async function assertContinues(copy: Kysely<Tables>, present: Kysely<Tables>): Promise<void> {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(copy);
  if (integrity.rows[0]?.integrity_check !== 'ok') throw new Error('The copy of the store is damaged');
  const dangling = await sql`pragma foreign_key_check`.execute(copy);
  if (dangling.rows.length > 0) throw new Error('The copy of the store has lost records');
  const trail = await verifyTrail(copy);
  const head = await readChainHead(present);
  const grown = trail.ok && trail.value.sequence > head.sequence;
  if (!grown || (await readEntryHash(copy, head.sequence)) !== head.hash)
    throw new Error('The trail of the copy does not continue that of the store');
}

/** Whatever lies beside the former store belongs to it and would be taken for a part of the new one. */
function putInPlace(dir: string, copy: string): void {
  const file = join(dir, storeFileName);
  for (const suffix of ['-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
  renameSync(copy, file);
  syncFolder(dir);
}

function removeStore(file: string): void {
  for (const suffix of ['', '.partial', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
