import { createHash } from 'node:crypto';
import type { WriterStep } from './writer-plan.ts';

/** Bytes that nobody can guess but whoever knows the seed can make again. */
export function bytesOf(seed: string, size: number): Buffer {
  const blocks: Buffer[] = [];
  for (let count = 0; count * 32 < size; count += 1)
    blocks.push(createHash('sha256').update(`${seed}/${count}`).digest());
  return Buffer.concat(blocks).subarray(0, size);
}

/** The value of a setting. */
export const settingValue = ({ key, size }: WriterStep): string =>
  bytesOf(key, Math.ceil(size / 2))
    .toString('hex')
    .slice(0, size);

/** The bytes of a photo and of its two previews. */
export const photoBytes = ({ key, size }: WriterStep) => ({
  original: bytesOf(key, size),
  thumbnail: bytesOf(`${key}/thumbnail`, 1500),
  screen: bytesOf(`${key}/screen`, 9000),
});

/** The passphrase of a person. */
export const passphraseOf = (key: string): string => `de sleutel van ${key}`;

/** The form and the count of a draft's key. */
export function draftOf(key: string): { readonly form: string; readonly count: number } {
  const [form = '', count = ''] = key.split('#');
  return { form, count: Number(count) };
}
