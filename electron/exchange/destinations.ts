import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Destinations } from '../application/workspace.ts';

/**
 * Places that a person chose in a dialog. `resolve` gives the path of a token once; the window never learns the path. What is
 * written is whole or not there at all: a temporary file beside it is renamed when it is on disk.
 */
export function createDestinations(resolve: (token: string) => string | undefined): Destinations {
  return {
    take: resolve,
    async write(path, bytes) {
      const temporary = `${path}.part`;
      try {
        writeDurably(temporary, bytes);
        renameSync(temporary, path);
        return true;
      } catch {
        rmSync(temporary, { force: true });
        return false;
      }
    },
  };
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'w', 0o600);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
