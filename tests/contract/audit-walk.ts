import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RouteName } from '../../shared/contract/contract.ts';
import type { CaseRecord } from '../../shared/domain/case/case-record.ts';
import type {
  CaseId,
  ContactId,
  ExaminationId,
  InjuryId,
  PhotoId,
  ReportId,
  UserId,
} from '../../shared/kernel/record-id.ts';
import {
  syntheticBruise,
  syntheticCase,
  syntheticChild,
  syntheticContact,
  syntheticPhoto,
} from '../support/synthetic-inputs.ts';
import type { TempCore } from '../support/temp-core.ts';
import { expectOk, testPassphrase } from '../support/temp-vault.ts';

const photoFile = join(import.meta.dirname, '../../resources/training/cases/photos/a-shin-scale.jpg');
const otherPassphrase = 'een andere lange zin';

/** What the calls of the walk have brought about so far; later ones build on it. */
export interface Walked {
  readonly temp: TempCore;
  vaultId: string;
  userId: UserId;
  colleagueId: UserId;
  caseId: CaseId;
  contactId: ContactId;
  examinationId: ExaminationId;
  injuryId: InjuryId;
  photoId: PhotoId;
  reportId: ReportId;
  /** Concept of a training case that lacks nothing. */
  finishedReportId: ReportId;
  words: readonly string[];
  kitId: string;
  handle: string;
  snapshot: string;
}

/** One call that succeeds. */
export interface WalkStep {
  readonly route: RouteName;
  /** What has to be so beforehand and is not the doing of the route itself. */
  before?(walked: Walked): Promise<unknown>;
  call(walked: Walked): Promise<unknown>;
  /** Opens the vault after a call that leaves it closed, so that its trail can be read. */
  after?(walked: Walked): Promise<unknown>;
}

const lock = ({ temp }: Walked) => temp.core.vaults.close();
const unlock = async ({ temp, vaultId }: Walked) =>
  expectOk(await temp.call('vault.unlock', { id: vaultId, passphrase: testPassphrase }));

const vaultSteps: readonly WalkStep[] = [
  { route: 'vault.list', call: ({ temp }) => temp.call('vault.list', {}) },
  { route: 'vault.preferences', call: ({ temp }) => temp.call('vault.preferences', {}) },
  {
    route: 'vault.set-preferences',
    call: ({ temp }) => temp.call('vault.set-preferences', { language: 'nl', theme: null }),
  },
  {
    route: 'vault.create',
    async call(walked) {
      const made = await walked.temp.call('vault.create', {
        label: 'Kluis',
        passphrase: testPassphrase,
        user: { name: 'Test Onderzoeker', role: 'forensic-physician' },
        training: true,
      });
      walked.vaultId = expectOk(made).vault.id;
      walked.userId = expectOk(made).userId;
      return made;
    },
  },
  {
    route: 'vault.unlock',
    before: lock,
    call: ({ temp, vaultId }) => temp.call('vault.unlock', { id: vaultId, passphrase: testPassphrase }),
  },
  { route: 'vault.session', call: ({ temp }) => temp.call('vault.session', {}) },
  { route: 'vault.set-auto-lock', call: ({ temp }) => temp.call('vault.set-auto-lock', { minutes: 15 }) },
  {
    route: 'vault.update-profile',
    call: ({ temp }) => temp.call('vault.update-profile', { professional: { role: 'forensisch arts' } }),
  },
  { route: 'standard.current', call: ({ temp }) => temp.call('standard.current', {}) },
  { route: 'worklist.list', call: ({ temp }) => temp.call('worklist.list', {}) },
];

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
    route: 'photo.import',
    async call(walked) {
      const { temp, examinationId } = walked;
      const made = await temp.call('photo.import', {
        examinationId,
        details: syntheticPhoto,
        bytes: new Uint8Array(readFileSync(photoFile)),
        injuryIds: [],
      });
      walked.photoId = expectOk(made).id;
      return made;
    },
  },
  {
    route: 'photo.update',
    call: ({ temp, photoId }) =>
      temp.call('photo.update', { photoId, details: { ...syntheticPhoto, intimate: true }, injuryIds: [] }),
  },
  { route: 'photo.preview', call: ({ temp, photoId }) => temp.call('photo.preview', { photoId, size: 'screen' }) },
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

const trailSteps: readonly WalkStep[] = [
  { route: 'trail.list', call: ({ temp }) => temp.call('trail.list', { filter: {}, limit: 10 }) },
  {
    route: 'trail.export',
    call: ({ temp }) =>
      temp.call('trail.export', { filter: {}, format: 'csv', token: join(temp.userDataDir, 'logboek.csv') }),
  },
  { route: 'trail.check', call: ({ temp }) => temp.call('trail.check', {}) },
];

const keptSteps: readonly WalkStep[] = [
  { route: 'backup.status', call: ({ temp }) => temp.call('backup.status', {}) },
  { route: 'backup.set-reminder', call: ({ temp }) => temp.call('backup.set-reminder', { days: 7 }) },
  {
    route: 'backup.run',
    async call(walked) {
      const { temp } = walked;
      const folder = join(temp.userDataDir, 'backups');
      mkdirSync(folder, { recursive: true });
      const made = await temp.call('backup.run', { token: folder });
      walked.snapshot = expectOk(made).snapshot;
      return made;
    },
  },
  { route: 'backup.cancel', call: ({ temp }) => temp.call('backup.cancel', {}) },
  {
    route: 'backup.inspect',
    async call(walked) {
      const { temp } = walked;
      const inspected = await temp.call('backup.inspect', { token: join(temp.userDataDir, 'backups') });
      walked.handle = expectOk(inspected).handle;
      return inspected;
    },
  },
];

const peopleSteps: readonly WalkStep[] = [
  { route: 'people.list', call: ({ temp }) => temp.call('people.list', {}) },
  {
    route: 'people.add',
    async call(walked) {
      const made = await walked.temp.call('people.add', {
        passphrase: testPassphrase,
        profile: { name: 'Tweede Onderzoeker', role: 'forensic-nurse' },
        newPassphrase: otherPassphrase,
      });
      walked.colleagueId = expectOk(made).userId;
      return made;
    },
  },
  {
    route: 'people.update',
    call: ({ temp, colleagueId }) =>
      temp.call('people.update', { userId: colleagueId, profile: { name: 'Tweede Onderzoeker', role: 'reviewer' } }),
  },
  {
    route: 'people.change-passphrase',
    call: ({ temp }) =>
      temp.call('people.change-passphrase', { passphrase: testPassphrase, newPassphrase: testPassphrase }),
  },
  {
    route: 'people.prepare-recovery',
    async call(walked) {
      const made = await walked.temp.call('people.prepare-recovery', { passphrase: testPassphrase, form: 'kit' });
      const { kitId, parts } = expectOk(made);
      walked.kitId = kitId;
      walked.words = parts[0] ?? [];
      return made;
    },
  },
  {
    route: 'people.confirm-recovery',
    // The words that are asked for are those of a kit that was just prepared.
    async call(walked) {
      const { temp } = walked;
      const prepared = expectOk(
        await temp.call('people.prepare-recovery', { passphrase: testPassphrase, form: 'kit' }),
      );
      walked.kitId = prepared.kitId;
      walked.words = prepared.parts[0] ?? [];
      const words = prepared.checks.map(({ part, position }) => prepared.parts[part]?.[position] ?? '');
      return temp.call('people.confirm-recovery', { kitId: prepared.kitId, words });
    },
  },
  {
    route: 'vault.recovery-people',
    before: lock,
    call: ({ temp, vaultId, words }) => temp.call('vault.recovery-people', { id: vaultId, parts: [words.join(' ')] }),
    after: unlock,
  },
  {
    route: 'vault.recover',
    before: lock,
    call: ({ temp, vaultId, words, userId }) =>
      temp.call('vault.recover', {
        id: vaultId,
        parts: [words.join(' ')],
        userId,
        newPassphrase: testPassphrase,
      }),
  },
  {
    route: 'people.revoke-recovery',
    call: ({ temp, kitId }) => temp.call('people.revoke-recovery', { kitId, passphrase: testPassphrase }),
  },
  {
    route: 'people.remove',
    call: ({ temp, colleagueId }) => temp.call('people.remove', { userId: colleagueId, passphrase: testPassphrase }),
  },
];

const restoreStep: WalkStep = {
  route: 'vault.restore',
  before: lock,
  call: ({ temp, handle, snapshot }) =>
    temp.call('vault.restore', {
      handle,
      snapshot,
      passphrase: testPassphrase,
      label: 'Teruggezet',
      folder: join(temp.userDataDir, 'restored'),
    }),
};

/** One call of every route, in an order in which each succeeds. */
export const auditWalk: readonly WalkStep[] = [
  ...vaultSteps,
  ...caseSteps,
  ...productSteps,
  ...trailSteps,
  ...keptSteps,
  ...peopleSteps,
  restoreStep,
];
