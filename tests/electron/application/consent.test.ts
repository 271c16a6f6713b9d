import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportConsentForm } from '../../../electron/application/export-consent-form.ts';
import { exportReport } from '../../../electron/application/export-report.ts';
import { freezeDescription } from '../../../electron/application/freeze-description.ts';
import { importPhoto } from '../../../electron/application/import-photo.ts';
import { issueReport } from '../../../electron/application/issue-report.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { readReportPdf } from '../../../electron/application/read-report-pdf.ts';
import { recordConsent } from '../../../electron/application/record-consent.ts';
import { recordInjury } from '../../../electron/application/record-injury.ts';
import { recordLegalPosition } from '../../../electron/application/record-legal-position.ts';
import { saveReport } from '../../../electron/application/save-report.ts';
import { updateCase } from '../../../electron/application/update-case.ts';
import type { Workspace } from '../../../electron/application/workspace.ts';
import { stopRendering } from '../../../electron/documents/render-report.ts';
import type { ConsentAnswer } from '../../../shared/domain/consent/consent.ts';
import { consentState } from '../../../shared/domain/consent/consent-state.ts';
import { LegalPosition } from '../../../shared/domain/consent/legal-position.ts';
import type { ReportDetails } from '../../../shared/domain/report/report.ts';
import type { CaseId } from '../../../shared/kernel/record-id.ts';
import { pdf } from '../../support/pdf-tools.ts';
import {
  startSyntheticExamination,
  syntheticBruise,
  syntheticCase,
  syntheticDrawnInjury,
  syntheticPhoto,
} from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace, testLookup } from '../../support/temp-workspace.ts';

const details: ReportDetails = {
  kind: 'description',
  author: { name: 'Test Onderzoeker', role: 'forensisch arts', competence: 'Tien jaar ervaring.' },
  addressee: 'Veilig Thuis Oefenregio',
  assignmentDate: '2026-03-02',
  receivedDocuments: ['Verzoek'],
  methodReliability: 'Gemeten met een meetlat.',
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

let shade = 20;
const photo = async (): Promise<Uint8Array> => {
  shade += 7;
  const background = { r: shade, g: 60, b: 90 };
  return sharp({ create: { width: 320, height: 240, channels: 3, background } })
    .jpeg()
    .toBuffer();
};

/** Records what the parents say: a scope and a state in one, as in `photo given`. */
async function say(caseId: CaseId, words: string, more: Partial<ConsentAnswer> = {}): Promise<void> {
  const [scope = '', state = ''] = words.split(' ');
  const at = workspace.clock.now();
  expectOk(await recordConsent(workspace, { caseId, answer: { scope, person: 'parents', state, at, ...more } }));
}

async function start(consented: readonly string[]) {
  const started = await startSyntheticExamination(workspace);
  for (const scope of consented) await say(started.caseId, `${scope} given`);
  return started;
}

describe('consent in a vault', () => {
  test('an answer keeps its form, ground and colleague, and says who recorded it and when', async () => {
    const { caseId } = await start([]);
    const ground = { groundCode: 'good-care', ground: 'Een ouder is verdachte.', colleague: 'dr. B. Collega' };
    await say(caseId, 'photo overridden', ground);
    const { consent } = expectOk(await openCase(workspace, { caseId }));
    expect(consent).toMatchObject([{ ...ground, state: 'overridden', recordedBy: workspace.user.name }]);
    expect(consent[0]?.recordedAt).toBeDefined();
  });

  test('a ground that the edition does not know is refused', async () => {
    const { caseId } = await start([]);
    const answer = { scope: 'photo', person: 'parents', state: 'overridden', at: '2026-03-02T09:00:00Z', ground: 'x' };
    expect(await recordConsent(workspace, { caseId, answer: { ...answer, groundCode: 'because' } })).toEqual({
      ok: false,
      error: { kind: 'unknown-code', path: 'answer.groundCode', code: 'because' },
    });
  });

  test('the legal position is kept, logged by the name of its field, and stays when details of the case change', async () => {
    const { caseId } = await start([]);
    const position = {
      authority: 'both-parents',
      supervision: 'yes',
      holders: [{ person: 'one-parent', name: 'A. Oefenmoeder' }],
      parentsNotInformed: { at: '2026-03-02T08:00:00Z', reason: 'Veiligheid van het kind.', colleague: 'dr. B.' },
    } as const;
    expectOk(await recordLegalPosition(workspace, { caseId, position: LegalPosition.parse(position) }));
    expectOk(await updateCase(workspace, { caseId, details: { ...syntheticCase, externalReference: 'VT-9' } }));
    const record = expectOk(await openCase(workspace, { caseId }));
    expect(record.details).toEqual({ ...syntheticCase, externalReference: 'VT-9', legalPosition: position });
    expect(consentState(record, 'photo', '2026-03-02').doubts).toContain('supervision-no-authority');
    const trail = await temp.vault.readTrail({ caseId, limit: 10 });
    expect(trail.map(({ entry }) => entry.fields ?? [])).toContainEqual(['legalPosition']);
    expect(JSON.stringify(trail)).not.toContain('Oefenmoeder');
  });

  test('a withdrawal stops further photos, keeps those there, and a ground or new consent opens the way again', async () => {
    const { caseId, examinationId } = await start(['photo']);
    const take = async (intimate = false) =>
      importPhoto(workspace, {
        examinationId,
        details: { ...syntheticPhoto, intimate },
        bytes: await photo(),
        injuryIds: [],
      });
    expectOk(await take());
    await say(caseId, 'photo withdrawn');
    expect(await take()).toEqual({ ok: false, error: { kind: 'no-consent', scope: 'photo' } });
    const record = expectOk(await openCase(workspace, { caseId }));
    expect(record.examinations[0]?.photos).toHaveLength(1);
    expect(record.consent).toHaveLength(2);
    await say(caseId, 'photo overridden', { groundCode: 'good-care', ground: 'Uitleg.' });
    expectOk(await take());
    await say(caseId, 'photo given');
    await say(caseId, 'intimate-photo refused');
    expectOk(await take());
    expect(await take(true)).toEqual({ ok: false, error: { kind: 'no-consent', scope: 'intimate-photo' } });
  });

  test('a report prints neither photo nor finding that was not consented to, and draws no mark of it', async () => {
    const { caseId, examinationId } = await start(['top-to-toe', 'share-veilig-thuis']);
    const plain = expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
    expectOk(await recordInjury(workspace, { examinationId, details: syntheticDrawnInjury }));
    const bytes = await photo();
    const injuryIds = [plain.injuryId];
    expectOk(await importPhoto(workspace, { examinationId, details: syntheticPhoto, bytes, injuryIds }));
    expectOk(await freezeDescription(workspace, { examinationId }));
    const { id: reportId } = expectOk(await saveReport(workspace, { examinationId, details }));
    const drawn: number[] = [];
    const spied: Workspace = {
      ...workspace,
      figures: {
        draw: (input) => {
          drawn.push(...input.marks.map(({ number }) => number));
          return workspace.figures.draw(input);
        },
      },
    };
    const without = expectOk(await readReportPdf(spied, { reportId, language: 'nl' })).bytes;
    expect(drawn).toEqual([1]);
    expect(pdf.images(without)).toHaveLength(0);
    const words = pdf.words(without);
    expect(words).toContain('Letsel 1');
    expect(words).not.toContain('Letsel 2');
    expect(words).not.toContain('schaamlip');
    expect(words).toContain('Eén foto is weggelaten');
    await say(caseId, 'photo given');
    await say(caseId, 'anogenital given');
    const whole = expectOk(await readReportPdf(workspace, { reportId, language: 'nl' })).bytes;
    expect(pdf.images(whole).length).toBeGreaterThan(0);
    expect(pdf.words(whole)).toContain('Letsel 2');
  }, 60_000);

  test.each([
    ['nl', 'Toestemming voor onderzoek', 'de andere ouder met gezag', 'BW 7:465(1)'],
    ['en', 'Consent to examination', 'the other parent with authority', 'BW 7:465(1)'],
  ] as const)(
    'the form of consent in %s names the rule, every part and a place to sign for each who decides',
    async (language, ...words) => {
      const { caseId } = await start([]);
      const position = LegalPosition.parse({
        authority: 'both-parents',
        supervision: 'no',
        holders: [{ person: 'one-parent', name: 'A. Oefenmoeder' }],
      });
      expectOk(await recordLegalPosition(workspace, { caseId, position }));
      const token = `/chosen/form-${language}.pdf`;
      expectOk(await exportConsentForm(workspace, { caseId, language, token }));
      const bytes = temp.written.get(token) ?? new Uint8Array();
      const printed = pdf.words(bytes);
      const { entries } = testLookup.codeList('consent-scope');
      const parts = entries.map(({ label }) => label[language]);
      const asked = [...words, ...parts, 'A. Oefenmoeder', 'Synthe Voorbeeld', workspace.user.name];
      for (const text of asked) expect(printed.toLowerCase()).toContain(text.toLowerCase());
      expect(pdf.pages(bytes)).toBeLessThanOrEqual(2);
      const [newest] = await temp.vault.readTrail({ caseId, limit: 1 });
      expect(newest?.entry).toMatchObject({ kind: 'export', objectType: 'consent' });
    },
    60_000,
  );

  test('an issued report leaves while all in it is consented to, and stays once something in it was withdrawn', async () => {
    const { caseId, examinationId } = await start(['top-to-toe', 'photo', 'share-veilig-thuis']);
    const { injuryId } = expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
    const taken = { examinationId, details: syntheticPhoto, bytes: await photo(), injuryIds: [injuryId] };
    expectOk(await importPhoto(workspace, taken));
    expectOk(await freezeDescription(workspace, { examinationId }));
    const { id: reportId } = expectOk(await saveReport(workspace, { examinationId, details }));
    expectOk(await issueReport(workspace, { reportId, language: 'nl' }));
    const to = (token: string) => exportReport(workspace, { reportId, language: 'nl', token });
    expectOk(await to('/chosen/first.pdf'));
    // Recorded now and said before the report was issued: what was printed then is printed all the same.
    const { consent } = expectOk(await openCase(workspace, { caseId }));
    const given = consent.find(({ scope }) => scope === 'photo');
    await say(caseId, 'photo withdrawn', given === undefined ? {} : { at: given.at });
    expect(await to('/chosen/second.pdf')).toEqual({ ok: false, error: { kind: 'consent-changed' } });
    await say(caseId, 'share-veilig-thuis withdrawn');
    expect(await to('/chosen/third.pdf')).toEqual({
      ok: false,
      error: { kind: 'not-consented', scopes: ['share-veilig-thuis'] },
    });
    expect([...temp.written.keys()].filter((path) => !path.includes('form-'))).toEqual(['/chosen/first.pdf']);
  }, 60_000);
});
