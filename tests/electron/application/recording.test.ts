import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCase } from '../../../electron/application/create-case.ts';
import { editDescription } from '../../../electron/application/edit-description.ts';
import { freezeDescription } from '../../../electron/application/freeze-description.ts';
import { importPhoto } from '../../../electron/application/import-photo.ts';
import { discardDraft, readDraft, saveDraft } from '../../../electron/application/keep-drafts.ts';
import { listWorklist } from '../../../electron/application/list-worklist.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { readDescription } from '../../../electron/application/read-description.ts';
import { readPhotoPreview } from '../../../electron/application/read-photo-preview.ts';
import { recordContact } from '../../../electron/application/record-contact.ts';
import { recordInjury } from '../../../electron/application/record-injury.ts';
import { recordRegions } from '../../../electron/application/record-regions.ts';
import { removeInjury } from '../../../electron/application/remove-injury.ts';
import { reviseInjury } from '../../../electron/application/revise-injury.ts';
import { fixHypotheses, saveInterpretation } from '../../../electron/application/save-interpretation.ts';
import { startExamination } from '../../../electron/application/start-examination.ts';
import { updateExamination } from '../../../electron/application/update-examination.ts';
import type { Workspace } from '../../../electron/application/workspace.ts';
import {
  startSyntheticExamination,
  syntheticBruise,
  syntheticCase,
  syntheticChild,
  syntheticContact,
  syntheticPhoto,
} from '../../support/synthetic-inputs.ts';
import { expectOk, filesUnder } from '../../support/temp-vault.ts';
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
const trailOf = async (caseId: string) =>
  (await temp.vault.readTrail({ caseId, limit: 50 })).map(({ entry }) => `${entry.kind} ${entry.objectType}`);

describe('a case', () => {
  test('gets its police region from the municipality and a number of this year', async () => {
    const { caseId, number } = expectOk(await createCase(workspace, { child: syntheticChild, details: syntheticCase }));
    expect(number).toMatch(/^2026-\d{4}$/);
    // Amsterdam (GM0363) lies in the unit Amsterdam (RE05), CBS area divisions.
    expect((await caseOf(caseId)).policeRegion).toBe('RE05');
  });

  test('counts its numbers upwards', async () => {
    const first = expectOk(await createCase(workspace, { child: syntheticChild, details: syntheticCase }));
    const second = expectOk(await createCase(workspace, { child: syntheticChild, details: syntheticCase }));
    expect(Number(second.number.slice(5))).toBe(Number(first.number.slice(5)) + 1);
  });

  test('is refused for a birth in the future and for codes that the edition does not know', async () => {
    const born = await createCase(workspace, {
      child: { ...syntheticChild, birthDate: '2026-03-03' },
      details: syntheticCase,
    });
    expect(born).toEqual({ ok: false, error: { kind: 'birth-in-future' } });
    const sex = await createCase(workspace, { child: { ...syntheticChild, sex: 'blue' }, details: syntheticCase });
    expect(sex).toEqual({ ok: false, error: { kind: 'unknown-code', path: 'child.sex', code: 'blue' } });
    const place = await createCase(workspace, {
      child: syntheticChild,
      details: { ...syntheticCase, municipality: 'GM9999' },
    });
    expect(place).toMatchObject({ ok: false, error: { kind: 'unknown-code', path: 'details.municipality' } });
  });

  test('is noted as opened once a session', async () => {
    const { caseId } = expectOk(await createCase(workspace, { child: syntheticChild, details: syntheticCase }));
    workspace.openedCases.clear();
    await caseOf(caseId);
    await caseOf(caseId);
    expect((await trailOf(caseId)).filter((entry) => entry === 'open case')).toHaveLength(1);
  });
});

describe('a contact', () => {
  test('that was not served cannot be examined', async () => {
    const { caseId } = expectOk(await createCase(workspace, { child: syntheticChild, details: syntheticCase }));
    const details = { ...syntheticContact, notServedReason: 'no-capacity' };
    const contactId = expectOk(await recordContact(workspace, { caseId, details }));
    expect(await startExamination(workspace, { caseId, contactId })).toEqual({
      ok: false,
      error: { kind: 'contact-not-served' },
    });
  });

  test('of another case is not found', async () => {
    const { contactId } = await startSyntheticExamination(workspace);
    const other = expectOk(await createCase(workspace, { child: syntheticChild, details: syntheticCase }));
    const moved = await recordContact(workspace, { caseId: other.caseId, contactId, details: syntheticContact });
    expect(moved).toEqual({ ok: false, error: { kind: 'not-found' } });
  });
});

describe('an examination', () => {
  test('does not end before it starts', async () => {
    const { caseId, examinationId } = await startSyntheticExamination(workspace);
    const details = (await caseOf(caseId)).examinations[0]?.details;
    if (!details) throw new Error('no examination');
    const refused = await updateExamination(workspace, {
      examinationId,
      details: { ...details, endedAt: '2020-01-01T00:00:00Z' },
    });
    expect(refused).toEqual({ ok: false, error: { kind: 'ends-before-start' } });
  });

  test('records regions by name only', async () => {
    const { caseId, examinationId } = await startSyntheticExamination(workspace);
    expectOk(
      await recordRegions(workspace, { examinationId, findings: [{ regionId: 'upper-arm-left', state: 'normal' }] }),
    );
    expect((await caseOf(caseId)).examinations[0]?.regions).toEqual([{ regionId: 'upper-arm-left', state: 'normal' }]);
    const refused = await recordRegions(workspace, {
      examinationId,
      findings: [{ regionId: 'third-arm', state: 'normal' }],
    });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'unknown-code', code: 'third-arm' } });
  });
});

describe('a photo', () => {
  const jpeg = (colour: string) =>
    sharp({ create: { width: 640, height: 480, channels: 3, background: colour } })
      .jpeg()
      .toBuffer();

  test('is kept byte for byte, bound to its injury, previewed, and recognised when it comes twice', async () => {
    const { caseId, examinationId } = await startSyntheticExamination(workspace);
    const { injuryId } = expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
    const bytes = new Uint8Array(await jpeg('#c08878'));
    const photo = expectOk(
      await importPhoto(workspace, { examinationId, details: syntheticPhoto, bytes, injuryIds: [injuryId] }),
    );
    expect(photo).toMatchObject({ sha256: workspace.digest(bytes), byteSize: bytes.length, injuryIds: [injuryId] });
    const row = await workspace.unitOfWork.read((store) => store.photos.find(photo.id));
    if (!row) throw new Error('no photo');
    expect(new Uint8Array(await workspace.files.read(row.original))).toEqual(bytes);
    const preview = expectOk(await readPhotoPreview(workspace, { photoId: photo.id, size: 'thumbnail' }));
    expect((await sharp(preview.bytes).metadata()).format).toBe('jpeg');
    const again = await importPhoto(workspace, { examinationId, details: syntheticPhoto, bytes, injuryIds: [] });
    expect(again).toEqual({ ok: false, error: { kind: 'duplicate', photoId: photo.id } });
    expect((await caseOf(caseId)).examinations[0]?.photos).toHaveLength(1);
  });

  test('that is no image is refused and leaves no file behind', async () => {
    const { examinationId } = await startSyntheticExamination(workspace);
    const before = [...filesUnder(temp.temp.dir).keys()].filter((name) => name.startsWith('files'));
    const text = new TextEncoder().encode('Dit is geen foto.');
    const refused = await importPhoto(workspace, {
      examinationId,
      details: syntheticPhoto,
      bytes: text,
      injuryIds: [],
    });
    expect(refused).toEqual({ ok: false, error: { kind: 'not-an-image' } });
    expect([...filesUnder(temp.temp.dir).keys()].filter((name) => name.startsWith('files'))).toEqual(before);
  });

  test('that is intimate leaves an entry when it is looked at in full, none as a thumbnail', async () => {
    const { caseId, examinationId } = await startSyntheticExamination(workspace);
    const details = { ...syntheticPhoto, intimate: true };
    const bytes = new Uint8Array(await jpeg('#b07868'));
    const { id: photoId } = expectOk(await importPhoto(workspace, { examinationId, details, bytes, injuryIds: [] }));
    const looks = async () => (await trailOf(caseId)).filter((entry) => entry === 'read photo').length;
    expectOk(await readPhotoPreview(workspace, { photoId, size: 'thumbnail' }));
    expect(await looks()).toBe(0);
    expectOk(await readPhotoPreview(workspace, { photoId, size: 'screen' }));
    expectOk(await readPhotoPreview(workspace, { photoId, size: 'screen' }));
    expect(await looks()).toBe(2);
  });
});

describe('a description', () => {
  test('drifts when the facts change under an edited sentence, and cannot be frozen so', async () => {
    const { examinationId } = await startSyntheticExamination(workspace);
    const { injuryId } = expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
    const key = `injury:${injuryId}`;
    expectOk(await editDescription(workspace, { examinationId, key, text: 'Eigen woorden over deze plek.' }));
    expectOk(
      await reviseInjury(workspace, {
        injuryId,
        details: { ...syntheticBruise, size: { lengthMm: 40, widthMm: 11, method: 'measured' } },
      }),
    );
    const { lines } = expectOk(await readDescription(workspace, { examinationId }));
    expect(lines.find((line) => line.key === key)).toMatchObject({
      edited: true,
      drifted: true,
      text: 'Eigen woorden over deze plek.',
    });
    expect(await freezeDescription(workspace, { examinationId })).toEqual({
      ok: false,
      error: { kind: 'drifted', keys: [key] },
    });
    expectOk(await editDescription(workspace, { examinationId, key, text: 'Eigen woorden, opnieuw bekeken.' }));
    expectOk(await freezeDescription(workspace, { examinationId }));
  });

  test('is not frozen while nothing is recorded', async () => {
    const { examinationId } = await startSyntheticExamination(workspace);
    expect(await freezeDescription(workspace, { examinationId })).toEqual({
      ok: false,
      error: { kind: 'nothing-recorded' },
    });
  });

  test('once frozen closes the examination for every change', async () => {
    const { examinationId } = await startSyntheticExamination(workspace);
    const { injuryId } = expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
    expectOk(await freezeDescription(workspace, { examinationId }));
    const closed = { ok: false, error: { kind: 'examination-frozen' } };
    expect(await recordInjury(workspace, { examinationId, details: syntheticBruise })).toEqual(closed);
    expect(await reviseInjury(workspace, { injuryId, details: syntheticBruise })).toEqual(closed);
    expect(await removeInjury(workspace, { injuryId })).toEqual(closed);
    expect(await editDescription(workspace, { examinationId, key: `injury:${injuryId}`, text: 'x' })).toEqual(closed);
    expect(await freezeDescription(workspace, { examinationId })).toEqual(closed);
  });
});

describe('an interpretation', () => {
  const hypotheses = [
    { id: 'H1' as const, text: 'De plek is ontstaan door met kracht vastpakken van de arm.' },
    { id: 'H2' as const, text: 'De plek is ontstaan door een val van de bank tegen de tafelrand.' },
  ];

  test('needs a frozen description, and fixed hypotheses before an evaluation', async () => {
    const { examinationId } = await startSyntheticExamination(workspace);
    expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
    const interpretation = { injuries: [], hypotheses, answers: [] };
    expect(await saveInterpretation(workspace, { examinationId, interpretation })).toEqual({
      ok: false,
      error: { kind: 'description-not-frozen' },
    });
    expectOk(await freezeDescription(workspace, { examinationId }));
    expect(await fixHypotheses(workspace, { examinationId })).toEqual({
      ok: false,
      error: { kind: 'two-hypotheses-needed' },
    });
    expectOk(await saveInterpretation(workspace, { examinationId, interpretation }));
    expectOk(await fixHypotheses(workspace, { examinationId }));
    const changed = {
      ...interpretation,
      hypotheses: [{ ...hypotheses[0], text: 'Achteraf bijgesteld scenario.' }, hypotheses[1]],
    };
    const fixedAt = workspace.clock.now();
    const late = await saveInterpretation(workspace, {
      examinationId,
      interpretation: { ...changed, hypothesesFixedAt: fixedAt } as never,
    });
    expect(late).toEqual({ ok: false, error: { kind: 'hypotheses-fixed' } });
  });
});

describe('drafts and the worklist', () => {
  test('a draft survives and is discarded, without an entry in the trail', async () => {
    const before = (await temp.vault.readTrail({ limit: 1 }))[0]?.sequence;
    await saveDraft(workspace, { key: 'injury:new', value: { remarks: 'half getypt' } });
    const read = expectOk(await readDraft(workspace, { key: 'injury:new', parse: (value) => value }));
    expect(read?.value).toEqual({ remarks: 'half getypt' });
    await discardDraft(workspace, { key: 'injury:new' });
    expect(expectOk(await readDraft(workspace, { key: 'injury:new', parse: (value) => value }))).toBeNull();
    expect((await temp.vault.readTrail({ limit: 1 }))[0]?.sequence).toBe(before);
  });

  test('the worklist says what each case waits for', async () => {
    const { caseId } = expectOk(await createCase(workspace, { child: syntheticChild, details: syntheticCase }));
    const step = async () => expectOk(await listWorklist(workspace)).find((line) => line.caseId === caseId)?.nextStep;
    expect(await step()).toBe('record-contact');
    const contactId = expectOk(await recordContact(workspace, { caseId, details: syntheticContact }));
    expect(await step()).toBe('start-examination');
    const examinationId = expectOk(await startExamination(workspace, { caseId, contactId }));
    expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
    expect(await step()).toBe('freeze-description');
    expectOk(await freezeDescription(workspace, { examinationId }));
    expect(await step()).toBe('interpret');
  });
});
