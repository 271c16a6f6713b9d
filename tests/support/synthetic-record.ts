import type { Interpretation } from '../../shared/domain/assessment/interpretation.ts';
import type { BodySegment, BodyShape } from '../../shared/domain/body/address.ts';
import type {
  CaseRecord,
  ContactRecord,
  ExaminationRecord,
  InjuryRecord,
  PhotoRecord,
  ReportRecord,
} from '../../shared/domain/case/case-record.ts';
import type { ConsentAnswer } from '../../shared/domain/consent/consent.ts';
import type { InjuryDetails } from '../../shared/domain/injury/injury.ts';
import type { PhotoDetails } from '../../shared/domain/photo/photo.ts';
import { composeDescription } from '../../shared/domain/report/compose-description.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import {
  CaseId,
  ChildId,
  ContactId,
  ExaminationId,
  type InjuryId,
  InjuryId as InjuryIdSchema,
  PhotoId,
  ReportId,
} from '../../shared/kernel/record-id.ts';

/**
 * An invented case as one value: a girl of four years and three months, examined on 4 March 2026 in the afternoon, with the
 * parts given. Every id and text is fixed, so that equal calls give equal records.
 */
export function syntheticRecord(overrides: Partial<CaseRecord> = {}): CaseRecord {
  return {
    id: CaseId.parse(uuid(1)),
    number: '2026-0001',
    status: 'open',
    edition: '2026.1',
    openedAt: '2026-03-03T09:00:00Z',
    policeRegion: 'RE05',
    details: { municipality: 'GM0363', frame: 'criminal', externalReference: 'PL1300-2026000001' },
    childId: ChildId.parse(uuid(2)),
    child: {
      givenNames: 'Noor',
      familyName: 'Voorbeeld',
      birthDate: '2021-11-20',
      sex: 'female',
      identityCheck: 'paspoort gezien door de onderzoeker',
    },
    contacts: [syntheticContact()],
    consent: [consentAnswer('top-to-toe'), consentAnswer('photo')],
    examinations: [syntheticExamination()],
    reports: [],
    ...overrides,
  };
}

/** A request of the police for a forensic medical examination. */
export const syntheticContact = (): ContactRecord => ({
  id: ContactId.parse(uuid(3)),
  details: {
    kind: 'forensic-examination',
    requester: 'police',
    requesterName: 'Politie Voorbeeldstad, team zeden',
    requestedAt: '2026-03-03T08:30:00Z',
    place: 'ggd',
    executor: 'forensic-doctor-child',
    suspicion: ['physical-abuse'],
    assignment: 'Wilt u het letsel van dit kind vastleggen en beoordelen of het past bij een val van de bank?',
  },
});

/** An answer of both parents, given before the examination. */
export const consentAnswer = (scope: string, state: ConsentAnswer['state'] = 'given'): ConsentAnswer => ({
  scope,
  person: 'parents',
  state,
  at: '2026-03-04T12:40:00Z',
});

/** An open examination, 14.00–15.10 Dutch time, with a bruise and an abrasion, without description or interpretation. */
export function syntheticExamination(overrides: Partial<ExaminationRecord> = {}): ExaminationRecord {
  return {
    id: ExaminationId.parse(uuid(4)),
    contactId: ContactId.parse(uuid(3)),
    edition: '2026.1',
    status: 'open',
    details: {
      startedAt: '2026-03-04T13:00:00Z',
      endedAt: '2026-03-04T14:10:00Z',
      place: 'ggd',
      examiner: 'dr. A. Voorbeeld',
      present: ['parent', 'forensic-nurse'],
      light: ['daylight', 'examination-lamp'],
      position: ['standing', 'on-lap'],
      technique: ['inspection', 'palpation'],
      statements: [
        {
          source: 'mother',
          askedBy: 'de onderzoeker',
          words: 'Ze is gisteren van de bank gevallen.',
          mechanism: 'fall-height',
        },
        { source: 'child', words: 'Au, mijn arm.' },
      ],
      general: { weightKg: 16.4, heightCm: 104.5, motorLevel: 'walking', impression: 'Alert meisje, maakt contact.' },
      limits: 'Het kind wilde na een uur niet verder.',
    },
    regions: [],
    injuries: [
      syntheticInjury(1),
      syntheticInjury(2, {
        type: 'abrasion',
        shape: pointOn('lower-leg-right', 0.05, 0),
        size: { lengthMm: 12, widthMm: 9, method: 'estimated' },
        descriptors: {
          shape: { kind: 'choice', option: 'irregular' },
          pattern: { kind: 'choice', option: 'none' },
          'healing-state': { kind: 'choice', option: 'crust' },
        },
      }),
    ],
    photos: [],
    ...overrides,
  };
}

/** A measured round bruise on the outer side of the left upper arm, under the number given. */
export function syntheticInjury(number: number, overrides: Partial<InjuryDetails> = {}): InjuryRecord {
  return {
    id: injuryId(number),
    number,
    details: {
      type: 'bruise',
      count: { kind: 'single' },
      shape: pointOn('upper-arm-left', 0.5, 90),
      size: { lengthMm: 23, widthMm: 18, orientation: 'longitudinal', method: 'measured' },
      descriptors: {
        shape: { kind: 'choice', option: 'oval' },
        colour: { kind: 'choices', options: ['blue', 'red'] },
        pattern: { kind: 'choice', option: 'none' },
      },
      ...overrides,
    },
  };
}

/** A close-up with a scale of the injuries numbered, taken during the examination; `serial` makes it a photo of its own. */
export function syntheticPhoto(
  serial: number,
  injuries: readonly number[],
  details: Partial<PhotoDetails> = {},
): PhotoRecord {
  return {
    id: photoId(serial),
    sha256: serial.toString(16).padStart(2, '0').repeat(32),
    byteSize: 2_400_000,
    mediaType: 'image/jpeg',
    importedAt: `2026-03-04T15:00:${String(serial % 60).padStart(2, '0')}Z`,
    details: {
      fileName: `DSC_${String(serial).padStart(4, '0')}.JPG`,
      step: 'close-up-scale',
      scale: 'abfo-2',
      intimate: false,
      ...details,
    },
    metadata: {
      widthPx: 4000,
      heightPx: 3000,
      takenAt: '2026-03-04T14:20:00',
      device: 'Voorbeeldcamera',
      hasGps: false,
    },
    injuryIds: injuries.map(injuryId),
  };
}

/** An examination with its description composed from its facts and fixed; `edited` puts own words in the place of composed ones. */
export function withFrozenDescription(
  examination: ExaminationRecord,
  lookup: StandardLookup,
  edited: Readonly<Record<string, string>> = {},
): ExaminationRecord {
  const { child } = syntheticRecord();
  const paragraphs = composeDescription({ examination, child, lookup, language: 'nl' }).map((paragraph) => {
    const words = edited[paragraph.key];
    return words === undefined ? paragraph : { ...paragraph, edited: words };
  });
  return {
    ...examination,
    status: 'frozen',
    description: { status: 'frozen', frozenAt: '2026-03-05T09:00:00Z', content: { paragraphs } },
  };
}

/** An interpretation of the injuries numbered: two hypotheses, weighed, and every question of the list answered. */
export function syntheticInterpretation(
  injuries: readonly number[],
  questionIds: readonly string[],
  overrides: Partial<Interpretation> = {},
): Interpretation {
  return {
    injuries: injuries.map((number) => ({
      injuryId: injuryId(number),
      mechanism: ['grip', 'fall-height'],
      causeClass: 'not-distinguishable',
      fitWithStatedCause: 'consistent',
      considerations: 'De plaats ligt niet boven bot. Een val en vastgrijpen zijn beide overwogen.',
    })),
    hypotheses: [
      { id: 'H1', text: 'Het letsel is ontstaan door vastgrijpen van de arm door een volwassene.' },
      { id: 'H2', text: 'Het letsel is ontstaan door een val van de bank, zoals de moeder vertelt.' },
    ],
    hypothesesFixedAt: '2026-03-05T10:00:00Z',
    evaluation: {
      first: 'H1',
      second: 'H2',
      term: 'slightly-more',
      direction: 'forward',
      basis: ['literature', 'experience'],
      reasoning:
        'Bloeduitstortingen aan de buitenzijde van de bovenarm komen na een val minder vaak voor dan na vastgrijpen.',
    },
    conclusion: 'De bevindingen steunen vastgrijpen in geringe mate boven een val.',
    answers: questionIds.map((questionId) => ({ questionId, answer: `Antwoord op de vraag ${questionId}.` })),
    limitations: 'Het moment van ontstaan is niet vast te stellen.',
    ...overrides,
  };
}

/** A concept of a full report on the synthetic examination. */
export function syntheticReport(overrides: Partial<ReportRecord> = {}): ReportRecord {
  return {
    id: ReportId.parse(uuid(5)),
    examinationId: ExaminationId.parse(uuid(4)),
    number: '2026-0001-R1',
    version: 1,
    status: 'concept',
    details: {
      kind: 'full-report',
      author: {
        name: 'dr. A. Voorbeeld',
        role: 'forensisch arts',
        bigNumber: '12345678901',
        competence: 'Ruim tien jaar ervaring met letselonderzoek bij kinderen.',
      },
      addressee: 'Politie Voorbeeldstad',
      assignmentDate: '2026-03-03',
      receivedDocuments: ['Aanvraag van 3 maart 2026'],
      methodReliability:
        'De duiding volgt de vastgelegde werkwijze; de herhaalbaarheid van metingen op de huid is beperkt.',
    },
    ...overrides,
  };
}

/** One place on the skin. */
export const pointOn = (segment: BodySegment, along: number, around: number): BodyShape => ({
  kind: 'point',
  at: { model: 1, segment, along, around },
});

/** The id of the synthetic injury with this number. */
export const injuryId = (number: number): InjuryId => InjuryIdSchema.parse(uuid(1000 + number));

/** The id of the synthetic photo with this serial number. */
export const photoId = (serial: number): PhotoId => PhotoId.parse(uuid(2000 + serial));

const uuid = (serial: number): string => `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
