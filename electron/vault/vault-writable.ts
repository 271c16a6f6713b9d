import { accessSync, closeSync, constants, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const probeName = 'write-probe.tmp';
const refusals: readonly unknown[] = ['EROFS', 'EACCES', 'EPERM'];

/**
 * Whether files can be made and removed in a vault's folder and those in it be written, found by doing it: permission bits say nothing
 * to an administrator, nor about a share or a disk that is mounted read-only. Leaves nothing behind. Any other trouble, such as a full
 * disk, is thrown.
 */
export function isVaultWritable(dir: string): boolean {
  const probe = join(dir, probeName);
  try {
    closeSync(openSync(probe, 'w', 0o600));
    rmSync(probe);
    for (const entry of readdirSync(dir, { withFileTypes: true })) if (entry.isFile()) checkFile(join(dir, entry.name));
    return true;
  } catch (error) {
    if (refusals.includes(codeOf(error))) return false;
    throw error;
  }
}

function checkFile(path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    // Gone since the folder was listed, as temporary files are.
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
