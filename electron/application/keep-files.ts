import type { StoredFile } from './ports.ts';
import type { FileStore, Workspace } from './workspace.ts';

/** Writes several encrypted files, or none: when one fails, those before it go again. */
export async function writeFiles(files: FileStore, contents: readonly Uint8Array[]): Promise<readonly StoredFile[]> {
  const written: StoredFile[] = [];
  try {
    for (const content of contents) written.push(await files.write(content));
    return written;
  } catch (error) {
    await discardAll(files, written);
    throw error;
  }
}

interface Recording<Outcome> {
  readonly files: readonly StoredFile[];
  readonly record: () => Promise<Outcome>;
  /** Whether records refer to the files now; if not, they go. */
  readonly isRecorded: (outcome: Outcome) => boolean;
}

/**
 * Records files that have just been written; when that fails they go again. A commit that could not be made sure of may still be found
 * after a crash, until another one has taken its place on the disk: only then do the files go. If there is none, they stay, for files
 * that nobody can read are better than a record without its files.
 */
export async function recordFiles<Outcome>(
  { files: store, unitOfWork }: Pick<Workspace, 'files' | 'unitOfWork'>,
  { files, record, isRecorded }: Recording<Outcome>,
): Promise<Outcome> {
  try {
    const outcome = await record();
    if (!isRecorded(outcome)) await discardAll(store, files);
    return outcome;
  } catch (error) {
    await unitOfWork.draft(async () => undefined).then(() => discardAll(store, files), stay);
    throw error;
  }
}

const stay = (): void => undefined;

/** A file that cannot be removed stays: without a record it is dead weight, its key is nowhere. */
async function discardAll(store: FileStore, files: readonly StoredFile[]): Promise<void> {
  for (const file of files) await store.discard(file).catch(stay);
}
