import type { StoredFile } from '../application/ports.ts';

/** The columns in which a row keeps an encrypted file. */
export interface FileColumns {
  readonly file_name_on_disk: string;
  readonly file_key: Uint8Array;
  readonly sha256_original: string;
  readonly sha256_ciphertext: string;
  readonly byte_size: number;
}

/** A stored file as columns. */
export const columnsOfFile = (file: StoredFile): FileColumns => ({
  file_name_on_disk: file.name,
  file_key: Buffer.from(file.key),
  sha256_original: file.sha256,
  sha256_ciphertext: file.sha256Stored,
  byte_size: file.byteSize,
});

/** Columns as a stored file. */
export const fileOfColumns = (row: FileColumns): StoredFile => ({
  name: row.file_name_on_disk,
  key: row.file_key,
  sha256: row.sha256_original,
  sha256Stored: row.sha256_ciphertext,
  byteSize: row.byte_size,
});
