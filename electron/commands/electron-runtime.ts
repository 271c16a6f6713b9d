import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An installed runtime of Electron. */
export interface ElectronRuntime {
  readonly executable: string;
  readonly version: string;
}

/**
 * Finds Electron's runtime where its package keeps it, or undefined. It looks at files only: to load the module `electron` from
 * Node would start a download.
 */
export function findElectronRuntime(): ElectronRuntime | undefined {
  const folder = fileURLToPath(new URL('../../node_modules/electron', import.meta.url));
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const executable = join(folder, 'dist', readFileSync(note, 'utf8').trim());
  if (!existsSync(executable)) return undefined;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version: string };
  return { executable, version };
}
