import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Destinations, NamedFile } from '../application/workspace.ts';

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
    async writeFolder(parent, name, files) {
      const free = freeName(parent, name);
      const temporary = join(parent, `${free}.part`);
      try {
        mkdirSync(temporary, { mode: 0o700 });
        await fillFolder(temporary, files);
        renameSync(temporary, join(parent, free));
        return free;
      } catch (error) {
        rmSync(temporary, { recursive: true, force: true });
        if (isOfTheSystem(error)) return undefined;
        throw error;
      }
    },
  };
}

function freeName(parent: string, name: string): string {
  const isFree = (each: string): boolean =>
    !existsSync(join(parent, each)) && !existsSync(join(parent, `${each}.part`));
  let free = name;
  for (let number = 2; !isFree(free); number += 1) free = `${name}-${number}`;
  return free;
}

async function fillFolder(folder: string, files: AsyncIterable<NamedFile>): Promise<void> {
  for await (const { name, bytes } of files) writeDurably(join(folder, name), bytes);
}

/** What a disk, a card or a network place answers; anything else is a defect of ours. */
const isOfTheSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

function writeDurably(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'w', 0o600);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
