import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseRecord } from '../../shared/domain/case/case-record.ts';
import type { ReportId } from '../../shared/kernel/record-id.ts';
import {
  syntheticBruise,
  syntheticCase,
  syntheticChild,
  syntheticContact,
  syntheticPhoto,
} from '../support/synthetic-inputs.ts';
import { syntheticSwab, syntheticTransfer } from '../support/synthetic-traces.ts';
import { expectOk } from '../support/temp-vault.ts';
import { documentSteps } from './audit-walk-documents.ts';
import { layerSteps } from './audit-walk-layers.ts';
import type { Walked, WalkStep } from './audit-walk-step.ts';

const photoFile = join(import.meta.dirname, '../../resources/training/cases/photos/a-shin-scale.jpg');

const caseSteps: readonly WalkStep[] = [
  {
    route: 'case.create',
    async call(walked) {
      const made = await walked.temp.call('case.create', { child: syntheticChild, details: syntheticCase });
      walked.caseId = expectOk(made).caseId;
      return made;
    },
  },
  { route: 'case.open', call: ({ temp, caseId }) => temp.call('case.open', { caseId }) },
  {
    route: 'case.update-child',
    call: ({ temp, caseId }) =>
      temp.call('case.update-child', { caseId, child: { ...syntheticChild, birthDate: '2023-06-15' } }),
  },
  {
    route: 'case.update-details',
    call: ({ temp, caseId }) =>
      temp.call('case.update-details', { caseId, details: { ...syntheticCase, externalReference: 'VT-1' } }),
  },
  {
    route: 'contact.record',
    async call(walked) {
      const { temp, caseId } = walked;
      const made = await temp.call('contact.record', { caseId, details: syntheticContact });
      walked.contactId = expectOk(made);
      return made;
    },
  },
  {
    route: 'consent.record',
    call: ({ temp, caseId }) =>
      temp.call('consent.record', {
        caseId,
        answer: { scope: 'top-to-toe', person: 'parents', state: 'given', at: '2026-03-02T09:10:00Z' },
      }),
  },
  {
    route: 'consent.record-position',
    call: ({ temp, caseId }) =>
      temp.call('consent.record-position', { caseId, position: { authority: 'both-parents', supervision: 'no' } }),
  },
  {
    route: 'consent.export-form',
    call: ({ temp, caseId }) =>
      temp.call('consent.export-form', { caseId, language: 'nl', token: join(temp.userDataDir, 'toestemming.pdf') }),
  },
  ...documentSteps,
  {
    route: 'examination.start',
    async call(walked) {
      const { temp, caseId, contactId } = walked;
      const made = await temp.call('examination.start', { caseId, contactId });
      walked.examinationId = expectOk(made);
      return made;
    },
  },
  {
    route: 'examination.update',
    async call({ temp, caseId, examinationId }) {
      const record = expectOk(await temp.call('case.open', { caseId }));
      const details = record.examinations[0]?.details;
      if (!details) throw new Error('The examination is not there');
      return temp.call('examination.update', { examinationId, details: { ...details, limits: 'Geen.' } });
    },
  },
  {
    route: 'region.record',
    call: ({ temp, examinationId }) =>
      temp.call('region.record', { examinationId, findings: [{ regionId: 'head', state: 'normal' }] }),
  },
  {
    route: 'injury.record',
    async call(walked) {
      const { temp, examinationId } = walked;
      const made = await temp.call('injury.record', { examinationId, details: syntheticBruise });
      walked.injuryId = expectOk(made).injuryId;
      return made;
    },
  },
  {
    route: 'injury.revise',
    call: ({ temp, injuryId }) =>
      temp.call('injury.revise', { injuryId, details: { ...syntheticBruise, remarks: 'Bij daglicht bekeken.' } }),
  },
  {
    route: 'injury.remove',
    async before(walked) {
      const { temp, examinationId } = walked;
      const second = expectOk(await temp.call('injury.record', { examinationId, details: syntheticBruise }));
      walked.injuryId = second.injuryId;
    },
    call: ({ temp, injuryId }) => temp.call('injury.remove', { injuryId }),
  },
  {
    route: 'trace.record',
    async call(walked) {
      const { temp, examinationId } = walked;
      const made = await temp.call('trace.record', { examinationId, details: syntheticSwab });
      walked.traceId = expectOk(made).traceId;
      return made;
    },
  },
  {
    route: 'trace.revise',
    call: ({ temp, traceId }) => temp.call('trace.revise', { traceId, details: { ...syntheticSwab, seal: 'Z-2' } }),
  },
  {
    route: 'trace.transfer',
    call: ({ temp, traceId }) => temp.call('trace.transfer', { traceIds: [traceId], transfer: syntheticTransfer }),
  },
  {
    route: 'trace.correct',
    async call({ temp, caseId, traceId }) {
      const record = expectOk(await temp.call('case.open', { caseId }));
      const corrects = record.examinations[0]?.traces?.[0]?.transfers[0]?.id;
      if (!corrects) throw new Error('The transfer is not there');
      const change = { kind: 'correction', corrects, reason: 'Zegel.', transfer: syntheticTransfer } as const;
      return temp.call('trace.correct', { traceId, change });
    },
  },
  {
    route: 'trace.round',
    call: ({ temp, examinationId }) =>
      temp.call('trace.round', { examinationId, round: { notTaken: [{ site: 'mouth', reason: 'not-indicated' }] } }),
  },
  { route: 'trace.shared-sins', call: ({ temp, caseId }) => temp.call('trace.shared-sins', { caseId }) },
  {
    route: 'trace.export-sheet',
    async before({ temp, caseId }) {
      for (const scope of ['top-to-toe', 'traces', 'share-police'])
        await temp.call('consent.record', {
          caseId,
          answer: { scope, person: 'parents', state: 'given', at: '2026-03-02T09:11:00Z' },
        });
    },
    call: ({ temp, examinationId, traceId }) =>
      temp.call('trace.export-sheet', {
        examinationId,
        traceIds: [traceId],
        language: 'nl',
        token: join(temp.userDataDir, 'overdracht.pdf'),
      }),
  },
  {
    route: 'trace.strike',
    call: ({ temp, traceId }) => temp.call('trace.strike', { traceId, reason: 'Dubbel ingevoerd.' }),
  },
  {
    route: 'photo.import',
    async call(walked) {
      const { temp, examinationId } = walked;
      const made = await temp.call('photo.import', {
        examinationId,
        details: syntheticPhoto,
        bytes: new Uint8Array(readFileSync(photoFile)),
        injuryIds: [],
      });
      const { id, metadata } = expectOk(made);
      walked.photoId = id;
      walked.image = { width: metadata.widthPx, height: metadata.heightPx };
      return made;
    },
  },
  {
    route: 'photo.update',
    call: ({ temp, photoId }) =>
      temp.call('photo.update', { photoId, details: { ...syntheticPhoto, intimate: true }, injuryIds: [] }),
  },
  {
    route: 'photo.export-originals',
    async before({ temp, caseId }) {
      for (const scope of ['photo', 'intimate-photo', 'share-veilig-thuis', 'share-other'])
        await temp.call('consent.record', {
          caseId,
          answer: { scope, person: 'parents', state: 'given', at: '2026-03-02T09:11:00Z' },
        });
    },
    call: ({ temp, examinationId, photoId }) =>
      temp.call('photo.export-originals', {
        examinationId,
        photoIds: [photoId],
        recipient: 'politie',
        token: temp.userDataDir,
      }),
  },
  {
    route: 'photo.set-clock',
    call: ({ temp, photoId }) => temp.call('photo.set-clock', { photoIds: [photoId], offsetMinutes: 62 }),
  },
  ...layerSteps,
  { route: 'photo.preview', call: ({ temp, photoId }) => temp.call('photo.preview', { photoId, size: 'screen' }) },
  { route: 'photo.tiles', call: ({ temp, photoId }) => temp.call('photo.tiles', { photoId, reason: 'measure' }) },
  {
    route: 'photo.strike',
    before: ({ temp, injuryId }) => temp.call('injury.revise', { injuryId, details: syntheticBruise }),
    call: ({ temp, photoId }) => temp.call('photo.strike', { photoId, reason: 'Foto van een ander kind' }),
  },
];

const productSteps: readonly WalkStep[] = [
  { route: 'description.read', call: ({ temp, examinationId }) => temp.call('description.read', { examinationId }) },
  {
    route: 'description.edit',
    async call({ temp, examinationId }) {
      const { lines } = expectOk(await temp.call('description.read', { examinationId }));
      return temp.call('description.edit', { examinationId, key: lines[0]?.key ?? '', text: 'Eigen woorden.' });
    },
  },
  {
    route: 'description.freeze',
    call: ({ temp, examinationId }) => temp.call('description.freeze', { examinationId }),
  },
  {
    route: 'interpretation.save',
    call: ({ temp, examinationId }) =>
      temp.call('interpretation.save', {
        examinationId,
        interpretation: {
          injuries: [],
          hypotheses: [
            { id: 'H1', text: 'Het letsel is door een val ontstaan.' },
            { id: 'H2', text: 'Het letsel is door vastgrijpen ontstaan.' },
          ],
          answers: [],
        },
      }),
  },
  {
    route: 'interpretation.fix-hypotheses',
    call: ({ temp, examinationId }) => temp.call('interpretation.fix-hypotheses', { examinationId }),
  },
  {
    route: 'aid.quote',
    call: ({ temp, examinationId }) => temp.call('aid.quote', { examinationId, aidId: 'ten-4-facesp' }),
  },
  {
    route: 'aid.unquote',
    call: ({ temp, examinationId }) => temp.call('aid.unquote', { examinationId, aidId: 'ten-4-facesp' }),
  },
  {
    route: 'report.save',
    async call(walked) {
      const { temp, examinationId } = walked;
      const author = { name: 'Test Onderzoeker', role: 'forensisch arts' };
      const details = { kind: 'full-report', author, addressee: 'Veilig Thuis Oefenregio', receivedDocuments: [] };
      const made = await temp.call('report.save', { examinationId, details });
      walked.reportId = expectOk(made).id;
      return made;
    },
  },
  { route: 'report.gaps', call: ({ temp, reportId }) => temp.call('report.gaps', { reportId }) },
  { route: 'report.pdf', call: ({ temp, reportId }) => temp.call('report.pdf', { reportId, language: 'nl' }) },
  {
    route: 'report.export',
    before: ({ temp, caseId }) =>
      temp.call('consent.record', {
        caseId,
        answer: { scope: 'share-veilig-thuis', person: 'parents', state: 'given', at: '2026-03-02T09:11:00Z' },
      }),
    call: ({ temp, reportId }) =>
      temp.call('report.export', { reportId, language: 'nl', token: join(temp.userDataDir, 'rapport.pdf') }),
  },
  {
    route: 'report.issue',
    before: async (walked) => {
      walked.finishedReportId = await finishedConcept(walked);
    },
    call: ({ temp, finishedReportId }) => temp.call('report.issue', { reportId: finishedReportId, language: 'nl' }),
  },
  {
    route: 'draft.save',
    call: ({ temp, caseId }) => temp.call('draft.save', { key: 'form', caseId, value: { half: 1 } }),
  },
  { route: 'draft.read', call: ({ temp }) => temp.call('draft.read', { key: 'form' }) },
  { route: 'draft.discard', call: ({ temp }) => temp.call('draft.discard', { key: 'form' }) },
  { route: 'aid.read', call: ({ temp, examinationId }) => temp.call('aid.read', { examinationId }) },
  { route: 'registration.read', call: ({ temp, contactId }) => temp.call('registration.read', { contactId }) },
  {
    route: 'registration.confirm',
    async call({ temp, contactId }) {
      const { missing } = expectOk(await temp.call('registration.read', { contactId }));
      const answered = Object.fromEntries(missing.map((variable) => [variable, ['unknown']]));
      return temp.call('registration.confirm', { contactId, answered });
    },
  },
  { route: 'statistics.table', call: ({ temp }) => temp.call('statistics.table', { tableId: 'region-by-sex' }) },
  {
    route: 'statistics.export',
    call: ({ temp }) => temp.call('statistics.export', { token: join(temp.userDataDir, 'tabellen.csv') }),
  },
];

/** A concept of a training case that lacks nothing that would block it. */
async function finishedConcept({ temp }: Walked): Promise<ReportId> {
  for (const { caseId } of expectOk(await temp.call('worklist.list', {}))) {
    const record: CaseRecord = expectOk(await temp.call('case.open', { caseId }));
    for (const { id: reportId, status } of record.reports) {
      if (status !== 'concept') continue;
      const gaps = expectOk(await temp.call('report.gaps', { reportId }));
      if (gaps.every(({ severity }) => severity === 'warn')) return reportId;
    }
  }
  throw new Error('No training case has a report that can be issued');
}

/** Recording a case, and everything that comes of it. */
export const recordSteps: readonly WalkStep[] = [...caseSteps, ...productSteps];
