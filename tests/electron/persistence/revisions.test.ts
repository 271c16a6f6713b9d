import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCase } from '../../../electron/application/create-case.ts';
import { setAutoLock } from '../../../electron/application/describe-session.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { startSyntheticExamination, syntheticCase, syntheticChild } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

let temp: TempWorkspace;
beforeAll(async () => {
  temp = await tempWorkspace();
});
afterAll(() => temp.remove());

const revisionsOf = (entityId: string): Promise<readonly unknown[]> =>
  temp.vault.unitOfWork.read(async (db) => {
    const rows = await db.selectFrom('revision').select('before_json').where('entity_id', '=', entityId).execute();
    return rows.map(({ before_json }) => JSON.parse(before_json));
  });

const change = [{ kind: 'change', object: { type: 'examination' } }] as const;

describe('a revision', () => {
  test('of an examination says which status it had', async () => {
    const { examinationId } = await startSyntheticExamination(temp.workspace);
    const former = await temp.workspace.unitOfWork.change(async (store) => {
      const row = await store.examinations.find(examinationId);
      if (!row) throw new Error('no examination');
      await store.examinations.save({ ...row, status: 'frozen' });
      return ok({ value: row, notes: change });
    });
    const { details, status } = expectOk(former);
    expect(status).toBe('open');
    expect(await revisionsOf(examinationId)).toEqual([{ status: 'open', details }]);
  });

  test('of a case says which status and police region it had', async () => {
    const input = { child: syntheticChild, details: syntheticCase };
    const { caseId } = expectOk(await createCase(temp.workspace, input));
    await temp.workspace.unitOfWork.change(async (store) => {
      const row = await store.cases.find(caseId);
      if (!row) throw new Error('no case');
      await store.cases.save({ ...row, status: 'closed' });
      return ok({ value: null, notes: change });
    });
    // Amsterdam lies in the police unit Amsterdam (RE05).
    expect(await revisionsOf(caseId)).toMatchObject([{ status: 'open', policeRegion: 'RE05' }]);
  });

  test('of a setting is its former value; the first value has none', async () => {
    await setAutoLock(temp.workspace, { minutes: 5 });
    expect(await revisionsOf('auto-lock-minutes')).toEqual([]);
    await setAutoLock(temp.workspace, { minutes: 7 });
    expect(await revisionsOf('auto-lock-minutes')).toEqual([5]);
  });
});
