import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPhoto } from '../../../electron/application/import-photo.ts';
import { readPhotoPreview } from '../../../electron/application/read-photo-preview.ts';
import { PhotoMediaType } from '../../../shared/domain/photo/photo.ts';
import { startSyntheticExamination, syntheticPhoto } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';
import { cameraFiles } from '../imaging/camera-files.ts';

const exif = {
  IFD0: { Make: 'Kiekdoos', Model: 'Waterlelie 88', Artist: 'Oefenarts' },
  IFD2: { DateTimeOriginal: '2026:03:01 14:05:59' },
  IFD3: { GPSLatitude: '52/1 5/1 7/1', GPSLatitudeRef: 'N' },
};

let temp: TempWorkspace;
beforeAll(async () => {
  temp = await tempWorkspace();
});
afterAll(() => temp.remove());

const drawn = () =>
  sharp({
    create: {
      width: 640,
      height: 480,
      channels: 3,
      background: '#6b4a7a',
      noise: { type: 'gaussian', mean: 90, sigma: 40 },
    },
  });

const rawFile = (kind: string, jpeg: Buffer): Buffer => {
  const file = cameraFiles(jpeg, jpeg)[kind];
  if (!file) throw new Error(`There is no synthetic ${kind}`);
  return file;
};
const rawKinds = PhotoMediaType.options.filter((kind) => kind.startsWith('image/x-'));

const originals: readonly (readonly [name: string, draw: () => Promise<Buffer>])[] = [
  ['a JPEG', () => drawn().withExif(exif).jpeg().toBuffer()],
  ['a PNG', () => drawn().withExif(exif).png().toBuffer()],
  ['a TIFF', () => drawn().withExif(exif).tiff({ compression: 'lzw' }).toBuffer()],
  ['a HEIC', async () => readFileSync(new URL('../imaging/heic/drawing.heic', import.meta.url))],
  ...rawKinds.map((kind) => [kind, async () => rawFile(kind, await drawn().jpeg().toBuffer())] as const),
  // What a camera or a careless program left behind the image belongs to the original as well.
  [
    'a JPEG with bytes behind its end',
    async () => Buffer.concat([await drawn().withExif(exif).jpeg().toBuffer(), Buffer.from('nagekomen')]),
  ],
];

test.each(originals)(
  '%s comes back bit for bit after lock and unlock, and its previews say nothing of camera, moment or place',
  async (_, draw) => {
    const bytes = await draw();
    const { workspace, vault } = temp;
    const { examinationId } = await startSyntheticExamination(workspace);
    const photo = expectOk(
      await importPhoto(workspace, { examinationId, details: syntheticPhoto, bytes, injuryIds: [] }),
    );
    expect(photo.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    for (const size of ['thumbnail', 'screen'] as const) {
      const preview = expectOk(await readPhotoPreview(workspace, { photoId: photo.id, size }));
      const metadata = await sharp(preview.bytes).metadata();
      expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined]);
      expect(Buffer.from(preview.bytes).includes('Waterlelie')).toBe(false);
    }
    await vault.close();
    const again = await temp.temp.open();
    const row = await again.unitOfWork.read((db) =>
      db.selectFrom('photo').selectAll().where('id', '=', photo.id).executeTakeFirstOrThrow(),
    );
    const {
      file_name_on_disk: name,
      file_key: key,
      sha256_original: sha256,
      sha256_ciphertext: sha256Stored,
      byte_size,
    } = row;
    const read = await again.files.read({ name, key, sha256, sha256Stored, byteSize: byte_size });
    expect(read.equals(bytes)).toBe(true);
    await again.close();
    temp = await tempWorkspace();
  },
);
