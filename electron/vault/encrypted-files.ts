import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredFile } from '../application/ports.ts';
import { makeFolder, syncFolder } from './atomic-file.ts';
import { type ChunkCipher, chunkSize, openChunkCipher, tagLength } from './chunk-cipher.ts';
import { keyLength } from './derive-keys.ts';
import { withRoom } from './reserve.ts';
import type { SecretKey } from './secret-key.ts';

/** The folder of encrypted files in the vault. */
export const filesFolderName = 'files';

const fileNameForm = /^[0-9a-f]{32}$/;
const sealedChunkSize = chunkSize + tagLength;

/** An encrypted file that is not there, or is not what its row says. */
class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly kind: 'file-missing' | 'file-damaged';

  constructor(kind: 'file-missing' | 'file-damaged', fileName: string) {
    super(`${kind}: ${fileName}`);
    this.kind = kind;
  }
}

/** The encrypted files of an open vault. */
export interface EncryptedFiles {
  /** Encrypts under a new random name and key; durable on return. A failure leaves no file behind. */
  write(content: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /** The whole content; throws `FileRefused` unless the file is complete, unaltered and the one that was written. */
  read(file: StoredFile): Promise<Buffer>;
  /** The content in pieces, each authentic; throws `FileRefused` at the first fault, at the latest at the end of a shortened file. */
  stream(file: StoredFile): AsyncGenerator<Buffer, void, undefined>;
  /** Removes a file that no row refers to any more; nothing happens when it is gone already. */
  discard(file: Pick<StoredFile, 'name'>): Promise<void>;
  /** The names of all files there are. */
  names(): readonly string[];
}

/** The encrypted files of a vault as they lie there, for looking only. */
export interface EncryptedFilesView extends Pick<EncryptedFiles, 'stream'> {
  /** `undefined` for what cannot be the name of an encrypted file. */
  pathOf(name: string): string | undefined;
  /** The names of all there is in the folder, whatever it is. */
  everything(): readonly string[];
}

interface FilesRequest {
  readonly dir: string;
  readonly vaultId: string;
  readonly key: SecretKey;
  /** Frees room on a full disk; false when there is none to free. */
  readonly makeRoom?: (() => boolean) | undefined;
}

/** Reads the encrypted files of a vault and touches nothing in its folder, which need not be there. */
export function viewEncryptedFiles({ dir, vaultId, key }: Omit<FilesRequest, 'makeRoom'>): EncryptedFilesView {
  const folder = join(dir, filesFolderName);
  const pathOf = pathIn(folder);
  const stream = (file: StoredFile) =>
    decryptedChunks(pathOf(file.name), file, () =>
      openChunkCipher({ vaultId, fileName: file.name, fileKey: file.key, vaultKey: key }),
    );
  return {
    pathOf: (name) => (fileNameForm.test(name) ? pathOf(name) : undefined),
    stream,
    everything: () => (existsSync(folder) ? readdirSync(folder) : []),
  };
}

const pathIn =
  (folder: string) =>
  (name: string): string => {
    if (!fileNameForm.test(name)) throw new Error('Not the name of an encrypted file');
    return join(folder, name);
  };

/** Opens the vault's folder of encrypted files, makes it where needed, and clears away what an interrupted write left. */
export function openEncryptedFiles({ dir, vaultId, key, makeRoom }: FilesRequest): EncryptedFiles {
  const folder = join(dir, filesFolderName);
  const pathOf = pathIn(folder);
  const { stream } = viewEncryptedFiles({ dir, vaultId, key });
  makeFolder(folder);
  for (const name of readdirSync(folder)) if (name.endsWith('.tmp')) rmSync(join(folder, name));
  const cipherOf = (fileName: string, fileKey: Uint8Array) =>
    openChunkCipher({ vaultId, fileName, fileKey, vaultKey: key });
  return {
    write: (content) => {
      const write = () => writeFile({ folder, content, cipherOf });
      // What comes in pieces comes only once: there is nothing to try again with.
      return content instanceof Uint8Array ? withRoom(write, makeRoom) : write();
    },
    read: async (file) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream(file)) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    stream,
    discard: async (file) => {
      await rm(pathOf(file.name), { force: true });
      syncFolder(folder);
    },
    names: () => readdirSync(folder).filter((name) => fileNameForm.test(name)),
  };
}

interface WriteRequest {
  readonly folder: string;
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
  readonly cipherOf: (name: string, key: Uint8Array) => ChunkCipher;
}

async function writeFile({ folder, content, cipherOf }: WriteRequest): Promise<StoredFile> {
  const name = randomBytes(16).toString('hex');
  const key = randomBytes(keyLength);
  const path = join(folder, name);
  const temporary = `${path}.tmp`;
  const cipher = cipherOf(name, key);
  try {
    const sums = await writeSealed(temporary, content, cipher);
    await rename(temporary, path);
    syncFolder(folder);
    return { name, key, ...sums };
  } catch (error) {
    // Either name: the folder may have failed after the renaming. What cannot be removed is dead weight; the trouble is the first error.
    for (const left of [temporary, path]) await rm(left, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    cipher.destroy();
  }
}

type Sums = Pick<StoredFile, 'sha256' | 'sha256Stored' | 'byteSize'>;

async function writeSealed(path: string, content: WriteRequest['content'], cipher: ChunkCipher): Promise<Sums> {
  const handle = await open(path, 'wx', 0o600);
  const original = createHash('sha256');
  const stored = createHash('sha256');
  let byteSize = 0;
  try {
    let index = 0;
    for await (const { chunk, last } of inChunks(content)) {
      const sealed = cipher.seal(chunk, { index, last });
      original.update(chunk);
      stored.update(sealed);
      byteSize += chunk.length;
      await handle.writeFile(sealed);
      index += 1;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: original.digest('hex'), sha256Stored: stored.digest('hex'), byteSize };
}

interface Chunk {
  readonly chunk: Uint8Array;
  readonly last: boolean;
}

/** Cuts content into full chunks and one last chunk, which is empty only when the content is. */
async function* inChunks(content: WriteRequest['content']): AsyncGenerator<Chunk> {
  let waiting = Buffer.alloc(0);
  for await (const piece of content instanceof Uint8Array ? [content] : content) {
    // Always copied: whoever delivers the pieces may use their memory again.
    waiting = Buffer.concat([waiting, piece]);
    let start = 0;
    for (; waiting.length - start > chunkSize; start += chunkSize) {
      yield { chunk: waiting.subarray(start, start + chunkSize), last: false };
    }
    waiting = waiting.subarray(start);
  }
  yield { chunk: waiting, last: true };
}

async function* decryptedChunks(
  path: string,
  file: StoredFile,
  openCipher: () => ChunkCipher,
): AsyncGenerator<Buffer, void, undefined> {
  const handle = await openExisting(path, file.name);
  const cipher = openCipher();
  try {
    const { size } = await handle.stat();
    if (size !== sealedSize(file.byteSize)) throw new FileRefused('file-damaged', file.name);
    for (let index = 0, at = 0; at < size; index += 1, at += sealedChunkSize) {
      const sealed = Buffer.alloc(Math.min(sealedChunkSize, size - at));
      const { bytesRead } = await handle.read(sealed, 0, sealed.length, at);
      const content = cipher.open(sealed.subarray(0, bytesRead), { index, last: at + sealedChunkSize >= size });
      if (!content) throw new FileRefused('file-damaged', file.name);
      yield content;
    }
  } finally {
    cipher.destroy();
    await handle.close();
  }
}

/** How large a file becomes by encryption. */
export const sealedSize = (byteSize: number): number =>
  byteSize + tagLength * Math.max(1, Math.ceil(byteSize / chunkSize));

async function openExisting(path: string, name: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new FileRefused('file-missing', name);
    throw error;
  }
}
