import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPhoto } from '../../../electron/application/import-photo.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { setCameraClock } from '../../../electron/application/set-camera-clock.ts';
import { type CaseId, PhotoId } from '../../../shared/kernel/record-id.ts';
import { startSyntheticExamination, syntheticPhoto } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

const photoFile = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../resources/training/cases/photos', name)));

let temp: TempWorkspace;
let caseId: CaseId;
let ids: readonly [PhotoId, PhotoId];
beforeAll(async () => {
  temp = await tempWorkspace();
  const started = await startSyntheticExamination(temp.workspace);
  ({ caseId } = started);
  const take = async (name: string) => {
    const { examinationId } = started;
    const input = { examinationId, details: syntheticPhoto, bytes: photoFile(name), injuryIds: [] };
    return expectOk(await importPhoto(temp.workspace, input)).id;
  };
  ids = [await take('a-shin-scale.jpg'), await take('a-ear-scale.jpg')];
});
afterAll(() => temp.remove());

const offsets = async () =>
  expectOk(await openCase(temp.workspace, { caseId })).examinations[0]?.photos.map(
    ({ details }) => details.clockOffsetMinutes,
  );

test('all photos of a camera get its correction, and lose it again; what the files say stays', async () => {
  const before = expectOk(await openCase(temp.workspace, { caseId })).examinations[0]?.photos;
  expectOk(await setCameraClock(temp.workspace, { photoIds: ids, offsetMinutes: 62 }));
  expect(await offsets()).toEqual([62, 62]);
  const after = expectOk(await openCase(temp.workspace, { caseId })).examinations[0]?.photos;
  expect(after?.map(({ metadata }) => metadata)).toEqual(before?.map(({ metadata }) => metadata));
  expectOk(await setCameraClock(temp.workspace, { photoIds: ids, offsetMinutes: 0 }));
  expect(await offsets()).toEqual([undefined, undefined]);
});

test('one photo that is not there stops all of it', async () => {
  const nobody = PhotoId.parse(crypto.randomUUID());
  expect(await setCameraClock(temp.workspace, { photoIds: [ids[0], nobody], offsetMinutes: 5 })).toEqual({
    ok: false,
    error: { kind: 'not-found' },
  });
  expect(await offsets()).toEqual([undefined, undefined]);
});
