import type { ReadonlyKysely } from 'kysely/readonly';
import type { StoredFile } from '../application/ports.ts';
import { hasDocuments } from './has-documents.ts';
import { fileOfColumns } from './stored-file-columns.ts';
import type { Tables } from './tables.ts';

const columns = ['file_name_on_disk', 'file_key', 'sha256_original', 'sha256_ciphertext', 'byte_size'] as const;

/** Every encrypted file that a row refers to, each once, in the order of the names. */
export async function readStoredFiles(db: Pick<ReadonlyKysely<Tables>, 'selectFrom'>): Promise<readonly StoredFile[]> {
  const photos = await db.selectFrom('photo').select(columns).execute();
  const previews = await db.selectFrom('photo_preview').select(columns).execute();
  const documents = (await hasDocuments(db)) ? await db.selectFrom('document').select(columns).execute() : [];
  const reports = await db.selectFrom('report').select(columns).where('file_name_on_disk', 'is not', null).execute();
  const byName = new Map<string, StoredFile>();
  for (const row of [...photos, ...previews, ...documents, ...reports]) {
    const { file_name_on_disk, file_key, sha256_original, sha256_ciphertext, byte_size } = row;
    if (file_name_on_disk === null || file_key === null || byte_size === null) continue;
    if (sha256_original === null || sha256_ciphertext === null) continue;
    const file = fileOfColumns({ file_name_on_disk, file_key, sha256_original, sha256_ciphertext, byte_size });
    byName.set(file.name, file);
  }
  return [...byName.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}
