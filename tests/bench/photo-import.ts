import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { importPhoto } from '../../electron/application/import-photo.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { startSyntheticExamination, syntheticPhoto } from '../support/synthetic-inputs.ts';
import { expectOk } from '../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../support/temp-workspace.ts';
import type { Measured } from './measured.ts';

const rounds = 3;
const photosARound = 8;

/**
 * Taking photos in, until they are durable and listed, against bare hashing, encrypting and writing of the same bytes with a sync each;
 * their previews are timed apart. Today the previews are made before a photo is listed, which the ratio shows. Pictures of noise, 12 MP, of the size that cameras write.
 */
export async function benchPhotoImport(): Promise<readonly Measured[]> {
  const picture = await noise();
  const folder = mkdtempSync(join(tmpdir(), 'bench-photos-'));
  const temp = await tempWorkspace();
  try {
    const { examinationId } = await startSyntheticExamination(temp.workspace);
    const [bare, imported, previews]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      const photos = Array.from({ length: photosARound }, () => unlike(picture));
      bare.push(await timed(() => writeBare(photos, folder)));
      previews.push(await timed(() => makePreviews(photos, temp)));
      imported.push(await timed(() => takeIn(photos, { temp, examinationId })));
    }
    const megabytes = (picture.length * photosARound) / 1e6;
    const speed = (times: readonly number[]): number => megabytes / (median(times) / 1000);
    const said = (words: string, times: readonly number[]): string => `${words} ${speed(times).toFixed(0)} MB/s`;
    return [
      {
        name: 'photo import',
        ratio: speed(imported) / speed(bare),
        atLeast: 0.6,
        from: [said('durable and listed', imported), said('bare', bare), said('previews alone', previews)].join(', '),
      },
    ];
  } finally {
    await temp.remove();
    rmSync(folder, { recursive: true });
  }
}

async function noise(): Promise<Uint8Array> {
  const create = {
    width: 4000,
    height: 3000,
    channels: 3,
    background: '#b08a70',
    noise: { type: 'gaussian', mean: 128, sigma: 18 },
  } as const;
  return new Uint8Array(await sharp({ create }).jpeg({ quality: 80 }).toBuffer());
}

/** The same picture with other bytes behind its first marker: a comment that no other has. */
function unlike(picture: Uint8Array): Uint8Array {
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0x00, 0x22]), randomBytes(32)]);
  return new Uint8Array(Buffer.concat([picture.subarray(0, 2), comment, picture.subarray(2)]));
}

async function writeBare(photos: readonly Uint8Array[], folder: string): Promise<void> {
  for (const [index, photo] of photos.entries()) {
    createHash('sha256').update(photo).digest();
    const cipher = createCipheriv('aes-256-gcm', randomBytes(32), randomBytes(12));
    const handle = await open(join(folder, String(index)), 'w');
    await handle.writeFile(Buffer.concat([cipher.update(photo), cipher.final(), cipher.getAuthTag()]));
    await handle.sync();
    await handle.close();
  }
}

interface Place {
  readonly temp: TempWorkspace;
  readonly examinationId: ExaminationId;
}

async function takeIn(photos: readonly Uint8Array[], { temp, examinationId }: Place): Promise<void> {
  for (const bytes of photos)
    expectOk(await importPhoto(temp.workspace, { examinationId, details: syntheticPhoto, bytes, injuryIds: [] }));
}

async function makePreviews(photos: readonly Uint8Array[], { workspace }: TempWorkspace): Promise<void> {
  for (const bytes of photos) expectOk(await workspace.images.inspect(bytes));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
