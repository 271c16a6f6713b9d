import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCase } from '../../../electron/application/create-case.ts';
import { exportReport } from '../../../electron/application/export-report.ts';
import { exportStatistics } from '../../../electron/application/export-statistics.ts';
import { freezeDescription } from '../../../electron/application/freeze-description.ts';
import { importCase } from '../../../electron/application/import-case.ts';
import { issueReport } from '../../../electron/application/issue-report.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { readReportGaps } from '../../../electron/application/read-report-gaps.ts';
import { readReportPdf } from '../../../electron/application/read-report-pdf.ts';
import { readTable } from '../../../electron/application/read-table.ts';
import { recordConsent } from '../../../electron/application/record-consent.ts';
import { recordContact } from '../../../electron/application/record-contact.ts';
import { recordInjury } from '../../../electron/application/record-injury.ts';
import { confirmRegistration, readRegistration } from '../../../electron/application/register-contact.ts';
import { saveInterpretation } from '../../../electron/application/save-interpretation.ts';
import { saveReport } from '../../../electron/application/save-report.ts';
import type { Workspace } from '../../../electron/application/workspace.ts';
import { stopRendering } from '../../../electron/documents/render-report.ts';
import { readExchange } from '../../../electron/exchange/read-exchange.ts';
import type { ReportDetails } from '../../../shared/domain/report/report.ts';
import {
  startSyntheticExamination,
  syntheticBruise,
  syntheticCase,
  syntheticChild,
  syntheticContact,
} from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

const trainingCase = join(import.meta.dirname, '../../../resources/training/cases/b-scald-hand.json');
const details: ReportDetails = {
  kind: 'full-report',
  author: { name: 'Test Onderzoeker', role: 'forensisch arts' },
  addressee: 'Veilig Thuis Oefenregio',
  receivedDocuments: [],
};

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
afterAll(async () => {
  await temp.remove();
  await stopRendering();
});

async function frozenExamination() {
  const started = await startSyntheticExamination(workspace);
  expectOk(await recordInjury(workspace, { examinationId: started.examinationId, details: syntheticBruise }));
  expectOk(await freezeDescription(workspace, { examinationId: started.examinationId }));
  return started;
}

describe('a report', () => {
  test('needs a frozen description', async () => {
    const { examinationId } = await startSyntheticExamination(workspace);
    const refused = await saveReport(workspace, { examinationId, details });
    expect(refused).toEqual({ ok: false, error: { kind: 'description-not-frozen' } });
  });

  test('that lacks its interpretation cannot be issued, and says what is missing', async () => {
    const { examinationId } = await frozenExamination();
    const { id: reportId, number } = expectOk(await saveReport(workspace, { examinationId, details }));
    expect(number).toMatch(/^2026-\d{4}-R1$/);
    const blocking = expectOk(await readReportGaps(workspace, { reportId })).filter((gap) => gap.severity === 'block');
    expect(blocking.length).toBeGreaterThan(0);
    const refused = await issueReport(workspace, { reportId, language: 'nl' });
    expect(refused).toEqual({ ok: false, error: { kind: 'report-incomplete', gaps: blocking } });
  });

  test('once issued is the same bytes for ever, and nothing under it can change', async () => {
    const read = expectOk(await readExchange(trainingCase, workspace.standards));
    const { caseId } = expectOk(await importCase(workspace, { ...read, issueIn: 'nl' }));
    const record = expectOk(await openCase(workspace, { caseId }));
    const [report] = record.reports;
    const [examination] = record.examinations;
    if (!report || !examination?.interpretation) throw new Error('The training case has no issued report');
    expect(report).toMatchObject({ status: 'issued', version: 1 });

    const request = { reportId: report.id, language: 'nl' as const };
    const first = expectOk(await readReportPdf(workspace, request)).bytes;
    const later = expectOk(await readReportPdf(workspace, { ...request, language: 'en' })).bytes;
    expect(workspace.digest(first)).toBe(report.sha256);
    expect(workspace.digest(later)).toBe(report.sha256);
    expect(Buffer.from(first.subarray(0, 5)).toString()).toBe('%PDF-');

    const { id: examinationId, interpretation } = examination;
    const issued = { ok: false, error: { kind: 'report-issued' } };
    expect(await saveReport(workspace, { examinationId, reportId: report.id, details })).toEqual(issued);
    expect(await issueReport(workspace, request)).toEqual(issued);
    expect(await saveInterpretation(workspace, { examinationId, interpretation })).toEqual(issued);
  });

  test('is written where a person chose, and the trail has it', async () => {
    const { caseId, examinationId } = await frozenExamination();
    const { id: reportId } = expectOk(await saveReport(workspace, { examinationId, details }));
    const request = { reportId, language: 'nl', token: '/chosen/rapport.pdf' } as const;
    const refusal = { kind: 'not-consented', scopes: ['top-to-toe', 'share-veilig-thuis'] };
    expect(await exportReport(workspace, request)).toEqual({ ok: false, error: refusal });
    expect(temp.written.has('/chosen/rapport.pdf')).toBe(false);
    for (const scope of refusal.scopes) {
      const answer = { scope, person: 'parents', state: 'given', at: '2026-03-02T09:00:00Z' };
      expectOk(await recordConsent(workspace, { caseId, answer }));
    }
    const saved = expectOk(await exportReport(workspace, { reportId, language: 'nl', token: '/chosen/rapport.pdf' }));
    const bytes = temp.written.get('/chosen/rapport.pdf');
    expect(saved).toEqual({ fileName: 'rapport.pdf', sha256: workspace.digest(bytes ?? new Uint8Array()) });
    const [newest] = await temp.vault.readTrail({ caseId, limit: 1 });
    expect(newest?.entry).toMatchObject({ kind: 'export', objectType: 'report', objectId: reportId });
  });
});

describe('registration and regional tables', () => {
  test('a registration is filled from the case, and wrong or missing answers are named', async () => {
    const { contactId } = await frozenExamination();
    const { facts } = expectOk(await readRegistration(workspace, { contactId }));
    // Born on 14 June 2023, asked on 2 March 2026: two years old. Amsterdam lies in RE05. A Monday at ten, Dutch time.
    expect(facts).toMatchObject({
      region: ['RE05'],
      sex: ['female'],
      'injury-found': ['yes'],
      requester: ['veilig-thuis'],
    });
    const strange = await confirmRegistration(workspace, { contactId, answered: { sex: ['purple'] } });
    expect(strange).toEqual({ ok: false, error: { kind: 'unknown-category', variable: 'sex', category: 'purple' } });
    const variable = await confirmRegistration(workspace, { contactId, answered: { shoe: ['42'] } });
    expect(variable).toMatchObject({ ok: false, error: { kind: 'unknown-category', variable: 'shoe' } });
  });

  test('figures of fewer than ten children are withheld, the others are multiples of five', async () => {
    for (let child = 0; child < 12; child++) {
      const details = { ...syntheticCase, municipality: 'GM0344' };
      const { caseId } = expectOk(await createCase(workspace, { child: syntheticChild, details }));
      const contact = { ...syntheticContact, kind: 'telephone-advice', place: 'remote' };
      const contactId = expectOk(await recordContact(workspace, { caseId, details: contact }));
      const { missing } = expectOk(await readRegistration(workspace, { contactId }));
      const answered = Object.fromEntries(missing.map((id) => [id, ['unknown']]));
      expectOk(await confirmRegistration(workspace, { contactId, answered }));
    }
    const table = expectOk(await readTable(workspace, { tableId: 'region-by-sex', period: '2026-H1' }));
    const count = (...categories: string[]) =>
      table.cells.find((cell) => cell.categories.join() === categories.join())?.count;
    // Utrecht (GM0344) lies in RE03: twelve girls, shown as ten; no boys, and that is not told.
    expect(count('RE03', 'female')).toBe(10);
    expect(count('RE03', 'male')).toBeNull();
    expect(count('RE03', 'TOTAL')).toBe(10);
    expect(count('RE05', 'female')).toBeNull();
    expect(table).toMatchObject({ notForRelease: true, threshold: 10, base: 5 });
    const other = expectOk(await readTable(workspace, { tableId: 'region-by-sex', period: '2025-H2' }));
    expect(other.cells.every((cell) => cell.count === null)).toBe(true);
    expect(await readTable(workspace, { tableId: 'no-such-table' })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });

  test('the CSV says on every row that it is not for release', async () => {
    expectOk(await exportStatistics(workspace, { token: '/chosen/tabellen.csv', period: '2026-H1' }));
    const [header, ...rows] = new TextDecoder()
      .decode(temp.written.get('/chosen/tabellen.csv'))
      .trimEnd()
      .split('\r\n');
    expect(header).toMatch(/^"release","table","period",/);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) expect(row).toMatch(/^"not-for-release",/);
  });
});
