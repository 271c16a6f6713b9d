import { accessSync, constants, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { type CommandRefused, type CommandTexts, refused } from './command-line.ts';

/** Where a command writes. */
export interface OutputFolder {
  readonly path: string;
  /** Writes a file below the folder, for its owner only, with the folders on the way; gives its path. */
  write(name: string, content: string | Uint8Array): string;
  /** The path of a file that someone else writes, with the folders on the way. */
  reserve(name: string): string;
  /** Takes away everything in the folder, and the folder itself if it was not there before. */
  undo(): void;
}

/** Refuses a folder that holds anything, or where nothing can be written. Makes nothing yet. */
export function outputFolder(given: string, { refusals }: CommandTexts): Result<OutputFolder, CommandRefused> {
  const path = resolve(given);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) return refused(refusals.outNotFolder({ path: given }));
  if (stats && readdirSync(path).length > 0) return refused(refusals.outNotEmpty({ path: given }));
  if (!isWritable(stats ? path : nearestThere(path))) return refused(refusals.outNotWritable({ path: given }));
  const reserve = (name: string): string => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    return file;
  };
  return ok({
    path,
    reserve,
    write(name, content) {
      const file = reserve(name);
      writeFileSync(file, content, { mode: 0o600 });
      return file;
    },
    undo() {
      if (!stats) return rmSync(path, { recursive: true, force: true });
      for (const name of readdirSync(path)) rmSync(join(path, name), { recursive: true, force: true });
    },
  });
}

/** The nearest thing on the way to a path that exists. */
function nearestThere(path: string): string {
  const parent = dirname(path);
  return parent === path || statSync(parent, { throwIfNoEntry: false }) ? parent : nearestThere(parent);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
