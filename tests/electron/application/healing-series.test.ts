import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importCase } from '../../../electron/application/import-case.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { readDescription } from '../../../electron/application/read-description.ts';
import { recordContact } from '../../../electron/application/record-contact.ts';
import { recordInjury } from '../../../electron/application/record-injury.ts';
import { recordRegions } from '../../../electron/application/record-regions.ts';
import { removeInjury } from '../../../electron/application/remove-injury.ts';
import { reviseInjury } from '../../../electron/application/revise-injury.ts';
import { startExamination } from '../../../electron/application/start-examination.ts';
import { updateExamination } from '../../../electron/application/update-examination.ts';
import type { Workspace } from '../../../electron/application/workspace.ts';
import type { ExaminationDetails } from '../../../shared/domain/examination/examination.ts';
import { CaseExchange } from '../../../shared/domain/exchange/case-exchange.ts';
import { checkExchange } from '../../../shared/domain/exchange/check-exchange.ts';
import { fieldPathText } from '../../../shared/domain/exchange/exchange-path.ts';
import { type CaseId, type ExaminationId, InjuryId } from '../../../shared/kernel/record-id.ts';
import { exampleCase, shippedCaseFiles } from '../../shared/domain/exchange/exchange-samples.ts';
import { startSyntheticExamination, syntheticBruise, syntheticContact } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace, testLookup } from '../../support/temp-workspace.ts';

let temp: TempWorkspace;
let workspace: Workspace;
beforeAll(async () => {
  temp = await tempWorkspace();
  const now = () => {
    temp.temp.clock.advance(1);
    return temp.temp.clock.now();
  };
  workspace = { ...temp.workspace, clock: { now } };
});
afterAll(() => temp.remove());

const record = (examinationId: ExaminationId, earlier?: InjuryId) =>
  recordInjury(workspace, { examinationId, details: { ...syntheticBruise, ...(earlier ? { earlier } : {}) } });

const detailsOf = async (caseId: CaseId, examinationId: ExaminationId): Promise<ExaminationDetails> => {
  const found = expectOk(await openCase(workspace, { caseId })).examinations.find(({ id }) => id === examinationId);
  if (found === undefined) throw new Error('The examination is not in its case');
  return found.details;
};

/** A case examined twice, with an injury at the first examination. */
async function examinedTwice() {
  const { caseId, examinationId: first } = await startSyntheticExamination(workspace);
  const { injuryId } = expectOk(await record(first));
  const details = { ...syntheticContact, kind: 're-examination' };
  const contactId = expectOk(await recordContact(workspace, { caseId, details }));
  const second = expectOk(await startExamination(workspace, { caseId, contactId }));
  return { caseId, first, second, injuryId };
}

const refusedFor = (reason: string) => ({ ok: false, error: { kind: 'earlier-injury-refused', reason } });

describe('an injury seen again', () => {
  test('is linked to the earlier one, told so in the description, and keeps the earlier one from being removed', async () => {
    const { caseId, second, injuryId } = await examinedTwice();
    const again = expectOk(await record(second, injuryId));
    const examination = expectOk(await openCase(workspace, { caseId })).examinations.find(({ id }) => id === second);
    expect(examination?.injuries[0]?.details.earlier).toBe(injuryId);
    const { lines } = expectOk(await readDescription(workspace, { examinationId: second }));
    expect(lines.find(({ key }) => key === `injury:${again.injuryId}`)?.text).toMatch(
      /Eerder gezien op \d+ \p{L}+ \d{4} \(letsel 1 van dat onderzoek; toen blauwe plek;/u,
    );
    expect(await removeInjury(workspace, { injuryId })).toEqual({ ok: false, error: { kind: 'injury-seen-again' } });
    expectOk(await removeInjury(workspace, { injuryId: again.injuryId }));
    expectOk(await removeInjury(workspace, { injuryId }));
  });

  test('is refused when the other one is unknown, of the same examination, of another case, or not earlier', async () => {
    const { first, second, injuryId } = await examinedTwice();
    const unknown = InjuryId.parse('00000000-0000-4000-8000-00000000dead');
    expect(await record(second, unknown)).toEqual(refusedFor('unknown'));
    const again = expectOk(await record(second, injuryId));
    expect(await record(second, again.injuryId)).toEqual(refusedFor('same-examination'));
    expect(await record(first, again.injuryId)).toEqual(refusedFor('not-before'));
    const other = await examinedTwice();
    expect(await record(other.second, injuryId)).toEqual(refusedFor('other-case'));
  });

  test('never comes back to itself, not even after the times of the examinations were changed', async () => {
    const { caseId, first, second, injuryId } = await examinedTwice();
    const again = expectOk(await record(second, injuryId));
    const { endedAt: _, ...details } = await detailsOf(caseId, first);
    const later = { ...details, startedAt: '2099-01-01T08:00:00Z' };
    expectOk(await updateExamination(workspace, { examinationId: first, details: later }));
    const turned = { ...syntheticBruise, earlier: again.injuryId };
    expect(await reviseInjury(workspace, { injuryId, details: turned })).toEqual(refusedFor('circular'));
    const { notices } = expectOk(await readDescription(workspace, { examinationId: second }));
    expect(notices.map(({ code }) => code)).toContain('earlier-not-before');
  });
});

describe('what surrounds the injuries', () => {
  const further = {
    statements: [
      { ref: 's1', source: 'child', question: 'Wat is er gebeurd?', words: 'Ik viel.', mechanism: 'fall-stairs' },
    ],
    interruptions: [{ at: '2026-03-02T10:00:00Z', kind: 'refused', who: 'child', what: 'het bekijken van de rug' }],
    expectedNotFound: [{ regionId: 'forehead', injuryType: 'bruise', statement: 's1' }],
    general: {
      vitals: { heartRate: 110 },
      pain: { scale: 'numeric', score: 2 },
      coma: {
        form: 'toddler',
        eye: { kind: 'scored', score: 4 },
        motor: { kind: 'scored', score: 6 },
        verbal: { kind: 'not-assessable', reason: 'sliep' },
      },
      skin: 'gaaf',
    },
  } satisfies Partial<ExaminationDetails>;

  test('is kept as it was entered', async () => {
    const { caseId, examinationId } = await startSyntheticExamination(workspace);
    const details = { ...(await detailsOf(caseId, examinationId)), ...further };
    expectOk(await updateExamination(workspace, { examinationId, details }));
    expect(await detailsOf(caseId, examinationId)).toEqual(details);
    const findings = [{ regionId: 'forehead', state: 'normal', remark: 'met schmink' }] as const;
    expectOk(await recordRegions(workspace, { examinationId, findings }));
    expect(expectOk(await openCase(workspace, { caseId })).examinations[0]?.regions).toEqual(findings);
  });

  test('is refused where it names a place, a kind or a person that the edition does not know', async () => {
    const { caseId, examinationId } = await startSyntheticExamination(workspace);
    const details = { ...(await detailsOf(caseId, examinationId)), ...further };
    const refusal = async (changes: Partial<ExaminationDetails>) => {
      const result = await updateExamination(workspace, { examinationId, details: { ...details, ...changes } });
      return result.ok || result.error.kind !== 'unknown-code' ? undefined : result.error.path;
    };
    const [interruption] = further.interruptions;
    expect(await refusal({ expectedNotFound: [{ regionId: 'tail', injuryType: 'bruise' }] })).toBe(
      'details.expectedNotFound.0.regionId',
    );
    expect(await refusal({ expectedNotFound: [{ regionId: 'forehead', injuryType: 'curse' }] })).toBe(
      'details.expectedNotFound.0.injuryType',
    );
    expect(await refusal({ interruptions: interruption ? [{ ...interruption, who: 'ghost' }] : [] })).toBe(
      'details.interruptions.0.who',
    );
    expect(await refusal({ general: { maturity: { breast: 'b9' } } })).toBe('details.general.maturity.breast');
  });
});

describe('a series in the exchange format', () => {
  /** The example twice over: the second examination a week later, its first injury the one seen before. */
  function twice(earlier: object, startedAt = '2026-12-20T09:00:00Z'): CaseExchange {
    const exchange = CaseExchange.parse(exampleCase());
    const [first] = exchange.examinations;
    const [injury] = first?.injuries ?? [];
    if (first === undefined || injury === undefined) throw new Error('The example has no injury');
    const { endedAt: _, ...details } = first.details;
    const second = {
      contact: 1,
      details: { ...details, startedAt },
      regions: [],
      injuries: [{ ...injury, number: 1, earlier }],
      photos: [],
    };
    return CaseExchange.parse({
      ...exchange,
      examinations: [
        { ...first, photos: [], interpretation: undefined, report: undefined, description: undefined },
        second,
      ],
    });
  }

  test('names the earlier injury by examination and number, and is recorded by its id', async () => {
    const folder = dirname(shippedCaseFiles[0] ?? '');
    const readPhoto = async (path: string) => readFileSync(join(folder, path));
    const exchange = twice({ examination: 1, injury: 1 });
    const imported = expectOk(await importCase(workspace, { exchange, readPhoto }));
    const examinations = expectOk(await openCase(workspace, { caseId: imported.caseId })).examinations;
    const seenFirst = imported.examinations[0]?.injuryIdByNumber.get(1);
    expect(seenFirst).toBeDefined();
    expect(examinations.flatMap(({ injuries }) => injuries.map(({ details }) => details.earlier))).toContain(seenFirst);
  });

  test('is faulty where the earlier injury is not there, or its examination is not earlier', () => {
    const faults = (exchange: CaseExchange) =>
      checkExchange(exchange, testLookup).map(({ path, problem }) => `${fieldPathText(path)} ${problem.kind}`);
    const at = 'examinations[1].injuries[0].earlier';
    expect(faults(twice({ examination: 1, injury: 1 }))).toEqual([]);
    expect(faults(twice({ examination: 1, injury: 99 }))).toEqual([`${at} unknown-earlier-injury`]);
    expect(faults(twice({ examination: 2, injury: 1 }))).toEqual([`${at} earlier-not-before`]);
    expect(faults(twice({ examination: 1, injury: 1 }, '2025-12-01T09:00:00Z'))).toContain(`${at} earlier-not-before`);
  });
});
