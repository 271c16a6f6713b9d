import { describe, expect, it, test } from 'vitest';
import type { CaseRecord } from '../../../../shared/domain/case/case-record.ts';
import type { ContactDetails } from '../../../../shared/domain/case/contact.ts';
import { deriveRegistration } from '../../../../shared/domain/registration/derive-registration.ts';
import { Registration } from '../../../../shared/domain/registration/registration.ts';
import {
  contactId,
  injuryId,
  sampleCase,
  sampleExamination,
  sampleInjury,
  samplePhoto,
} from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const derive = (record: CaseRecord) => deriveRegistration(record, contactId(1), packLookup);
const base = sampleCase();

function withContact(details: Partial<ContactDetails>, changes: Partial<CaseRecord> = {}): CaseRecord {
  const contacts = base.contacts.map((contact) => ({ ...contact, details: { ...contact.details, ...details } }));
  return { ...base, contacts, ...changes };
}

const examined = (changes: Parameters<typeof sampleExamination>[0], startedAt = '2026-05-12T08:15:00Z') => {
  const examination = sampleExamination(changes);
  return { ...examination, details: { ...examination.details, startedAt } };
};

describe('the registration of a contact', () => {
  it('follows from the case, the contact and the examination', () => {
    const record = sampleCase({
      examinations: [
        examined({
          injuries: [sampleInjury(1), sampleInjury(2, { type: 'scald' })],
          photos: [samplePhoto(1, [injuryId(1)])],
        }),
      ],
    });
    expect(derive(record)).toEqual({
      contactId: contactId(1),
      childId: record.childId,
      halfYear: '2026-H1',
      requestedAt: '2026-05-12T06:00:00Z',
      facts: {
        region: ['RE05'],
        sex: ['female'],
        'age-band': ['1-3'],
        'contact-kind': ['forensic-examination'],
        requester: ['police-and-justice'],
        frame: ['criminal'],
        place: ['hospital'],
        executor: ['forensic-doctor-child'],
        'office-hours': ['inside'],
        suspicion: ['physical-abuse'],
        'request-to-examination': ['under-4-hours'],
        'injury-found': ['yes'],
        'injury-group': ['bruises', 'burns'],
        'photo-with-scale': ['yes'],
        'not-served': ['served'],
      },
      missing: [],
    });
    expect(Registration.parse(derive(record))).toEqual(derive(record));
  });

  test.each([
    ['2026-05-11', 'under-1'],
    ['2025-05-13', 'under-1'],
    ['2025-05-12', '1-3'],
    ['2022-05-13', '1-3'],
    ['2022-05-12', '4-11'],
    ['2014-05-13', '4-11'],
    ['2014-05-12', '12-15'],
    ['2010-05-13', '12-15'],
    ['2010-05-12', '16-17'],
    ['2008-05-13', '16-17'],
  ])('born %s, examined on 12 May 2026: %s', (birthDate, band) => {
    expect(derive(sampleCase({ child: { ...base.child, birthDate } })).facts['age-band']).toEqual([band]);
  });

  it('does not band an adult or an unborn child, and asks for it', () => {
    for (const birthDate of ['2008-05-12', '2026-05-13']) {
      const registration = derive(sampleCase({ child: { ...base.child, birthDate } }));
      expect(registration.facts['age-band']).toEqual(['unknown']);
      expect(registration.missing).toContain('age-band');
    }
  });

  it('takes the age at the examination, or at the request when nobody was examined', () => {
    const child = { ...base.child, birthDate: '2025-05-12' };
    const late = withContact({ requestedAt: '2026-05-11T08:00:00Z' }, { child });
    expect(derive(late).facts['age-band']).toEqual(['1-3']);
    expect(derive({ ...late, examinations: [] }).facts['age-band']).toEqual(['under-1']);
  });

  test.each([
    ['2026-05-12T06:00:00Z', '2026-05-12T09:59:00Z', 'under-4-hours'],
    ['2026-05-12T06:00:00Z', '2026-05-12T10:00:00Z', '4-24-hours'],
    ['2026-05-12T06:00:00Z', '2026-05-13T05:59:00Z', '4-24-hours'],
    ['2026-05-12T06:00:00Z', '2026-05-13T06:00:00Z', '1-3-days'],
    ['2026-05-12T06:00:00Z', '2026-05-15T06:00:00Z', '1-3-days'],
    ['2026-05-12T06:00:00Z', '2026-05-15T06:01:00Z', '4-7-days'],
    ['2026-05-12T06:00:00Z', '2026-05-19T06:00:00Z', '4-7-days'],
    ['2026-05-12T06:00:00Z', '2026-05-19T06:01:00Z', 'over-7-days'],
  ])('requested %s, examined %s: %s', (requestedAt, startedAt, wanted) => {
    expect(
      derive(withContact({ requestedAt }, { examinations: [examined({}, startedAt)] })).facts['request-to-examination'],
    ).toEqual([wanted]);
  });

  it('counts the first of several examinations for the interval, and findings of all', () => {
    const record = sampleCase({
      examinations: [
        examined({ injuries: [sampleInjury(1)] }, '2026-05-20T08:00:00Z'),
        examined({ injuries: [sampleInjury(1, { type: 'no-injury' })] }, '2026-05-12T07:00:00Z'),
      ],
    });
    expect(derive(record).facts['request-to-examination']).toEqual(['under-4-hours']);
    expect(derive(record).facts['injury-found']).toEqual(['yes']);
    expect(derive(record).facts['injury-group']).toEqual(['bruises']);
  });

  it('leaves examinations of other contacts alone', () => {
    const record = sampleCase({
      examinations: [{ ...examined({ injuries: [sampleInjury(1)] }), contactId: contactId(2) }],
    });
    expect(derive(record).missing).toEqual([
      'request-to-examination',
      'injury-found',
      'injury-group',
      'photo-with-scale',
    ]);
  });

  it('finds no interval in an examination before the request', () => {
    expect(derive(withContact({ requestedAt: '2026-05-12T09:00:00Z' })).missing).toContain('request-to-examination');
  });

  it('tells no injury from nothing recorded', () => {
    const found = (changes: Parameters<typeof sampleExamination>[0]) => {
      const { facts, missing } = derive(sampleCase({ examinations: [examined(changes)] }));
      return [facts['injury-found'], facts['injury-group'], missing.includes('injury-found')];
    };
    expect(found({})).toEqual([['unknown'], ['unknown'], true]);
    expect(found({ regions: [{ regionId: 'chest', state: 'normal' }] })).toEqual([['no'], ['none'], false]);
    expect(found({ injuries: [sampleInjury(1, { type: 'no-injury' })] })).toEqual([['no'], ['none'], false]);
    expect(found({ injuries: [sampleInjury(1, { type: 'skin-condition' })] })).toEqual([['no'], ['conditions'], false]);
    expect(found({ regions: [{ regionId: 'chest', state: 'refused', reason: 'child-refused' }] })).toEqual([
      ['unknown'],
      ['unknown'],
      true,
    ]);
  });

  test.each(['telephone-advice', 'photo-assessment', 'report-only', 'testimony'])(
    'has nothing of an examination to tell of %s',
    (kind) => {
      const { facts, missing } = derive(withContact({ kind }, { examinations: [] }));
      expect([
        facts['request-to-examination'],
        facts['injury-found'],
        facts['injury-group'],
        facts['photo-with-scale'],
      ]).toEqual(Array(4).fill(['not-applicable']));
      expect(missing).toEqual([]);
    },
  );

  it('has nothing of an examination to tell when nobody could be sent', () => {
    const { facts, missing } = derive(withContact({ notServedReason: 'no-capacity' }, { examinations: [] }));
    expect(facts['not-served']).toEqual(['no-capacity']);
    expect(facts['injury-found']).toEqual(['not-applicable']);
    expect(missing).toEqual([]);
  });

  it('keeps every suspicion, asks when there is none, and does not ask what is recorded as unknown', () => {
    expect(derive(withContact({ suspicion: ['sexual-abuse', 'physical-abuse'] })).facts.suspicion).toEqual([
      'physical-abuse',
      'sexual-abuse',
    ]);
    const none = derive(withContact({ suspicion: [] }));
    expect([none.facts.suspicion, none.missing.includes('suspicion')]).toEqual([['unknown'], true]);
    const unknown = derive(withContact({ requester: 'unknown' }));
    expect([unknown.facts.requester, unknown.missing.includes('requester')]).toEqual([['unknown'], false]);
  });

  test.each([
    ['2026-06-30T21:59:00Z', '2026-H1'],
    ['2026-06-30T22:00:00Z', '2026-H2'],
    ['2026-12-31T22:59:00Z', '2026-H2'],
    ['2026-12-31T23:00:00Z', '2027-H1'],
  ])('a request at %s falls in %s, by the Dutch calendar', (requestedAt, halfYear) => {
    expect(derive(withContact({ requestedAt })).halfYear).toBe(halfYear);
  });

  it('is a defect to ask for a contact of another case', () => {
    expect(() => deriveRegistration(base, contactId(9), packLookup)).toThrow();
  });

  it('carries no name, date of birth or text of anyone', () => {
    const record = withContact({ assignment: 'Vraag van de officier', requesterName: 'B. Naam' });
    const written = JSON.stringify(derive(record));
    for (const secret of ['Testkind', 'Synthetisch', '2024-02-12', 'Vraag', 'Naam', 'Voorbeeld', 'GM0363'])
      expect(written).not.toContain(secret);
  });
});
