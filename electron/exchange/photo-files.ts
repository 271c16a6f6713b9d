import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CaseExchange } from '../../shared/domain/exchange/case-exchange.ts';
import type { FieldPath } from '../../shared/domain/exchange/exchange-path.ts';

/** The largest photo taken in, in bytes. */
const maxPhotoBytes = 200 * 1024 * 1024;

/** A photo of a case file that cannot be taken in, and the place in the file that names it. */
export interface PhotoFault {
  readonly path: FieldPath;
  readonly problem: 'missing' | 'too-large' | 'wrong-hash';
}

/** Compares the photos that a case file names with the files in its folder. */
export async function findPhotoFaults({ examinations }: CaseExchange, folder: string): Promise<readonly PhotoFault[]> {
  const faults: PhotoFault[] = [];
  for (const [index, { photos }] of examinations.entries()) {
    for (const [at, { path, sha256 }] of photos.entries()) {
      const problem = await photoProblem({ folder, path, sha256 });
      const field = problem === 'wrong-hash' ? 'sha256' : 'path';
      if (problem) faults.push({ path: ['examinations', index, 'photos', at, field], problem });
    }
  }
  return faults;
}

/** The bytes of a photo in the folder of its case file; throws when it is not there or lies outside, by a link for instance. */
export async function readPhotoFile(folder: string, path: string): Promise<Uint8Array> {
  const file = await fileInside(folder, path);
  if (file === undefined) throw new Error('A photo of the case file was removed while it was read');
  return readFile(file);
}

interface NamedPhoto {
  readonly folder: string;
  readonly path: string;
  readonly sha256: string;
}

async function photoProblem({ folder, path, sha256 }: NamedPhoto): Promise<PhotoFault['problem'] | undefined> {
  const file = await fileInside(folder, path);
  if (file === undefined) return 'missing';
  if ((await stat(file)).size > maxPhotoBytes) return 'too-large';
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex') === sha256 ? undefined : 'wrong-hash';
}

/** The real place of an ordinary file below a folder; links that lead out of it do not count. */
async function fileInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const base = await realpath(folder);
    const file = await realpath(join(base, path));
    return file.startsWith(base + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
