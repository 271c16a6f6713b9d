import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCase } from '../../../electron/application/open-case.ts';
import { recordInjury } from '../../../electron/application/record-injury.ts';
import { removeInjury } from '../../../electron/application/remove-injury.ts';
import { reviseInjury } from '../../../electron/application/revise-injury.ts';
import type { Workspace } from '../../../electron/application/workspace.ts';
import { drawnAt, platePlace } from '../../support/drawn-on-plate.ts';
import { startSyntheticExamination, syntheticBruise, syntheticDrawnInjury } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

let temp: TempWorkspace;
let workspace: Workspace;
beforeAll(async () => {
  temp = await tempWorkspace();
  workspace = temp.workspace;
});
afterAll(() => temp.remove());

const caseOf = async (caseId: Parameters<typeof openCase>[1]['caseId']) =>
  expectOk(await openCase(workspace, { caseId }));

describe('an injury', () => {
  test('gets the next number, and a removed number is not used again', async () => {
    const { caseId, examinationId } = await startSyntheticExamination(workspace);
    const first = expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
    const second = expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
    expect([first.number, second.number]).toEqual([1, 2]);
    expectOk(await removeInjury(workspace, { injuryId: second.injuryId }));
    const third = expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
    expect(third.number).toBe(3);
    expect((await caseOf(caseId)).examinations[0]?.injuries.map(({ number }) => number)).toEqual([1, 3]);
  });

  test('without its required descriptors is refused by name and leaves everything as it was', async () => {
    const { caseId, examinationId } = await startSyntheticExamination(workspace);
    const before = await caseOf(caseId);
    const { colour: _, ...descriptors } = syntheticBruise.descriptors;
    const refused = await recordInjury(workspace, { examinationId, details: { ...syntheticBruise, descriptors } });
    expect(refused).toEqual({
      ok: false,
      error: { kind: 'injury-incomplete', gaps: [{ field: 'descriptors.colour', problem: 'missing' }] },
    });
    expect(await caseOf(caseId)).toEqual(before);
  });

  test('of an unknown type is refused', async () => {
    const { examinationId } = await startSyntheticExamination(workspace);
    const refused = await recordInjury(workspace, {
      examinationId,
      details: { ...syntheticBruise, type: 'dragon-bite' },
    });
    expect(refused).toEqual({ ok: false, error: { kind: 'unknown-code', path: 'details.type', code: 'dragon-bite' } });
  });

  test('on a flat drawing comes back as it was recorded, and as it was revised', async () => {
    const { caseId, examinationId } = await startSyntheticExamination(workspace);
    const { injuryId } = expectOk(await recordInjury(workspace, { examinationId, details: syntheticDrawnInjury }));
    const recorded = async () => (await caseOf(caseId)).examinations[0]?.injuries.map(({ details }) => details);
    expect(await recorded()).toEqual([syntheticDrawnInjury]);
    const moved = { ...syntheticDrawnInjury, ...drawnAt('girl-supine', 'labium-majus-right', { x: 0.25 }) };
    expectOk(await reviseInjury(workspace, { injuryId, details: moved }));
    expect(await recorded()).toEqual([moved]);
    const [newest] = await temp.vault.readTrail({ caseId, limit: 1 });
    expect(newest?.entry).toMatchObject({ kind: 'change', fields: ['plate', 'shape'] });
  });

  test('on a flat drawing is refused where its anchor on the body lies elsewhere, or the edition lacks the part', async () => {
    const { caseId, examinationId } = await startSyntheticExamination(workspace);
    const record = (place: object) =>
      recordInjury(workspace, { examinationId, details: { ...syntheticDrawnInjury, ...place } });
    expect(await record({ shape: syntheticBruise.shape })).toEqual({
      ok: false,
      error: { kind: 'injury-incomplete', gaps: [{ field: 'plate', problem: 'elsewhere' }] },
    });
    expect(await record({ plate: { kind: 'point', at: platePlace('girl-supine', 'gills') } })).toEqual({
      ok: false,
      error: { kind: 'injury-incomplete', gaps: [{ field: 'plate', problem: 'unknown-option' }] },
    });
    expect((await caseOf(caseId)).examinations[0]?.injuries).toEqual([]);
  });

  test('keeps its former values as a revision and names the changed fields in the trail', async () => {
    const { caseId, examinationId } = await startSyntheticExamination(workspace);
    const { injuryId } = expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
    expectOk(
      await reviseInjury(workspace, { injuryId, details: { ...syntheticBruise, remarks: 'Bij herhaling bekeken.' } }),
    );
    const revisions = await temp.vault.unitOfWork.read((db) =>
      db.selectFrom('revision').select(['entity', 'before_json']).where('entity_id', '=', injuryId).execute(),
    );
    expect(revisions.map(({ before_json }) => JSON.parse(before_json))).toEqual([syntheticBruise]);
    const [newest] = await temp.vault.readTrail({ caseId, limit: 1 });
    expect(newest?.entry).toMatchObject({
      kind: 'change',
      objectType: 'injury',
      objectId: injuryId,
      fields: ['remarks'],
    });
    expect(JSON.stringify(newest)).not.toContain('herhaling');
  });
});
