import { createDecipheriv, createHash, createHmac } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { SqliteError } from 'better-sqlite3';
import { deriveKey } from '../vault/derive-keys.ts';
import { destroyKey, revealKey, SecretKey } from '../vault/secret-key.ts';
import { readWal, type WalFrame } from './wal-frames.ts';

/*
 * Every page of the store carries a MAC, so a damaged page is seen; an old copy of the same page has a sound MAC and is not. This
 * digest covers the content of every page of the committed store, main file and WAL together. It is taken of what the pages hold
 * once decrypted, for a page is encrypted anew when it moves from the WAL to the main file, and it is keyed, so that it says
 * nothing to whoever reads a seal. One hash a page is kept in memory: a commit costs the reading of the pages it wrote.
 */

/** Frames in the WAL from which they are moved to the main file. */
const movingFrames = 1000;

/** The pages of SQLCipher 4: content, 16 bytes of IV, 64 bytes of MAC; the first begins with the salt of the file, in the clear. */
const pageSize = 4096;
const contentLength = pageSize - 80;
const ivLength = 16;
const saltLength = 16;
const hashLength = 32;
const pagesPerRead = 256;

/** The digests of a store that is open and exclusively ours: HMAC-SHA256, hexadecimal. */
export interface PageDigest {
  /** Over all pages as last committed. The first call reads the whole file, later ones what was written since. */
  now(): string;
  /** The same before the last commit; `undefined` where that can no longer be told, because the commit has moved to the main file. */
  beforeLastCommit(): string | undefined;
  /** Moves a WAL that has grown long to the main file. Only sealed commits may be moved: see `beforeLastCommit`. */
  moveWal(): void;
  /** Lets go of the file and the key; only once the store is closed, for the system drops a process's locks on a file with any handle to it. */
  release(): void;
}

interface DigestRequest {
  readonly database: Database.Database;
  readonly file: string;
  readonly key: SecretKey;
}

/** The digests of an open store. */
export function openPageDigest({ database, file, key }: DigestRequest): PageDigest {
  const ownKey = new SecretKey(Buffer.from(revealKey(key)));
  const digestKey = deriveKey(key, 'page-digest', Buffer.alloc(0));
  const hashPage = (page: Buffer, number: number) => hashContent(ownKey, page, number);
  let main: number | undefined;
  let known: KnownPages | undefined;
  const readMain = (): PageHashes => {
    main ??= openSync(file, 'r');
    return hashMainFile(main, hashPage);
  };
  const wal = (after?: KnownPages) =>
    readWal({ file: `${file}-wal`, pageSize, after, frames: countFrames(database).frames });
  const digest = (pages: PageHashes) => createHmac('sha256', revealKey(digestKey)).update(pages.bytes()).digest('hex');
  return {
    now: () => {
      const part = wal(known);
      const same = known?.generation === part.generation;
      const pages = known && (same || known.moved) ? known.pages : readMain();
      overlay(pages, part.frames, hashPage);
      const moved = known !== undefined && same && known.moved && part.frames.length === 0;
      known = { pages, generation: part.generation, frames: countFrames(database).frames, moved };
      return digest(pages);
    },
    beforeLastCommit: () => {
      const { frames } = wal();
      const start = frames.slice(0, -1).findLastIndex((frame) => frame.commitSize > 0) + 1;
      const pages = readMain();
      const moved = frames.slice(start).some(({ page, content }) => pages.has(page, hashPage(content, page)));
      if (frames.length === 0 || moved) return undefined;
      overlay(pages, frames.slice(0, start), hashPage);
      return digest(pages);
    },
    moveWal: () => {
      if (known === undefined || countFrames(database).frames < movingFrames) return;
      known = { ...known, moved: moveFrames(database) };
    },
    release: () => {
      if (main !== undefined) closeSync(main);
      main = undefined;
      destroyKey(ownKey);
      destroyKey(digestKey);
    },
  };
}

/** The pages as last read, and how far the WAL was read for them; `moved` when all of that WAL is in the main file, so that it may begin anew. */
interface KnownPages {
  readonly pages: PageHashes;
  readonly generation: string;
  readonly frames: number;
  readonly moved: boolean;
}

type HashPage = (page: Buffer, number: number) => Buffer;

/** One hash for each page, by number from 1. */
interface PageHashes {
  bytes(): Buffer;
  has(number: number, hash: Buffer): boolean;
  put(number: number, hash: Buffer): void;
  resize(count: number): void;
}

function createPageHashes(unwritten: Buffer): PageHashes {
  let hashes = Buffer.alloc(0);
  const resize = (count: number): void => {
    const more = Math.max(0, count - hashes.length / hashLength);
    const rest = Array.from({ length: more }, () => unwritten);
    hashes = Buffer.concat([hashes.subarray(0, count * hashLength), ...rest]);
  };
  return {
    bytes: () => hashes,
    has: (number, hash) => hashes.subarray((number - 1) * hashLength, number * hashLength).equals(hash),
    put: (number, hash) => {
      if (number * hashLength > hashes.length) resize(number);
      hash.copy(hashes, (number - 1) * hashLength);
    },
    resize,
  };
}

/** Puts what the WAL holds over the pages, up to its last commit; a page that was never written counts as zeros, as in the file. */
function overlay(pages: PageHashes, frames: readonly WalFrame[], hashPage: HashPage): void {
  for (const { page, content, commitSize } of frames) {
    pages.put(page, hashPage(content, page));
    if (commitSize > 0) pages.resize(commitSize);
  }
}

function hashMainFile(handle: number, hashPage: HashPage): PageHashes {
  const pages = createPageHashes(hashPage(Buffer.alloc(pageSize), 2));
  const { size } = fstatSync(handle);
  pages.resize(Math.ceil(size / pageSize));
  const block = Buffer.alloc(pageSize * pagesPerRead);
  for (let at = 0; at < size; at += block.length) {
    const read = readSync(handle, block, 0, block.length, at);
    for (let start = 0; start < read; start += pageSize) {
      const number = (at + start) / pageSize + 1;
      pages.put(number, hashPage(block.subarray(start, Math.min(start + pageSize, read)), number));
    }
  }
  return pages;
}

/** What cannot be a page, such as the rest of a file that was cut within one, is hashed as it lies there. */
function hashContent(key: SecretKey, page: Buffer, number: number): Buffer {
  const hash = createHash('sha256');
  if (page.length !== pageSize) return hash.update(page).digest();
  const start = number === 1 ? saltLength : 0;
  const iv = page.subarray(contentLength, contentLength + ivLength);
  const decipher = createDecipheriv('aes-256-cbc', revealKey(key), iv).setAutoPadding(false);
  const content = decipher.update(page.subarray(start, contentLength));
  hash.update(page.subarray(0, start)).update(content);
  content.fill(0);
  return hash.digest();
}

/** The frames in the WAL and how many of them are in the main file, as the driver counts them. */
function countFrames(database: Database.Database, mode: 'NOOP' | 'PASSIVE' = 'NOOP'): WalCount {
  const [found] = database.pragma(`wal_checkpoint(${mode})`) as {
    readonly log: number;
    readonly checkpointed: number;
  }[];
  return { frames: Math.max(0, found?.log ?? 0), moved: Math.max(0, found?.checkpointed ?? 0) };
}

interface WalCount {
  readonly frames: number;
  readonly moved: number;
}

/** True when all of the WAL is in the main file now. A disk that is full or fails leaves it where it is, whole, until the next attempt. */
function moveFrames(database: Database.Database): boolean {
  try {
    const { frames, moved } = countFrames(database, 'PASSIVE');
    return frames === moved;
  } catch (error) {
    if (error instanceof SqliteError) return false;
    throw error;
  }
}
