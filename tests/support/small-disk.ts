import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own that is really full when it is full. */
export interface SmallDisk {
  readonly dir: string;
  freeBytes(): number;
  /** Takes all room but so many bytes. */
  fill(leave?: number): void;
  /** Gives back what `fill` took. */
  clear(): void;
  remove(): void;
}

/** Mounts a file system in memory; throws where this account may not. */
export function mountSmallDisk(bytes: number): SmallDisk {
  const dir = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', dir], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(dir, { recursive: true });
    throw new Error(`No file system could be mounted: ${stderr}`);
  }
  const ballast = join(dir, 'filled-by-test');
  const freeBytes = () => {
    const { bavail, bsize } = statfsSync(dir);
    return bavail * bsize;
  };
  const clear = () => rmSync(ballast, { force: true });
  return {
    dir,
    freeBytes,
    clear,
    fill(leave = 0) {
      const handle = openSync(ballast, 'a');
      try {
        for (const size of [65_536, 4096]) while (freeBytes() >= leave + size) writeSync(handle, Buffer.alloc(size));
      } catch (error) {
        // The very last page may go to the file system's own use.
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      } finally {
        closeSync(handle);
      }
    },
    remove() {
      spawnSync('umount', [dir]);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Whether this account may mount; says so where it may not, because then nothing about a full disk is shown. */
export function canMountSmallDisk(): boolean {
  try {
    mountSmallDisk(65_536).remove();
    return true;
  } catch (error) {
    process.stderr.write(`Not shown here: behaviour on a full disk. ${String(error)}\n`);
    return false;
  }
}
