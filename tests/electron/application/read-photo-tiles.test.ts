import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPhoto } from '../../../electron/application/import-photo.ts';
import { readPhotoTiles } from '../../../electron/application/read-photo-tiles.ts';
import { PhotoId } from '../../../shared/kernel/record-id.ts';
import { startSyntheticExamination, syntheticPhoto } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';
import { photo } from '../imaging/hostile-images.ts';

let temp: TempWorkspace;
beforeAll(async () => {
  temp = await tempWorkspace();
});
afterAll(() => temp.remove());

async function taken(bytes: Buffer, intimate: boolean) {
  const { caseId, examinationId } = await startSyntheticExamination(temp.workspace);
  const details = { ...syntheticPhoto, intimate };
  const { id, metadata } = expectOk(
    await importPhoto(temp.workspace, { examinationId, details, bytes, injuryIds: [] }),
  );
  return { caseId, photoId: id, metadata };
}

const reads = async (caseId: string): Promise<number> =>
  (await temp.vault.readTrail({ caseId, limit: 50 })).filter(
    ({ entry }) => entry.kind === 'read' && entry.objectType === 'photo',
  ).length;

describe('a photo in full', () => {
  test('comes in tiles of the same pixels as its record says, upright', async () => {
    const bytes = await sharp(await photo(1500, 700))
      .withMetadata({ orientation: 8 })
      .jpeg()
      .toBuffer();
    const { caseId, photoId, metadata } = await taken(bytes, false);
    const tiles = expectOk(await readPhotoTiles(temp.workspace, { photoId }));
    expect([tiles.widthPx, tiles.heightPx]).toEqual([700, 1500]);
    expect([metadata.widthPx, metadata.heightPx]).toEqual([700, 1500]);
    expect(tiles.tiles.map(({ width, height }) => [width, height])).toEqual([
      [700, 1024],
      [700, 476],
    ]);
    expect(await reads(caseId)).toBe(0);
  });

  test('that is intimate leaves an entry each time', async () => {
    const { caseId, photoId } = await taken(await photo(320, 200), true);
    for (const times of [1, 2]) {
      expectOk(await readPhotoTiles(temp.workspace, { photoId }));
      expect(await reads(caseId)).toBe(times);
    }
  });

  test('that does not exist is not found', async () => {
    const photoId = PhotoId.parse('00000000-0000-4000-8000-000000000000');
    expect(await readPhotoTiles(temp.workspace, { photoId })).toEqual({ ok: false, error: { kind: 'not-found' } });
  });
});
