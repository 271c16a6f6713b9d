import type { Kysely } from 'kysely';
import type { StoredFile } from '../application/ports.ts';
import { checkStoredFile, type FileTrouble } from '../vault/check-stored-file.ts';
import { viewEncryptedFiles } from '../vault/encrypted-files.ts';
import type { UnlockedKeys } from '../vault/unlocked-keys.ts';
import { hasDocuments } from './has-documents.ts';
import { fileOfColumns } from './stored-file-columns.ts';
import type { Tables } from './tables.ts';

/** To which record a file belongs: its id, and which of the files of that record it is. */
export interface FileOwner {
  readonly record: 'photo' | 'document' | 'report';
  readonly id: string;
  readonly part: string;
}

/** A file that is not as its row says. */
export interface FileFinding extends FileOwner {
  readonly kind: 'file-damaged';
  readonly trouble: FileTrouble;
}

export interface FilesVerified {
  /** Files that rows refer to, and the bytes of their originals. */
  readonly known: number;
  readonly bytes: number;
  /** What lies in the folder and no row knows. An interrupted import leaves such a file; nothing is lost by it. */
  readonly unknown: readonly string[];
}

interface VerifyFiles {
  readonly dir: string;
  readonly keys: UnlockedKeys;
  /** Ends it between two files by a throw. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads every file of the vault to its end and holds it against its row. */
export async function verifyFiles(
  db: Kysely<Tables>,
  { dir, keys, signal }: VerifyFiles,
): Promise<{ readonly verified: FilesVerified; readonly findings: readonly FileFinding[] }> {
  const files = viewEncryptedFiles({ dir, vaultId: keys.vaultId, key: keys.files });
  const owned = await ownedFiles(db);
  const findings: FileFinding[] = [];
  for (const { file, owner } of owned) {
    signal?.throwIfAborted();
    const trouble = await checkStoredFile(files, file);
    if (trouble) findings.push({ kind: 'file-damaged', ...owner, trouble });
  }
  const names = new Set(owned.map(({ file }) => file.name));
  const unknown = files.everything().filter((name) => !names.has(name));
  const bytes = owned.reduce((sum, { file }) => sum + file.byteSize, 0);
  return { verified: { known: owned.length, bytes, unknown: unknown.toSorted() }, findings };
}

interface OwnedFile {
  readonly file: StoredFile;
  readonly owner: FileOwner;
}

const columns = ['file_name_on_disk', 'file_key', 'sha256_original', 'sha256_ciphertext', 'byte_size'] as const;

/** Every file that a row refers to; versions of the schema before the sixth have no documents. */
async function ownedFiles(db: Kysely<Tables>): Promise<readonly OwnedFile[]> {
  const photos = await db
    .selectFrom('photo')
    .select(['id', ...columns])
    .orderBy('id')
    .execute();
  const previews = await db
    .selectFrom('photo_preview')
    .select(['photo_id', 'size', ...columns])
    .orderBy('photo_id')
    .orderBy('size')
    .execute();
  const documents = (await hasDocuments(db))
    ? await db
        .selectFrom('document')
        .select(['id', ...columns])
        .orderBy('id')
        .execute()
    : [];
  const reports = await db
    .selectFrom('report')
    .select(['id', ...columns])
    .where('file_name_on_disk', 'is not', null)
    .orderBy('id')
    // A row with a name has the rest: all of it is written at once when the report is issued.
    .$narrowType<{
      file_name_on_disk: string;
      file_key: Uint8Array;
      sha256_original: string;
      sha256_ciphertext: string;
      byte_size: number;
    }>()
    .execute();
  return [
    ...photos.map((row) => ({
      file: fileOfColumns(row),
      owner: { record: 'photo', id: row.id, part: 'original' } as const,
    })),
    ...previews.map((row) => ({
      file: fileOfColumns(row),
      owner: { record: 'photo', id: row.photo_id, part: row.size } as const,
    })),
    ...documents.map((row) => ({
      file: fileOfColumns(row),
      owner: { record: 'document', id: row.id, part: 'original' } as const,
    })),
    ...reports.map((row) => ({
      file: fileOfColumns(row),
      owner: { record: 'report', id: row.id, part: 'pdf' } as const,
    })),
  ];
}
