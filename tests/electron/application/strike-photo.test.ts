import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPhoto } from '../../../electron/application/import-photo.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { setCameraClock } from '../../../electron/application/set-camera-clock.ts';
import { strikePhoto } from '../../../electron/application/strike-photo.ts';
import { updatePhoto } from '../../../electron/application/update-photo.ts';
import { permittedRecord } from '../../../shared/domain/consent/permitted-record.ts';
import type { CaseId, ExaminationId, PhotoId } from '../../../shared/kernel/record-id.ts';
import { startSyntheticExamination, syntheticPhoto } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace, testLookup } from '../../support/temp-workspace.ts';

const bytes = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../resources/training/cases/photos/a-shin-scale.jpg')),
);

let temp: TempWorkspace;
let caseId: CaseId;
let examinationId: ExaminationId;
let photoId: PhotoId;
beforeAll(async () => {
  temp = await tempWorkspace();
  ({ caseId, examinationId } = await startSyntheticExamination(temp.workspace));
  const photo = await importPhoto(temp.workspace, { examinationId, details: syntheticPhoto, bytes, injuryIds: [] });
  photoId = expectOk(photo).id;
  expectOk(await strikePhoto(temp.workspace, { photoId, reason: 'ander kind' }));
});
afterAll(() => temp.remove());

const theCase = async () => expectOk(await openCase(temp.workspace, { caseId }));

test('a photo that was taken out is among the photos no more; its original stays with the reason', async () => {
  const [examination] = (await theCase()).examinations;
  expect(examination?.photos).toEqual([]);
  expect(examination?.struckPhotos).toMatchObject([{ id: photoId, struck: { reason: 'ander kind' } }]);
  const row = await temp.workspace.unitOfWork.read((store) => store.photos.find(photoId));
  expect(row && Buffer.from(bytes).equals(await temp.workspace.files.read(row.original))).toBe(true);
});

test('nothing that may leave knows of it', async () => {
  const { record } = permittedRecord(await theCase(), 'recorder', { on: '2026-03-02', lookup: testLookup });
  expect(JSON.stringify(record)).not.toContain(photoId);
});

test('it is not taken out twice, and what is said about it later does not bring it back', async () => {
  expect(await strikePhoto(temp.workspace, { photoId, reason: 'nog eens' })).toEqual({
    ok: false,
    error: { kind: 'photo-struck' },
  });
  const updated = await updatePhoto(temp.workspace, {
    photoId,
    details: { ...syntheticPhoto, intimate: true },
    injuryIds: [],
  });
  expect(updated).toEqual({ ok: false, error: { kind: 'not-found' } });
  const clock = await setCameraClock(temp.workspace, { photoIds: [photoId], offsetMinutes: 5 });
  expect(clock).toEqual({ ok: false, error: { kind: 'not-found' } });
  expect((await theCase()).examinations[0]?.photos).toEqual([]);
});

test('the same photo may be taken in again, and then counts as any other', async () => {
  const again = { examinationId, details: syntheticPhoto, bytes, injuryIds: [] };
  const { id } = expectOk(await importPhoto(temp.workspace, again));
  expect((await theCase()).examinations[0]?.photos.map((photo) => photo.id)).toEqual([id]);
  expect(await importPhoto(temp.workspace, again)).toEqual({ ok: false, error: { kind: 'duplicate', photoId: id } });
});
