import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseImport, importCase } from '../../../electron/application/import-case.ts';
import { listWorklist } from '../../../electron/application/list-worklist.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { readDescription } from '../../../electron/application/read-description.ts';
import type { Workspace } from '../../../electron/application/workspace.ts';
import { stopRendering } from '../../../electron/documents/render-report.ts';
import { CaseExchange } from '../../../shared/domain/exchange/case-exchange.ts';
import { fieldPathText } from '../../../shared/domain/exchange/exchange-path.ts';
import { exampleCase, readJson, shippedCaseFiles, withValue } from '../../shared/domain/exchange/exchange-samples.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

let temp: TempWorkspace;
let workspace: Workspace;
beforeAll(async () => {
  temp = await tempWorkspace();
  // Records are listed in the order of their times: the clock moves on, as it does in life.
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

const exampleFolder = dirname(shippedCaseFiles[0] ?? '');
const importOf = (json: unknown, folder = exampleFolder): CaseImport => ({
  exchange: CaseExchange.parse(json),
  readPhoto: async (path) => readFileSync(join(folder, path)),
});
const caseCount = async (): Promise<number> => expectOk(await listWorklist(workspace)).length;

describe('a case from the exchange format', () => {
  test.each(shippedCaseFiles)('%s is recorded as it stands in the file', async (file) => {
    const exchange = CaseExchange.parse(readJson(file));
    const imported = expectOk(await importCase(workspace, importOf(readJson(file), dirname(file))));
    const record = expectOk(await openCase(workspace, { caseId: imported.caseId }));

    expect([record.child, record.details, record.number]).toEqual([exchange.child, exchange.case, imported.number]);
    expect(record.contacts.map(({ details }) => details)).toEqual(exchange.contacts);
    // Beside what the file says, the record says who took it in and when.
    expect(record.consent).toMatchObject(exchange.consent);
    expect(record.consent).toHaveLength(exchange.consent.length);
    for (const [index, given] of exchange.examinations.entries()) {
      const made = record.examinations[index];
      const numberById = new Map([...(imported.examinations[index]?.injuryIdByNumber ?? [])].map(([n, id]) => [id, n]));
      expect(made?.contactId).toBe(record.contacts[given.contact - 1]?.id);
      expect(made?.details).toEqual(given.details);
      expect(made?.regions).toHaveLength(given.regions.length);
      expect(made?.regions).toEqual(expect.arrayContaining(given.regions));
      expect(made?.injuries.map(({ number, details }) => ({ number, ...details }))).toEqual(given.injuries);
      expect(made?.photos.map(({ sha256 }) => sha256).toSorted()).toEqual(
        given.photos.map(({ sha256 }) => sha256).toSorted(),
      );
      for (const photo of given.photos) {
        const kept = made?.photos.find(({ sha256 }) => sha256 === photo.sha256);
        expect(kept?.details).toEqual(photo.details);
        expect(kept?.injuryIds.map((id) => numberById.get(id))).toEqual(photo.injuries);
        expect(kept?.metadata.device).toBe('Letseldossier synthetische oefencamera');
      }
      const edited = made?.description?.content.paragraphs.filter((paragraph) => paragraph.edited !== undefined);
      expect(edited?.map((paragraph) => paragraph.edited)).toEqual(given.description?.map(({ text }) => text));
      const { injuries = [], hypothesesFixedAt, ...interpretation } = made?.interpretation ?? {};
      expect(hypothesesFixedAt?.slice(0, 10)).toBe(temp.temp.clock.now().slice(0, 10));
      expect({
        ...interpretation,
        injuries: injuries.map(({ injuryId, ...entry }) => ({ ...entry, number: numberById.get(injuryId) })),
      }).toEqual(given.interpretation);
      expect(made?.description?.status).toBe('frozen');
      expect(record.reports.map(({ details, status }) => ({ details, status }))).toEqual([
        { details: given.report, status: 'concept' },
      ]);
    }
  });

  test('contradicts itself nowhere where it ships as a training case', async () => {
    for (const file of shippedCaseFiles.filter((name) => name.includes('training'))) {
      const { examinations } = expectOk(await importCase(workspace, importOf(readJson(file), dirname(file))));
      for (const { examinationId } of examinations)
        expect(expectOk(await readDescription(workspace, { examinationId })).notices).toEqual([]);
    }
  });

  test('leaves an entry in the trail for every step', async () => {
    const { caseId } = expectOk(await importCase(workspace, importOf(exampleCase())));
    const entries = await temp.vault.readTrail({ caseId, limit: 100 });
    const steps = entries.map(({ entry }) => `${entry.kind} ${entry.objectType}`).reverse();
    expect(steps).toEqual([
      'create case',
      'create child',
      'create contact',
      'create consent',
      'create consent',
      'create consent',
      'create examination',
      'change examination',
      'change region-finding',
      'create injury',
      'create injury',
      'import photo',
      'change description',
      'freeze description',
      'change interpretation',
      'freeze interpretation',
      'change interpretation',
      'create report',
    ]);
    expect(expectOk(await temp.vault.verifyTrail()).sequence).toBeGreaterThan(steps.length);
  });

  test('stays open when the file neither interprets nor reports', async () => {
    let bare = withValue(exampleCase(), ['examinations', 0, 'interpretation'], undefined);
    bare = withValue(bare, ['examinations', 0, 'report'], undefined);
    const { caseId } = expectOk(await importCase(workspace, importOf(bare)));
    const record = expectOk(await openCase(workspace, { caseId }));
    expect(record.examinations.map(({ status }) => status)).toEqual(['open']);
    expect(record.reports).toEqual([]);
  });

  test('has its report issued when that is asked and nothing is missing', async () => {
    const file = shippedCaseFiles.find((name) => name.includes('d-no-fresh-injury')) ?? '';
    const request = { ...importOf(readJson(file), dirname(file)), issueIn: 'nl' as const };
    const { caseId } = expectOk(await importCase(workspace, request));
    const record = expectOk(await openCase(workspace, { caseId }));
    expect(record.reports.map(({ status, sha256 }) => [status, sha256?.length])).toEqual([['issued', 64]]);
  });
});

describe('what cannot be recorded', () => {
  test('is found before anything is', async () => {
    const before = await caseCount();
    const wrong = withValue(exampleCase(), ['examinations', 0, 'injuries', 1, 'type'], 'blue-spot');
    const refused = await importCase(workspace, importOf(wrong));
    expect(refused).toEqual({
      ok: false,
      error: {
        kind: 'exchange-faulty',
        faults: [
          {
            path: ['examinations', 0, 'injuries', 1, 'type'],
            problem: { kind: 'unknown-injury-type', code: 'blue-spot' },
          },
        ],
      },
    });
    expect(await caseCount()).toBe(before);
  });

  test('in another edition is refused', async () => {
    const refused = await importCase(workspace, importOf(withValue(exampleCase(), ['edition'], '2027.1')));
    expect(refused.ok || refused.error.kind).toBe('unknown-edition');
  });

  test('names the step and the place when it only shows on the way', async () => {
    const text = new TextEncoder().encode('geen foto');
    const steps: [CaseImport, string, string, string][] = [
      [
        { ...importOf(exampleCase()), readPhoto: async () => text },
        'import-photo',
        'examinations[0].photos[0].path',
        'wrong-hash',
      ],
      [
        {
          ...importOf(withValue(exampleCase(), ['examinations', 0, 'photos', 0, 'sha256'], workspace.digest(text))),
          readPhoto: async () => text,
        },
        'import-photo',
        'examinations[0].photos[0].path',
        'not-an-image',
      ],
      [
        importOf(
          withValue(
            withValue(exampleCase(), ['examinations', 0, 'details', 'statements'], []),
            ['examinations', 0, 'description', 0, 'key'],
            'statements',
          ),
        ),
        'edit-description',
        'examinations[0].description[0]',
        'unknown-paragraph',
      ],
      [{ ...importOf(exampleCase()), issueIn: 'nl' }, 'issue-report', 'examinations[0].report', 'report-incomplete'],
    ];
    for (const [request, step, place, kind] of steps) {
      const refused = await importCase(workspace, request);
      if (refused.ok || refused.error.kind !== 'step-refused') throw new Error('This import should have stopped');
      expect([refused.error.step, fieldPathText(refused.error.path), refused.error.refusal.kind]).toEqual([
        step,
        place,
        kind,
      ]);
    }
  });
});
