import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageOfAll, undrawable } from '../../electron/documents/font-coverage.ts';
import { plainText, printableText } from '../../electron/documents/printable-text.ts';
import { readReportFonts } from '../../electron/documents/read-report-parts.ts';
import { contract, type ParsedInput, type RouteInput, type RouteName } from '../../shared/contract/contract.ts';
import type { CaseRecord } from '../../shared/domain/case/case-record.ts';
import type { CaseId } from '../../shared/kernel/record-id.ts';
import { photo } from '../electron/imaging/hostile-images.ts';
import { hasFreeText, hostileTexts, withText } from '../support/hostile-texts.ts';
import { pdf, unbroken } from '../support/pdf-tools.ts';
import {
  syntheticBruise,
  syntheticCase,
  syntheticChild,
  syntheticContact,
  syntheticPhoto,
} from '../support/synthetic-inputs.ts';
import { syntheticLayer, syntheticMarks } from '../support/synthetic-marks.ts';
import { syntheticSwab, syntheticTransfer, transferId } from '../support/synthetic-traces.ts';
import { type TempCore, tempCore } from '../support/temp-core.ts';
import { expectOk } from '../support/temp-vault.ts';

/** Hostile text in every field of every route that records something: what comes back is what was sent, and nothing runs or breaks. */
let temp: TempCore;
let image: Uint8Array;
beforeAll(async () => {
  temp = await tempCore();
  await temp.enter();
  image = new Uint8Array(await photo(64, 48));
});
afterAll(() => temp.remove());

/** Whoever says how an injury came about is named with it. */
const bruise = { ...syntheticBruise, statedBy: 'child' };
const draws = coverageOfAll(readReportFonts());
const at = '2026-03-02T10:00:00.000Z';
const covered = new Set<RouteName>();

/** The input with the text in every free field; what the schema makes of it is what must come back. */
function filled<Name extends RouteName>(name: Name, base: RouteInput<Name>, text: string) {
  covered.add(name);
  const input = withText(contract[name].input, base, text) as RouteInput<Name>; // the same shape, other words
  const kept = contract[name].input.parse(input) as ParsedInput<Name>; // of this very route
  return { input, kept };
}

const call = async <Name extends RouteName>(name: Name, input: RouteInput<Name>) =>
  expectOk(await temp.call(name, input));

const read = async (caseId: CaseId): Promise<CaseRecord> => call('case.open', { caseId });

/** A whole case with this text in every field, and what must be found in it. */
async function recordWith(text: string) {
  const created = filled('case.create', { child: syntheticChild, details: syntheticCase }, text);
  const { caseId } = await call('case.create', created.input);
  const contact = filled('contact.record', { caseId, details: syntheticContact }, text);
  const contactId = await call('contact.record', contact.input);
  const consent = filled(
    'consent.record',
    {
      caseId,
      answer: { scope: 'photo', person: 'child', state: 'overridden', at, groundCode: 'serious-harm', ground: 'x' },
    },
    text,
  );
  await call('consent.record', consent.input);
  const position = filled(
    'consent.record-position',
    {
      caseId,
      position: {
        authority: 'unknown',
        supervision: 'unknown',
        capacity: { judgement: 'capable', judgedBy: 'x', judgedAt: at },
        holders: [{ person: 'parents', name: 'x' }],
        parentsNotInformed: { at, reason: 'x', colleague: 'x' },
      },
    },
    text,
  );
  await call('consent.record-position', position.input);
  const examinationId = await call('examination.start', { caseId, contactId });
  const before = (await read(caseId)).examinations[0];
  if (!before) throw new Error('The examination is not there');
  const details = {
    ...before.details,
    statements: [{ source: 'child', words: 'x', askedBy: 'x' }],
    general: { impression: 'x' },
  };
  const examination = filled('examination.update', { examinationId, details }, text);
  await call('examination.update', examination.input);
  const region = filled(
    'region.record',
    { examinationId, findings: [{ regionId: 'neck', state: 'refused', reason: 'x' }] },
    text,
  );
  await call('region.record', region.input);
  const injury = filled('injury.record', { examinationId, details: bruise }, text);
  const { injuryId } = await call('injury.record', injury.input);
  const taken = filled('photo.import', { examinationId, details: syntheticPhoto, bytes: image, injuryIds: [] }, text);
  // Every photo another one: the same bytes twice are refused.
  const bytes = Uint8Array.from([...image, covered.size, Math.random() * 256, Math.random() * 256]);
  await call('photo.import', { ...taken.input, bytes });
  const signed = filled(
    'document.add',
    { caseId, details: { fileName: 'x', scopes: ['photo'], persons: ['parents'], note: 'x' }, bytes: image },
    text,
  );
  const { id: documentId, details: kept } = await call('document.add', { ...signed.input, bytes });
  expect(kept).toEqual(signed.kept.details);
  await call('document.strike', filled('document.strike', { documentId, reason: 'x' }, text).input);
  return { caseId, examinationId, injuryId, created, contact, consent, position, examination, region, injury, taken };
}

describe.each(Object.entries(hostileTexts))('%s', (_name, text) => {
  test('comes back as the name of a template', async () => {
    const shape = { kind: 'choice', option: 'oval' } as const;
    const saved = filled('template.save', { name: 'x', type: 'bruise', descriptors: { shape } }, text);
    await call('template.save', saved.input);
    expect(await call('template.list', {})).toEqual([saved.kept]);
    await call('template.remove', filled('template.remove', { name: 'x', type: 'bruise' }, text).input);
    expect(await call('template.list', {})).toEqual([]);
  });

  test('comes back from the record as it was written', async () => {
    const sent = await recordWith(text);
    const record = await read(sent.caseId);
    const [examination] = record.examinations;
    expect(record.child).toEqual(sent.created.kept.child);
    expect(record.details).toEqual({ ...sent.created.kept.details, legalPosition: sent.position.kept.position });
    expect(record.contacts[0]?.details).toEqual(sent.contact.kept.details);
    expect(record.consent).toMatchObject([sent.consent.kept.answer]);
    expect(examination?.details).toEqual(sent.examination.kept.details);
    expect(examination?.regions).toMatchObject(sent.region.kept.findings);
    expect(examination?.injuries[0]?.details).toEqual(sent.injury.kept.details);
    expect(examination?.photos[0]?.details).toEqual(sent.taken.kept.details);
    const worklist = await call('worklist.list', {});
    expect(worklist.find(({ caseId }) => caseId === sent.caseId)?.childName).toContain(
      sent.created.kept.child.familyName,
    );
    // The same again through the routes that change what is there.
    const revised = filled('injury.revise', { injuryId: sent.injuryId, details: bruise }, text);
    await call('injury.revise', revised.input);
    const child = filled('case.update-child', { caseId: sent.caseId, child: syntheticChild }, text);
    await call('case.update-child', child.input);
    const details = filled('case.update-details', { caseId: sent.caseId, details: syntheticCase }, text);
    await call('case.update-details', details.input);
    const photoId = examination?.photos[0]?.id;
    if (!photoId) throw new Error('The photo is not there');
    const updated = filled('photo.update', { photoId, details: syntheticPhoto, injuryIds: [] }, text);
    await call('photo.update', updated.input);
    expect(await read(sent.caseId)).toMatchObject({
      child: child.kept.child,
      details: details.kept.details,
      examinations: [{ injuries: [{ details: revised.kept.details }], photos: [{ details: updated.kept.details }] }],
    });
    const struck = filled('photo.strike', { photoId, reason: 'x' }, text);
    await call('photo.strike', struck.input);
    expect(await read(sent.caseId)).toMatchObject({
      examinations: [{ photos: [], struckPhotos: [{ struck: { reason: struck.kept.reason } }] }],
    });
  });

  test('comes back from beside a photo', async () => {
    const { caseId, injuryId } = await recordWith(text);
    const photoOf = async () => (await read(caseId)).examinations[0]?.photos[0];
    const photoId = (await photoOf())?.id;
    if (!photoId) throw new Error('The photo is not there');
    const drawn = filled('photo.layer.add', { photoId, details: syntheticLayer }, text);
    const { layerId } = await call('photo.layer.add', drawn.input);
    expect((await photoOf())?.layers).toMatchObject([{ details: drawn.kept.details }]);
    await call('photo.layer.revise', filled('photo.layer.revise', { layerId, details: syntheticLayer }, text).input);
    expect((await photoOf())?.layers).toMatchObject([{ details: drawn.kept.details }]);
    const details = { ...syntheticMarks({ width: 64, height: 48 }), remarks: 'x' };
    const measured = filled('photo.measurement.record', { photoId, details }, text);
    const { measurementId } = await call('photo.measurement.record', measured.input);
    await call('photo.measurement.revise', filled('photo.measurement.revise', { measurementId, details }, text).input);
    expect((await photoOf())?.measurements).toMatchObject([{ details: measured.kept.details }]);
    const used = filled('photo.measurement.use', { measurementId, injuryId, length: 'a' }, text);
    await call('photo.measurement.use', used.input);
    const gone = filled('photo.measurement.remove', { measurementId, reason: 'x' }, text);
    await call('photo.measurement.remove', gone.input);
    expect((await photoOf())?.measurements).toMatchObject([{ struck: { reason: gone.kept.reason } }]);
  });

  test('comes back from traces and their chain', async () => {
    const { caseId, examinationId } = await recordWith(text);
    const place = { kind: 'object', what: 'x' } as const;
    const made = filled('trace.record', { examinationId, details: { ...syntheticSwab, place } }, text);
    const { traceId } = await call('trace.record', made.input);
    const traceOf = async () => (await read(caseId)).examinations[0]?.traces?.[0];
    expect((await traceOf())?.details).toEqual(made.kept.details);
    const revised = filled('trace.revise', { traceId, details: { ...syntheticSwab, remarks: 'x' } }, text);
    await call('trace.revise', revised.input);
    expect((await traceOf())?.details).toEqual(revised.kept.details);
    const moved = filled('trace.transfer', { traceIds: [traceId], transfer: syntheticTransfer }, text);
    await call('trace.transfer', moved.input);
    const first = (await traceOf())?.transfers[0];
    expect(first?.change).toEqual({ kind: 'transfer', transfer: moved.kept.transfer });
    const change = { kind: 'annulment', corrects: first?.id ?? transferId(9), reason: 'x' } as const;
    const annulled = filled('trace.correct', { traceId, change }, text);
    await call('trace.correct', annulled.input);
    expect((await traceOf())?.transfers[1]?.change).toEqual(annulled.kept.change);
    const notTaken = [{ site: 'mouth', reason: 'other', note: 'x' }];
    const round = filled('trace.round', { examinationId, round: { notTaken } }, text);
    await call('trace.round', round.input);
    expect((await read(caseId)).examinations[0]?.traceRound).toEqual(round.kept.round);
    const struck = filled('trace.strike', { traceId, reason: 'x' }, text);
    await call('trace.strike', struck.input);
    expect((await traceOf())?.struck?.reason).toBe(struck.kept.reason);
  });

  test('comes back from a draft and from the session', async () => {
    await call('draft.save', { key: 'form', value: { words: [text] } });
    expect((await call('draft.read', { key: 'form' }))?.value).toEqual({ words: [text] });
    const profile = filled('vault.update-profile', { professional: { role: 'x' } }, text);
    await call('vault.update-profile', profile.input);
    expect((await call('vault.session', {})).profile.professional).toEqual(profile.kept.professional);
  });
});

/** The bytes of a report with this text in every field, made through every step that leads to one. */
async function reportWith(text: string) {
  const { caseId, examinationId, injuryId } = await recordWith(text);
  const [line] = (await call('description.read', { examinationId })).lines;
  if (!line) throw new Error('The description is empty');
  const edit = filled('description.edit', { examinationId, key: line.key, text: 'x' }, text);
  await call('description.edit', { ...edit.input, key: line.key });
  expect((await call('description.read', { examinationId })).lines[0]?.text).toBe(edit.kept.text);
  await call('description.freeze', { examinationId });
  const interpretation = filled(
    'interpretation.save',
    {
      examinationId,
      interpretation: {
        injuries: [{ injuryId, mechanism: [], causeClass: 'not-distinguishable' }],
        hypotheses: [
          { id: 'H1', text: 'x' },
          { id: 'H2', text: 'x' },
        ],
        answers: [],
      },
    },
    text,
  );
  await call('interpretation.save', interpretation.input);
  expect((await read(caseId)).examinations[0]?.interpretation).toEqual(interpretation.kept.interpretation);
  const author = { name: 'x', role: 'x' };
  const details = { kind: 'full-report', author, addressee: 'x', receivedDocuments: [] };
  const report = filled('report.save', { examinationId, details }, text);
  const { id: reportId, details: saved } = await call('report.save', report.input);
  expect(saved).toEqual(report.kept.details);
  const { bytes } = await call('report.pdf', { reportId, language: 'nl' });
  return { bytes, addressee: report.kept.details.addressee };
}

/** Checks that a text is printed as it can be seen; what the fonts cannot draw is printed as its number, and the first page names it. */
function expectPrinted(seen: string, text: string): void {
  expect(seen).toContain(asSeen(printableText(text, draws)));
  for (const codePoint of undrawable(plainText(text), draws))
    expect(seen).toContain(`U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
}

/** No script, no link and no attachment comes into the file by way of a text. */
function expectInert(bytes: Uint8Array): void {
  expect(pdf.check(bytes)).toContain('No syntax or stream encoding errors');
  expect(pdf.objects(bytes)).not.toMatch(/"\/(?:JavaScript|JS|URI|Launch|EmbeddedFiles|OpenAction)"/);
}

// The others are tried together below: a report takes its time.
test.each(['script', 'template', 'markup', 'nul'])(
  '%s in every field of a report is printed and nothing else',
  async (name) => {
    const text = hostileTexts[name] ?? '';
    const { bytes, addressee } = await reportWith(text);
    expectInert(bytes);
    expectPrinted(asSeen(pdf.text(bytes)), addressee);
  },
);

test('all of them in one report are printed and nothing else', async () => {
  const { caseId } = await call('case.create', { child: syntheticChild, details: syntheticCase });
  const contactId = await call('contact.record', { caseId, details: syntheticContact });
  const examinationId = await call('examination.start', { caseId, contactId });
  const started = (await read(caseId)).examinations[0];
  if (!started) throw new Error('The examination is not there');
  const texts = Object.values(hostileTexts);
  const statements = texts.map((words) => ({ source: 'child', words }));
  await call('examination.update', { examinationId, details: { ...started.details, statements } });
  await call('injury.record', { examinationId, details: syntheticBruise });
  await call('description.freeze', { examinationId });
  const author = { name: 'Test Onderzoeker', role: 'forensisch arts' };
  const details = { kind: 'full-report', author, addressee: 'Veilig Thuis', receivedDocuments: texts };
  const { id: reportId } = await call('report.save', { examinationId, details });
  const { bytes } = await call('report.pdf', { reportId, language: 'nl' });
  expectInert(bytes);
  const seen = asSeen(pdf.text(bytes));
  for (const text of texts) expectPrinted(seen, text.trim());
});

/** Text as a reader of the file sees it: without the breaks of lines and words, hyphens, and what is never drawn. */
function asSeen(text: string): string {
  const seen = unbroken(text)
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069-]/g, '');
  return seen;
}

test('a million characters are refused by every field that is not meant for them, and nothing of it is kept', async () => {
  const before = (await call('worklist.list', {})).length;
  const million = 'x'.repeat(1_000_000);
  const child = { ...syntheticChild, familyName: million };
  expect(await temp.call('case.create', { child, details: syntheticCase })).toMatchObject({
    ok: false,
    error: { kind: 'invalid-input', issues: [{ path: ['child', 'familyName'] }] },
  });
  const three = { ...child, givenNames: million, identityCheck: million };
  expect(await temp.call('case.create', { child: three, details: syntheticCase })).toEqual({
    ok: false,
    error: { kind: 'too-large' },
  });
  expect((await call('worklist.list', {})).length).toBe(before);
});

/** Written in other ways: chosen in dialogs, asked for secrets, or the names of vaults and of people, which their own tests write. */
const elsewhere =
  /^consent\.export-form$|^(?:vault\.(?!update-profile)|people\.|backup\.|trail\.)|^(?:draft|report)\.|^statistics\.|^registration\.|^(?:trace\.export-sheet|consent\.export-form|document\.export|photo\.export-originals)$/;

test('every route of the record that takes free text is tried', () => {
  const taking = (Object.keys(contract) as RouteName[]).filter(
    (name) => contract[name].kind === 'command' && hasFreeText(contract[name].input),
  );
  expect(taking.filter((name) => !covered.has(name) && !elsewhere.test(name))).toEqual([]);
});
