import type { BodyAddress } from '../../shared/domain/body/address.ts';
import type { CaseRecord, ExaminationRecord, InjuryRecord, PhotoRecord } from '../../shared/domain/case/case-record.ts';
import type { InjuryDetails } from '../../shared/domain/injury/injury.ts';
import { CaseId, ChildId, ContactId, ExaminationId, InjuryId, PhotoId } from '../../shared/kernel/record-id.ts';

const uuid = (group: number, serial: number): string =>
  `00000000-0000-4000-8000-${String(group).padStart(4, '0')}${String(serial).padStart(8, '0')}`;

export const injuryId = (serial: number): InjuryId => InjuryId.parse(uuid(1, serial));
export const photoId = (serial: number): PhotoId => PhotoId.parse(uuid(2, serial));
export const contactId = (serial: number): ContactId => ContactId.parse(uuid(3, serial));
export const childId = (serial: number): ChildId => ChildId.parse(uuid(4, serial));

const chest: BodyAddress = { model: 1, segment: 'trunk', along: 0.3, around: 40 };

/** A bruise on the left of the chest unless told otherwise; the number also gives the id. */
export const sampleInjury = (number: number, details: Partial<InjuryDetails> = {}): InjuryRecord => ({
  id: injuryId(number),
  number,
  details: {
    type: 'bruise',
    count: { kind: 'single' },
    shape: { kind: 'point', at: chest },
    size: { lengthMm: 20, widthMm: 10, method: 'measured' },
    descriptors: {
      shape: { kind: 'choice', option: 'oval' },
      colour: { kind: 'choices', options: ['purple'] },
      pattern: { kind: 'choice', option: 'none' },
    },
    ...details,
  },
});

/** A photo with a scale unless told otherwise. */
export const samplePhoto = (
  serial: number,
  injuryIds: InjuryId[],
  details: Partial<PhotoRecord['details']> = {},
): PhotoRecord => ({
  id: photoId(serial),
  sha256: String(serial).padStart(64, '0'),
  byteSize: 1000 + serial,
  mediaType: 'image/jpeg',
  importedAt: '2026-05-12T10:00:00Z',
  details: { fileName: `${serial}.jpg`, step: 'close-up-scale', scale: 'abfo-2', intimate: false, ...details },
  metadata: { widthPx: 4000, heightPx: 3000, hasGps: false },
  injuryIds,
});

/** An examination of a synthetic child on 12 May 2026 without anything found yet. */
export const sampleExamination = (changes: Partial<ExaminationRecord> = {}): ExaminationRecord => ({
  id: ExaminationId.parse(uuid(5, 1)),
  contactId: contactId(1),
  edition: '2026.1',
  status: 'open',
  details: {
    startedAt: '2026-05-12T08:15:00Z',
    endedAt: '2026-05-12T09:05:00Z',
    place: 'hospital',
    examiner: 'A. Voorbeeld, forensisch arts',
    present: [],
    light: [],
    position: [],
    technique: [],
    statements: [],
    general: {},
  },
  regions: [],
  injuries: [],
  photos: [],
  ...changes,
});

/** A case in Amsterdam with one contact by the police and one examination. */
export const sampleCase = (changes: Partial<CaseRecord> = {}): CaseRecord => ({
  id: CaseId.parse(uuid(6, 1)),
  number: '2026-0001',
  status: 'open',
  edition: '2026.1',
  openedAt: '2026-05-12T06:00:00Z',
  policeRegion: 'RE05',
  details: { municipality: 'GM0363', frame: 'criminal' },
  childId: childId(1),
  child: { givenNames: 'Testkind', familyName: 'Synthetisch', birthDate: '2024-02-12', sex: 'female' },
  contacts: [
    {
      id: contactId(1),
      details: {
        kind: 'forensic-examination',
        requester: 'police',
        requestedAt: '2026-05-12T06:00:00Z',
        place: 'police-station',
        executor: 'forensic-doctor-child',
        suspicion: ['physical-abuse'],
      },
    },
  ],
  consent: [],
  examinations: [sampleExamination()],
  reports: [],
  ...changes,
});
