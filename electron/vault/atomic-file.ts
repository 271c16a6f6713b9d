import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Replaces or creates a file so that after a crash either the old or the new content is there, whole; durable on return. */
export function writeFileAtomically(path: string, content: Uint8Array): void {
  const temporary = `${path}.tmp`;
  try {
    writeDurably(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Removes what a crash left of a file that was being replaced. */
export const clearInterruptedWrite = (path: string): void => rmSync(`${path}.tmp`, { force: true });

/** Makes a folder with those above it, for its owner only; the names of all that were made are durable on return. */
export function makeFolder(folder: string): void {
  const path = resolve(folder);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const above = dirname(path);
  // Not by the `recursive` of mkdir: it tries for ever where a system says that the folder above is missing and it is not, as /proc does.
  if (above !== path) makeFolder(above);
  mkdirSync(path, { mode: 0o700 });
  syncFolder(above);
}

/** Makes the names in a folder durable (creations, renames, removals). Windows has no such call and orders them itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function writeDurably(path: string, content: Uint8Array): void {
  const handle = openSync(path, 'w', 0o600);
  try {
    for (let written = 0; written < content.length; ) written += writeSync(handle, content, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
