import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';

/** What a file's bytes must be. */
export interface ExpectedBytes {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

interface CopyRequest {
  readonly from: string;
  /** A name that is not taken yet; it appears only when the copy is whole. */
  readonly to: string;
  readonly expected: ExpectedBytes;
}

/**
 * Copies a file that must have the expected bytes, and reads the copy back after it has been written through. False when the
 * source cannot be read or has other bytes; throws when the copy cannot be made. Neither leaves anything behind. The system may answer the
 * reading back from its memory: what it shows is that the right bytes were handed to the disk.
 */
export async function copyVerified({ from, to, expected }: CopyRequest): Promise<boolean> {
  const temporary = `${to}.tmp`;
  try {
    const found = await copyBytes(from, temporary);
    if (!found || !isSame(found, expected)) {
      await rm(temporary, { force: true });
      return false;
    }
    const written = await sumOf(temporary);
    if (!written || !isSame(written, expected)) throw new Error('A copy differs from what was written');
    await rename(temporary, to);
    return true;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The size and the sum of a file; `undefined` when there is none or it cannot be read to its end. */
export async function sumOf(path: string): Promise<ExpectedBytes | undefined> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of createReadStream(path)) {
      hash.update(piece);
      bytes += piece.length;
    }
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Whether two files have the same bytes, as far as size and sum tell. */
export const isSame = (one: ExpectedBytes, other: ExpectedBytes): boolean =>
  one.bytes === other.bytes && one.sha256 === other.sha256;

/** Copies and sums in one reading; the copy is on disk on return. */
async function copyBytes(from: string, to: string): Promise<ExpectedBytes | undefined> {
  const hash = createHash('sha256');
  let bytes = 0;
  const target = await open(to, 'w', 0o600);
  try {
    for await (const piece of readPieces(from)) {
      if (!piece) return undefined;
      hash.update(piece);
      bytes += piece.length;
      await target.writeFile(piece);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** The pieces of a file; the last is `undefined` when it cannot be read to its end. */
async function* readPieces(path: string): AsyncGenerator<Buffer | undefined> {
  const pieces = createReadStream(path)[Symbol.asyncIterator]();
  for (;;) {
    try {
      const next = await pieces.next();
      if (next.done) return;
      yield next.value;
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      yield undefined;
      return;
    }
  }
}

const unreadable: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EIO', 'EACCES', 'EPERM']);

const isUnreadable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && unreadable.has(error.code);
