import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file that the window may load. */
export interface AppFile {
  readonly path: string;
  readonly mediaType: string;
}

const mediaTypeByExtension: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Where each built folder appears in the app's address. */
const mounts = [
  ['renderer/', '/'],
  ['body/', '/body/'],
] as const;

/**
 * Reads the list of built files, `manifest.json`, and says which address each one answers to. Only what is on the list is ever
 * served, so no address can reach another file. Throws when the list names anything else than built files.
 */
export function readAppFiles(builtDir: string): ReadonlyMap<string, AppFile> {
  const list: unknown = JSON.parse(readFileSync(join(builtDir, 'manifest.json'), 'utf8'));
  if (!Array.isArray(list)) throw new Error('manifest.json is not a list');
  return new Map(list.map((name: unknown) => placeFile(builtDir, name)));
}

function placeFile(builtDir: string, name: unknown): readonly [address: string, file: AppFile] {
  if (typeof name !== 'string' || !/^[\w.-]+(?:\/[\w.-]+)+$/.test(name) || name.includes('..')) {
    throw new Error('manifest.json names something that is not a built file');
  }
  const mount = mounts.find(([folder]) => name.startsWith(folder));
  if (!mount) throw new Error(`manifest.json names a file outside the folders of the window: ${name}`);
  const mediaType = mediaTypeByExtension[extname(name)] ?? 'application/octet-stream';
  return [mount[1] + name.slice(mount[0].length), { path: join(builtDir, name), mediaType }];
}
