import { createHash } from 'node:crypto';
import type { StoredFile } from '../application/ports.ts';
import { sumOf } from './copy-verified.ts';
import { type EncryptedFilesView, sealedSize } from './encrypted-files.ts';

/** What is wrong with an encrypted file, the plainest first. */
export type FileTrouble =
  | 'missing'
  /** More or fewer bytes than its content makes. */
  | 'wrong-size'
  /** The encrypted bytes are not those that were written. */
  | 'bytes-changed'
  | 'not-decryptable'
  /** What comes out is not the original. */
  | 'original-changed';

/** Reads a file to its end, as it lies there and decrypted, and holds it against its row; `undefined` when all is as it was written. */
export async function checkStoredFile(files: EncryptedFilesView, file: StoredFile): Promise<FileTrouble | undefined> {
  const path = files.pathOf(file.name);
  const found = path === undefined ? undefined : await sumOf(path);
  if (!found) return 'missing';
  if (found.bytes !== sealedSize(file.byteSize)) return 'wrong-size';
  if (found.sha256 !== file.sha256Stored) return 'bytes-changed';
  const original = createHash('sha256');
  try {
    for await (const piece of files.stream(file)) original.update(piece);
  } catch {
    return 'not-decryptable';
  }
  return original.digest('hex') === file.sha256 ? undefined : 'original-changed';
}
