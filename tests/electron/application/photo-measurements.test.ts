import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freezeDescription } from '../../../electron/application/freeze-description.ts';
import { importPhoto } from '../../../electron/application/import-photo.ts';
import { addPhotoLayer, removePhotoLayer, revisePhotoLayer } from '../../../electron/application/keep-photo-layers.ts';
import {
  recordMeasurement,
  removeMeasurement,
  reviseMeasurement,
} from '../../../electron/application/measure-in-photo.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { recordInjury } from '../../../electron/application/record-injury.ts';
import { reviseInjury } from '../../../electron/application/revise-injury.ts';
import { takeMeasurement } from '../../../electron/application/take-measurement.ts';
import type { Workspace } from '../../../electron/application/workspace.ts';
import type { InjuryDetails } from '../../../shared/domain/injury/injury.ts';
import type { MeasurementDetails } from '../../../shared/domain/photo/measured-photo.ts';
import type { LayerDetails } from '../../../shared/domain/photo/photo-layer.ts';
import { startSyntheticExamination, syntheticBruise, syntheticPhoto } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

const bytes = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../resources/training/cases/photos/a-shin-scale.jpg')),
);

let temp: TempWorkspace;
let workspace: Workspace;
beforeAll(async () => {
  temp = await tempWorkspace();
  workspace = temp.workspace;
});
afterAll(() => temp.remove());

const estimated: InjuryDetails = {
  ...syntheticBruise,
  size: { lengthMm: 30, widthMm: 20, depthMm: 1, orientation: 'oblique', method: 'estimated' },
};

/** An examination with one injury and one photo, and a measurement by a square of 10 by 10 cm seen straight on at 5 px a mm. */
async function measuredPhoto(injury: InjuryDetails = estimated) {
  const { caseId, examinationId } = await startSyntheticExamination(workspace);
  const { injuryId } = expectOk(await recordInjury(workspace, { examinationId, details: injury }));
  const photo = expectOk(
    await importPhoto(workspace, { examinationId, details: syntheticPhoto, bytes, injuryIds: [injuryId] }),
  );
  const { widthPx: width, heightPx: height } = photo.metadata;
  const corner = (x: number, y: number) => ({
    px: [100 + 5 * x, 100 + 5 * y] as [number, number],
    mm: [x, y] as [number, number],
  });
  const details: MeasurementDetails = {
    marks: {
      image: { width, height },
      scale: {
        kind: 'rectangle',
        points: [corner(0, 0), corner(100, 0), corner(100, 100), corner(0, 100)],
        printErrorPercent: 0.5,
      },
      markingSdPx: 1.5,
      camera: { distortionPercent: 0 },
      surface: { kind: 'flat' },
      measurements: [
        { id: 'a', kind: 'length', px: [corner(10, 20).px, corner(50, 20).px] },
        { id: 'b', kind: 'width', px: [corner(30, 10).px, corner(30, 35).px] },
        { id: 'c', kind: 'angle', px: [corner(10, 10).px, corner(50, 10).px, corner(50, 50).px] },
      ],
    },
    injuryId,
    inReport: true,
  };
  return { caseId, examinationId, injuryId, photoId: photo.id, details };
}

const read = async (caseId: Parameters<typeof openCase>[1]['caseId']) => {
  const [examination] = expectOk(await openCase(workspace, { caseId })).examinations;
  return { photo: examination?.photos[0], injury: examination?.injuries[0]?.details };
};

describe('a measurement in a photo', () => {
  test('comes back with its marks and with what the core computed from them', async () => {
    const { caseId, photoId, details } = await measuredPhoto();
    const made = expectOk(await recordMeasurement(workspace, { photoId, details }));
    expect(made.results.map(({ id, unit }) => [id, unit])).toEqual([
      ['a', 'mm'],
      ['b', 'mm'],
      ['c', 'deg'],
    ]);
    expect(made.results.map(({ value }) => Math.round(value * 10) / 10)).toEqual([40, 25, 90]);
    const [kept] = (await read(caseId)).photo?.measurements ?? [];
    expect(kept).toMatchObject({ id: made.measurementId, details, by: workspace.user.name });
    expect(kept?.results).toEqual(made.results);
  });

  test('by marks of an image of another size, or marks that determine nothing, is refused', async () => {
    const { photoId, details } = await measuredPhoto();
    const { marks } = details;
    const other = { ...details, marks: { ...marks, image: { width: 10, height: 10 } } };
    expect(await recordMeasurement(workspace, { photoId, details: other })).toEqual({
      ok: false,
      error: { kind: 'marks-of-other-image' },
    });
    const points = marks.scale.points.map(({ mm }) => ({ mm, px: [300, 300] as [number, number] }));
    const blind = { ...details, marks: { ...marks, scale: { ...marks.scale, points } } };
    expect(await recordMeasurement(workspace, { photoId, details: blind })).toEqual({
      ok: false,
      error: { kind: 'cannot-measure', reason: 'scale-points-coincide' },
    });
  });

  test('takes the place of an estimate, and keeps the direction and the depth', async () => {
    const { caseId, injuryId, photoId, details } = await measuredPhoto();
    const { measurementId } = expectOk(await recordMeasurement(workspace, { photoId, details }));
    const chosen = { measurementId, injuryId, length: 'a', width: 'b' };
    expect(expectOk(await takeMeasurement(workspace, chosen))).toEqual({ taken: 'size' });
    const { injury } = await read(caseId);
    expect(injury?.size).toMatchObject({ method: 'photo', depthMm: 1, orientation: 'oblique' });
    expect(injury?.size?.lengthMm).toBeCloseTo(40, 0);
    expect(injury?.size?.widthMm).toBeCloseTo(25, 0);
    expect(injury?.photoSize).toMatchObject({ photoId, measurementId, length: { of: 'a' }, width: { of: 'b' } });
  });

  test('stands beside a size that was measured on the child', async () => {
    const { caseId, injuryId, photoId, details } = await measuredPhoto(syntheticBruise);
    const { measurementId } = expectOk(await recordMeasurement(workspace, { photoId, details }));
    const taken = await takeMeasurement(workspace, { measurementId, injuryId, length: 'a', width: 'b' });
    expect(expectOk(taken)).toEqual({ taken: 'beside' });
    const { injury } = await read(caseId);
    expect(injury?.size).toEqual(syntheticBruise.size);
    expect(injury?.photoSize?.measurementId).toBe(measurementId);
  });

  test('that is no length does not become a size', async () => {
    const { injuryId, photoId, details } = await measuredPhoto();
    const { measurementId } = expectOk(await recordMeasurement(workspace, { photoId, details }));
    const refused = await takeMeasurement(workspace, { measurementId, injuryId, length: 'c' });
    expect(refused).toEqual({ ok: false, error: { kind: 'not-a-length' } });
  });

  test('that a size refers to is not changed any more, and is struck with the reason', async () => {
    const { caseId, injuryId, photoId, details } = await measuredPhoto();
    const { measurementId } = expectOk(await recordMeasurement(workspace, { photoId, details }));
    expectOk(await takeMeasurement(workspace, { measurementId, injuryId, length: 'a', width: 'b' }));
    expect(await reviseMeasurement(workspace, { measurementId, details })).toEqual({
      ok: false,
      error: { kind: 'measurement-in-use' },
    });
    const gone = await removeMeasurement(workspace, { measurementId, reason: 'Verkeerde streep.' });
    expect(expectOk(gone)).toEqual({ outcome: 'struck' });
    expect((await read(caseId)).photo?.measurements?.[0]?.struck?.reason).toBe('Verkeerde streep.');
  });

  test('that nothing refers to is revised or taken away', async () => {
    const { caseId, photoId, details } = await measuredPhoto();
    const { measurementId } = expectOk(await recordMeasurement(workspace, { photoId, details }));
    const [length] = details.marks.measurements;
    if (!length) throw new Error('The length is not there');
    const marks = { ...details.marks, measurements: [length] };
    const revised = await reviseMeasurement(workspace, { measurementId, details: { ...details, marks } });
    expect(expectOk(revised).results.map(({ id }) => id)).toEqual(['a']);
    const gone = await removeMeasurement(workspace, { measurementId, reason: 'Verkeerde streep.' });
    expect(expectOk(gone)).toEqual({ outcome: 'removed' });
    expect((await read(caseId)).photo?.measurements).toBeUndefined();
  });

  test('is the only way to a size from a photo', async () => {
    const { caseId, injuryId, photoId, details } = await measuredPhoto();
    const { measurementId } = expectOk(await recordMeasurement(workspace, { photoId, details }));
    const length = { of: 'a', mm: 99, interval95: [98, 100], practiceInterval95: [90, 110] };
    const invented = { photoId, measurementId, length } as NonNullable<InjuryDetails['photoSize']>;
    expectOk(await takeMeasurement(workspace, { measurementId, injuryId, length: 'a', width: 'b' }));
    const { injury } = await read(caseId);
    if (!injury) throw new Error('The injury is not there');
    expectOk(await reviseInjury(workspace, { injuryId, details: { ...injury, photoSize: invented } }));
    expect((await read(caseId)).injury?.photoSize).toEqual(injury.photoSize);
  });
});

describe('an annotation', () => {
  const arrow: LayerDetails = {
    shape: { kind: 'arrow', from: [10, 10], to: [40, 50] },
    colour: 'yellow',
    words: 'rand',
    inReport: true,
  };

  test('is added, revised and taken away', async () => {
    const { caseId, photoId } = await measuredPhoto();
    const { layerId } = expectOk(await addPhotoLayer(workspace, { photoId, details: arrow }));
    const white: LayerDetails = { ...arrow, colour: 'white' };
    expectOk(await revisePhotoLayer(workspace, { layerId, details: white }));
    expect((await read(caseId)).photo?.layers).toMatchObject([{ id: layerId, details: white }]);
    expectOk(await removePhotoLayer(workspace, { layerId }));
    expect((await read(caseId)).photo?.layers).toBeUndefined();
  });

  test('outside the photo is refused', async () => {
    const { photoId } = await measuredPhoto();
    const details: LayerDetails = { ...arrow, shape: { kind: 'arrow', from: [-1, 10], to: [40, 50] } };
    expect(await addPhotoLayer(workspace, { photoId, details })).toEqual({
      ok: false,
      error: { kind: 'outside-photo' },
    });
  });

  test('and a measurement are refused once the description is fixed', async () => {
    const { examinationId, photoId, details } = await measuredPhoto();
    expectOk(await freezeDescription(workspace, { examinationId }));
    const closed = { ok: false, error: { kind: 'examination-frozen' } };
    expect(await addPhotoLayer(workspace, { photoId, details: arrow })).toEqual(closed);
    expect(await recordMeasurement(workspace, { photoId, details })).toEqual(closed);
  });
});
