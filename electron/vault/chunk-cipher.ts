import { createCipheriv, createDecipheriv } from 'node:crypto';
import { deriveKey } from './derive-keys.ts';
import { destroyKey, revealKey, SecretKey } from './secret-key.ts';

/*
 * The format of files/*
 *
 * A file is cut into chunks of 64 KiB (the last may be shorter, also empty). Each is AES-256-GCM ciphertext followed by its
 * 16-byte tag; there is no header. The nonce is seven zero bytes, the chunk's number (32 bits, big-endian) and one byte that is
 * 1 for the last chunk, else 0. The additional data is "letseldossier-file/1/<vault id>/<file name>/<chunk number>". So a
 * chunk that is altered, moved, or taken from another file, and a file that lost its end, do not decrypt.
 * The key is HKDF-SHA256 of the file's own random 32 bytes (kept in the store) with the vault's file key as salt and the file name in the info:
 * both are needed, and forgetting the random bytes destroys the file.
 */

/** Bytes of content in every chunk but the last. */
export const chunkSize = 64 * 1024;

/** Bytes that encryption adds to a chunk. */
export const tagLength = 16;

/** Encrypts and decrypts the chunks of one file, each addressed by its number and whether it is the last. */
export interface ChunkCipher {
  seal(content: Uint8Array, position: ChunkPosition): Buffer;
  /** The content, or `undefined` when the chunk is not exactly what was sealed at this position of this file. */
  open(sealed: Uint8Array, position: ChunkPosition): Buffer | undefined;
  destroy(): void;
}

interface ChunkPosition {
  readonly index: number;
  readonly last: boolean;
}

interface FileIdentity {
  readonly vaultId: string;
  readonly fileName: string;
  /** The file's own 32 random bytes. */
  readonly fileKey: Uint8Array;
  readonly vaultKey: SecretKey;
}

/** The cipher of one file; destroy it when done. */
export function openChunkCipher({ vaultId, fileName, fileKey, vaultKey }: FileIdentity): ChunkCipher {
  const ownKey = new SecretKey(Buffer.from(fileKey));
  const key = deriveKey(ownKey, `file/${vaultId}/${fileName}`, revealKey(vaultKey));
  destroyKey(ownKey);
  const boundTo = (index: number) => Buffer.from(`letseldossier-file/1/${vaultId}/${fileName}/${index}`, 'utf8');
  return {
    seal: (content, position) => {
      const cipher = createCipheriv('aes-256-gcm', revealKey(key), nonceOf(position)).setAAD(boundTo(position.index));
      return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed, position) => {
      if (sealed.length < tagLength) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', revealKey(key), nonceOf(position), { authTagLength: tagLength });
      decipher.setAAD(boundTo(position.index)).setAuthTag(sealed.subarray(-tagLength));
      const content = decipher.update(sealed.subarray(0, -tagLength));
      try {
        decipher.final();
        return content;
      } catch {
        content.fill(0);
        return undefined;
      }
    },
    destroy: () => destroyKey(key),
  };
}

function nonceOf({ index, last }: ChunkPosition): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}
