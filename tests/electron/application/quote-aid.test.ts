import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freezeDescription } from '../../../electron/application/freeze-description.ts';
import { importCase } from '../../../electron/application/import-case.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { quoteAid, unquoteAid } from '../../../electron/application/quote-aid.ts';
import { readAids } from '../../../electron/application/read-aids.ts';
import { recordInjury } from '../../../electron/application/record-injury.ts';

import { saveInterpretation } from '../../../electron/application/save-interpretation.ts';
import { updateChild } from '../../../electron/application/update-child.ts';
import { stopRendering } from '../../../electron/documents/render-report.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { quotationDrift } from '../../../shared/domain/assessment/aid-quotation.ts';
import { CaseExchange } from '../../../shared/domain/exchange/case-exchange.ts';
import type { CaseId, ExaminationId } from '../../../shared/kernel/record-id.ts';
import { readJson } from '../../shared/domain/exchange/exchange-samples.ts';
import { startSyntheticExamination, syntheticBruise, syntheticChild } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

const trainingCase = join(import.meta.dirname, '../../../resources/training/cases/b-scald-hand.json');

let temp: TempWorkspace;
beforeAll(async () => {
  temp = await tempWorkspace();
});
afterAll(async () => {
  await temp.remove();
  await stopRendering();
});

async function frozenExamination() {
  const started = await startSyntheticExamination(temp.workspace);
  const { examinationId } = started;
  expectOk(await recordInjury(temp.workspace, { examinationId, details: syntheticBruise }));
  expectOk(await freezeDescription(temp.workspace, { examinationId }));
  return started;
}

async function interpretationOf(caseId: CaseId, examinationId: ExaminationId) {
  const record = expectOk(await openCase(temp.workspace, { caseId }));
  return record.examinations.find(({ id }) => id === examinationId)?.interpretation;
}

describe('an aid in the interpretation', () => {
  test('is there only once the doctor puts it there, with what it went by at that moment', async () => {
    const { caseId, examinationId } = await frozenExamination();
    const applied = expectOk(await readAids(temp.workspace, { examinationId }));
    expect(contract['aid.read'].output.parse(applied)).toEqual(applied);
    expect(await interpretationOf(caseId, examinationId)).toBeUndefined();

    expectOk(await quoteAid(temp.workspace, { examinationId, aidId: 'ten-4-facesp' }));
    const aids = (await interpretationOf(caseId, examinationId))?.aids ?? [];
    expect(aids).toHaveLength(1);
    const ten4 = applied.find(({ id }) => id === 'ten-4-facesp');
    expect(aids[0]).toMatchObject({ aidId: 'ten-4-facesp', edition: '2021', standard: '2026.1', result: ten4 });
    expect(aids[0]?.text.nl).toContain('Grenzen: ');
    expect(aids[0]?.text.en).toContain('Source: ');

    expectOk(await quoteAid(temp.workspace, { examinationId, aidId: 'ten-4-facesp' }));
    expect((await interpretationOf(caseId, examinationId))?.aids).toHaveLength(1);
  });

  test('stays when the rest is saved, whatever the caller sends, and goes when it is taken out', async () => {
    const { caseId, examinationId } = await frozenExamination();
    expectOk(await quoteAid(temp.workspace, { examinationId, aidId: 'nvk-bruise-sites' }));
    const quoted = await interpretationOf(caseId, examinationId);
    const interpretation = { injuries: [], hypotheses: [], answers: [], conclusion: 'Geen oordeel mogelijk.' };
    expectOk(await saveInterpretation(temp.workspace, { examinationId, interpretation }));
    expect(await interpretationOf(caseId, examinationId)).toEqual({ ...interpretation, aids: quoted?.aids });
    const forged = (quoted?.aids ?? []).map((each) => ({ ...each, text: { nl: 'Anders.', en: 'Other.' } }));
    expectOk(
      await saveInterpretation(temp.workspace, { examinationId, interpretation: { ...interpretation, aids: forged } }),
    );
    expect((await interpretationOf(caseId, examinationId))?.aids).toEqual(quoted?.aids);

    expectOk(await unquoteAid(temp.workspace, { examinationId, aidId: 'nvk-bruise-sites' }));
    expect(await interpretationOf(caseId, examinationId)).toEqual(interpretation);
    const gone = await unquoteAid(temp.workspace, { examinationId, aidId: 'nvk-bruise-sites' });
    expect(gone).toEqual({ ok: false, error: { kind: 'not-found' } });
  });

  test('shows when what it went by has changed since', async () => {
    const { caseId, examinationId } = await frozenExamination();
    expectOk(await quoteAid(temp.workspace, { examinationId, aidId: 'ten-4-facesp' }));
    const [quotation] = (await interpretationOf(caseId, examinationId))?.aids ?? [];
    if (quotation === undefined) throw new Error('nothing quoted');
    const now = async () =>
      expectOk(await readAids(temp.workspace, { examinationId })).find(({ id }) => id === 'ten-4-facesp');
    expect(quotationDrift(quotation, await now())).toBe('none');
    expectOk(await updateChild(temp.workspace, { caseId, child: { ...syntheticChild, birthDate: '2020-06-14' } }));
    expect(await now()).toMatchObject({ status: 'outside-population', reason: 'four-years-or-older' });
    expect(quotationDrift(quotation, await now())).toBe('changed');
    expect((await interpretationOf(caseId, examinationId))?.aids).toEqual([quotation]);
  });

  test('goes with the case in an exchange file, word for word', async () => {
    const { caseId, examinationId } = await frozenExamination();
    expectOk(await quoteAid(temp.workspace, { examinationId, aidId: 'ten-4-facesp' }));
    const aids = (await interpretationOf(caseId, examinationId))?.aids ?? [];
    const exchange = CaseExchange.parse(readJson(trainingCase));
    const [examination] = exchange.examinations;
    if (examination?.interpretation === undefined) throw new Error('The training case has no interpretation');
    const carrying = CaseExchange.parse({
      ...exchange,
      examinations: [{ ...examination, interpretation: { ...examination.interpretation, aids } }],
    });
    const readPhoto = async (path: string) => readFileSync(join(dirname(trainingCase), path));
    const imported = expectOk(await importCase(temp.workspace, { exchange: carrying, readPhoto }));
    const record = expectOk(await openCase(temp.workspace, { caseId: imported.caseId }));
    expect(record.examinations[0]?.interpretation).toMatchObject({
      aids,
      conclusion: examination.interpretation.conclusion,
    });
  });

  test('is refused before the description is fixed, and for an aid that gives nothing', async () => {
    const { examinationId } = await startSyntheticExamination(temp.workspace);
    const refused = (kind: string) => ({ ok: false, error: { kind } });
    const quote = (aidId: string) => quoteAid(temp.workspace, { examinationId, aidId });
    expect(await quote('ten-4-facesp')).toEqual(refused('description-not-frozen'));
    expectOk(await recordInjury(temp.workspace, { examinationId, details: syntheticBruise }));
    expectOk(await freezeDescription(temp.workspace, { examinationId }));
    expect(await quote('gcs')).toEqual(refused('not-found'));
    expect(await quote('no-such-aid')).toEqual(refused('not-found'));
  });
});
