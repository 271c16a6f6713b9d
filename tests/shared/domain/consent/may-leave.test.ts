import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseRecord, ExaminationRecord } from '../../../../shared/domain/case/case-record.ts';
import type { ConsentAnswer } from '../../../../shared/domain/consent/consent.ts';
import { destinationOf, destinations, mayLeave } from '../../../../shared/domain/consent/may-leave.ts';
import { permittedRecord } from '../../../../shared/domain/consent/permitted-record.ts';
import { touchedByConsent } from '../../../../shared/domain/consent/touched-by-consent.ts';
import { composeReport } from '../../../../shared/domain/report/compose-report.ts';
import { reportGaps } from '../../../../shared/domain/report/report-gate.ts';
import { drawnAt } from '../../../support/drawn-on-plate.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import {
  consentAnswer,
  injuryId,
  photoId,
  syntheticExamination,
  syntheticInjury,
  syntheticInterpretation,
  syntheticPhoto,
  syntheticRecord,
  syntheticReport,
  withFrozenDescription,
} from '../../../support/synthetic-record.ts';

const on = '2026-03-06';
const leaving = { on, lookup: packLookup };
const now = `${on}T10:00:00Z`;

/** One bruise of the arm, one injury of the anogenital area, and photos of either, plain and intimate. */
const examination: ExaminationRecord = {
  ...withFrozenDescription(
    syntheticExamination({
      injuries: [
        syntheticInjury(1),
        syntheticInjury(2, {
          ...drawnAt('girl-supine', 'labium-majus-left'),
          type: 'anogenital-injury',
          descriptors: {
            'anogenital-structure': { kind: 'choice', option: 'labium-majus' },
            'anogenital-damage': { kind: 'choice', option: 'bruised' },
          },
        }),
      ],
      regions: [
        { regionId: 'neck', state: 'normal' },
        { regionId: 'perineum', state: 'finding' },
      ],
      photos: [
        syntheticPhoto(1, [1], { caption: 'MARK-PLAIN' }),
        syntheticPhoto(2, [1], { caption: 'MARK-INTIMATE', intimate: true }),
        syntheticPhoto(3, [2], { caption: 'MARK-OF-HIDDEN' }),
      ],
    }),
    packLookup,
    { [`injury:${injuryId(2)}`]: 'MARK-PARAGRAPH' },
  ),
  interpretation: syntheticInterpretation(
    [1, 2],
    packLookup.standard['report-format'].questions.map(({ id }) => id),
  ),
};

const marked: ExaminationRecord = {
  ...examination,
  interpretation: {
    ...syntheticInterpretation([1, 2], []),
    injuries: syntheticInterpretation([1, 2], []).injuries.map((entry) =>
      entry.injuryId === injuryId(2) ? { ...entry, considerations: 'MARK-DUIDING' } : entry,
    ),
  },
};

const scopes = packLookup.codeList('consent-scope').entries.map(({ id }) => id);
const persons = packLookup.codeList('consent-person').entries.map(({ id }) => id);
const grounds = packLookup.codeList('consent-ground').entries.map(({ id }) => id);

const answers: fc.Arbitrary<ConsentAnswer[]> = fc.array(
  fc.record({
    scope: fc.constantFrom(...scopes),
    person: fc.constantFrom(...persons),
    state: fc.constantFrom('given', 'given', 'given', 'refused', 'withdrawn', 'overridden'),
    at: fc.integer({ min: 0, max: 59 }).map((minute) => `2026-03-04T12:${String(minute).padStart(2, '0')}:00Z`),
    ground: fc.constant('Uitleg'),
    groundCode: fc.constantFrom(...grounds),
  }),
  { maxLength: 30 },
);

/** Consent to everything, then random words over it: most of a record is then consented to, some is not. */
const records: fc.Arbitrary<CaseRecord> = fc
  .record({
    answers,
    all: fc.subarray(scopes),
    birthDate: fc.constantFrom('2021-11-20', '2014-03-05', '2013-06-01', '2010-03-06', '2009-01-01'),
    authority: fc.constantFrom('both-parents', 'one-parent', 'guardian', 'unknown'),
    judgement: fc.constantFrom('capable', 'incapable', 'not-assessed'),
    frame: fc.constantFrom('criminal', 'veilig-thuis', 'civil', 'care'),
    requester: fc.constantFrom('police', 'veilig-thuis', 'general-practitioner'),
  })
  .map(({ answers: said, all, birthDate, authority, judgement, frame, requester }) => {
    const base = syntheticRecord({ examinations: [marked] });
    const judged = { judgement, judgedBy: 'dr. A. Voorbeeld', judgedAt: '2026-03-04T11:00:00Z' } as const;
    return {
      ...base,
      child: { ...base.child, birthDate },
      details: {
        ...base.details,
        frame,
        legalPosition: { authority: authority as 'unknown', supervision: 'no', capacity: judged as never },
      },
      contacts: base.contacts.map((contact) => ({ ...contact, details: { ...contact.details, requester } })),
      consent: [
        ...all.flatMap((scope) =>
          ['child', 'parents', 'guardian'].map((person) => ({ ...consentAnswer(scope), person })),
        ),
        ...said,
      ],
    };
  });

/**
 * Whether a scope can have been consented to, by a reading of the answers that knows nothing of ages and persons: somebody said yes or a
 * ground was named. Whatever the rules are, without that nothing may leave.
 */
const anyYes = ({ consent }: CaseRecord, scope: string): boolean =>
  consent.some((answer) => answer.scope === scope && (answer.state === 'given' || answer.state === 'overridden'));

/** Whether the child, who decides alone from sixteen on, said no last. */
const childOfSixteenSaysNo = (record: CaseRecord, scope: string): boolean => {
  if (record.child.birthDate > '2010-03-04' || record.details.legalPosition?.capacity?.judgement === 'incapable')
    return false;
  const last = record.consent
    .filter((answer) => answer.scope === scope && answer.person === 'child')
    .toSorted((left, right) => left.at.localeCompare(right.at))
    .at(-1);
  return last?.state === 'refused' || last?.state === 'withdrawn';
};

function printed(record: CaseRecord): string {
  return JSON.stringify(
    composeReport({
      caseRecord: record,
      report: syntheticReport(),
      lookup: packLookup,
      bodyFigures: [],
      language: 'nl',
      now,
    }),
  );
}

describe('what leaves the vault', () => {
  test('a composed report holds nothing that was not consented to', () => {
    let hidden = 0;
    let shown = 0;
    fc.assert(
      fc.property(records, (record) => {
        const text = printed(record);
        const absent = (scope: string) => !anyYes(record, scope) || childOfSixteenSaysNo(record, scope);
        const expectAbsent = (scope: string, marks: readonly string[]) => {
          if (!absent(scope)) return;
          for (const mark of marks) expect(text).not.toContain(mark);
          hidden += 1;
        };
        expectAbsent('photo', ['MARK-PLAIN', 'MARK-OF-HIDDEN', photoId(1), '0101010101', '0202020202', '0303030303']);
        expectAbsent('intimate-photo', ['MARK-INTIMATE', photoId(2), '0202020202']);
        expectAbsent('anogenital', [
          'MARK-PARAGRAPH',
          'MARK-DUIDING',
          'MARK-OF-HIDDEN',
          photoId(3),
          'meisje, op de rug',
        ]);
        if (text.includes('MARK-PLAIN') && text.includes('MARK-PARAGRAPH')) shown += 1;
      }),
      { numRuns: 400, seed: 5 },
    );
    // The property says something only if both happen.
    expect(hidden).toBeGreaterThan(100);
    expect(shown).toBeGreaterThan(20);
  });

  test('the decision, the record that passes and the report agree', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...destinations), (record, destination) => {
        const { record: permitted, leave } = permittedRecord(record, destination, leaving);
        const behind = new Set(leave.withheld.flatMap(({ ids }) => ids));
        const json = JSON.stringify(permitted.examinations);
        for (const id of behind) if (id.includes('-4000-')) expect(json).not.toContain(id);
        // What passed once, passes again: nothing is left to withhold.
        expect(mayLeave(permitted, destination, leaving).withheld).toEqual([]);
        if (destination !== destinationOf(record, marked)) return;
        const text = printed(record);
        for (const id of behind) if (id.includes('-4000-')) expect(text).not.toContain(id);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each([
    ['police', 'share-police'],
    ['veilig-thuis', 'share-veilig-thuis'],
    ['other', 'share-other'],
    ['teaching', 'teaching'],
  ] as const)('nothing goes to %s without consent to that and to the examination', (destination, scope) => {
    fc.assert(
      fc.property(records, (record) => {
        const { allowed, refusals } = mayLeave(record, destination, leaving);
        for (const needed of ['top-to-toe', scope])
          if (!anyYes(record, needed) || childOfSixteenSaysNo(record, needed)) {
            const waived =
              scope !== 'teaching' &&
              record.consent.some((answer) => answer.scope === needed && answer.state === 'overridden');
            if (!waived) expect(allowed).toBe(false);
          }
        expect(allowed).toBe(refusals.length === 0);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('counts that point at nobody ask for no consent', () => {
    expect(mayLeave(syntheticRecord({ consent: [] }), 'statistics', leaving)).toMatchObject({
      allowed: true,
      withheld: [],
    });
  });

  test('nothing that was never asked about leaves', () => {
    const record = syntheticRecord({ consent: [], examinations: [marked] });
    const leave = mayLeave(record, 'police', leaving);
    expect(leave.allowed).toBe(false);
    expect(leave.refusals.map(({ scope }) => scope)).toEqual(['top-to-toe', 'share-police']);
    expect(leave.withheld.map(({ part, scope, ids }) => [part, scope, ids.length])).toEqual([
      ['photos', 'photo', 3],
      ['injuries', 'anogenital', 1],
      ['regions', 'anogenital', 1],
    ]);
  });

  test('that a region was refused is told whatever was consented to', () => {
    const regions = [{ regionId: 'perineum', state: 'refused' as const, reason: 'child-refused' }];
    const record = syntheticRecord({ examinations: [syntheticExamination({ regions })], consent: [] });
    expect(permittedRecord(record, 'police', leaving).record.examinations[0]?.regions).toEqual(regions);
  });

  test('consent of the parents at eleven still holds for what was done then; what a child of sixteen gives opens what was closed', () => {
    const consent = [consentAnswer('photo')];
    const eleven = { ...syntheticRecord().child, birthDate: '2014-03-05' };
    const record = syntheticRecord({ consent, child: eleven, examinations: [marked] });
    // The birthday lies between the examination and the day of leaving.
    expect(mayLeave(record, 'recorder', leaving).withheld.some(({ scope }) => scope === 'photo')).toBe(false);
    const sixteen = { ...syntheticRecord().child, birthDate: '2010-03-05' };
    const given = { ...consentAnswer('photo'), person: 'child', at: '2026-03-05T12:00:00Z' };
    const refused = [consentAnswer('photo', 'refused')];
    const closed = syntheticRecord({ consent: refused, child: sixteen, examinations: [marked] });
    expect(mayLeave(closed, 'recorder', leaving).withheld.some(({ scope }) => scope === 'photo')).toBe(true);
    const opened = { ...closed, consent: [...refused, given] };
    expect(mayLeave(opened, 'recorder', leaving).withheld.some(({ scope }) => scope === 'photo')).toBe(false);
  });

  test('the gaps of a report name what stays behind and what keeps it in the vault', () => {
    const gaps = reportGaps({
      caseRecord: syntheticRecord({ consent: [], examinations: [marked] }),
      report: syntheticReport(),
      lookup: packLookup,
      now,
    });
    expect(gaps.filter(({ section }) => section === 'consent').map(({ code }) => code)).toEqual([
      'examination-consent-missing',
      'sharing-consent-missing',
      'anogenital-consent-missing',
      'photo-consent-missing',
      'section-empty',
    ]);
  });
});

describe('what a withdrawal touches', () => {
  const record = syntheticRecord({
    examinations: [marked],
    reports: [
      syntheticReport(),
      syntheticReport({ number: '2026-0001-R2', status: 'issued', issuedAt: '2026-03-05T12:00:00Z' }),
    ],
  });
  const none = { examinations: 0, injuries: 0, regions: 0, photos: 0, traces: 0, documents: 0, figures: false };
  const reports = { concepts: ['2026-0001-R1'], issued: ['2026-0001-R2'] };

  test.each([
    ['photo', { ...none, photos: 3, ...reports }],
    ['intimate-photo', { ...none, photos: 1, ...reports }],
    ['anogenital', { ...none, injuries: 1, regions: 1, photos: 1, ...reports }],
    ['top-to-toe', { ...none, examinations: 1, injuries: 2, regions: 2, photos: 3, figures: true, ...reports }],
    ['request-records', { ...none, documents: 2, ...reports }],
    ['share-police', { ...none, ...reports }],
    ['share-veilig-thuis', { ...none, concepts: [], issued: [] }],
    ['teaching', { ...none, concepts: [], issued: [] }],
  ])('%s', (scope, touched) => {
    expect(touchedByConsent(record, scope, packLookup)).toEqual(touched);
  });
});
