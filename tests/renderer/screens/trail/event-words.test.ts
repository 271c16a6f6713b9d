import { describe, expect, it } from 'vitest';
import { eventWords, fieldWords } from '../../../../renderer/screens/trail/event-words.ts';
import { Interpretation } from '../../../../shared/domain/assessment/interpretation.ts';
import { AuditEntry, composeAuditEntry } from '../../../../shared/domain/audit/audit-entry.ts';
import { AuditKind } from '../../../../shared/domain/audit/audit-kind.ts';
import { TrailFilter } from '../../../../shared/domain/audit/trail-filter.ts';
import { CaseDetails } from '../../../../shared/domain/case/case.ts';
import { ContactDetails } from '../../../../shared/domain/case/contact.ts';
import { ChildDetails } from '../../../../shared/domain/child/child.ts';
import { ExaminationDetails } from '../../../../shared/domain/examination/examination.ts';
import { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { PhotoDetails } from '../../../../shared/domain/photo/photo.ts';
import { ReportDetails } from '../../../../shared/domain/report/report.ts';
import { en } from '../../../../shared/text/en.ts';
import { nl } from '../../../../shared/text/nl.ts';

const id = '00000000-0000-4000-8000-000000000001';
const entryOf = (note: Parameters<typeof composeAuditEntry>[0]): AuditEntry =>
  composeAuditEntry(note, { eventId: id, at: '2026-03-02T12:00:00.000Z', sourceId: id });
const said = (note: Parameters<typeof composeAuditEntry>[0], words = nl.trail): string => {
  const { sentence, more } = eventWords(entryOf(note), words);
  return `${sentence}${more}`;
};

describe('an event in words', () => {
  it.each([nl.trail, en.trail])('is a sentence for every kind and every object', (words) => {
    for (const kind of AuditKind.options)
      for (const type of AuditEntry.shape.objectType.options) {
        const { sentence } = eventWords(entryOf({ kind, object: { type } }), words);
        expect(sentence).toMatch(/^\p{Lu}.{5,}$/u);
        expect(sentence).not.toMatch(/undefined|[a-z]-[a-z]+ /);
      }
  });

  it('names what was changed', () => {
    const note = { kind: 'change', object: { type: 'child' }, fields: ['birthDate', 'familyName'] } as const;
    expect(said(note)).toBe('Gegevens van het kind gewijzigd: geboortedatum en achternaam');
    expect(said(note, en.trail)).toBe('Details of the child changed: date of birth and family name');
  });

  it('keeps the own name of a field that has no words', () => {
    const note = { kind: 'change', object: { type: 'injury' }, fields: ['size.lengthMm'] } as const;
    expect(said(note)).toBe('Letsel gewijzigd: size.lengthMm');
  });

  it('says by which conditions somebody looked, and why a call was refused and how often', () => {
    expect(said({ kind: 'read', object: { type: 'audit-trail' }, fields: ['caseId', 'kinds'] })).toBe(
      'Logboek bekeken (op dossier en soort)',
    );
    const refused = { reason: 'not-allowed', call: 'case.create', count: 3 };
    expect(said({ kind: 'call-refused', object: { type: 'vault' }, refused })).toBe(
      'Opdracht geweigerd: de rol van de gebruiker laat dit niet toe (3 keer)',
    );
  });

  it('has words for every field of a record that can be changed', () => {
    const shapes = [
      ChildDetails,
      CaseDetails,
      ContactDetails,
      ExaminationDetails,
      InjuryDetails,
      PhotoDetails,
      Interpretation,
      ReportDetails,
      TrailFilter,
    ].flatMap((schema) => Object.keys(schema.shape));
    const unnamed = shapes.filter((name) => nl.trail.fields[name] === undefined || en.trail.fields[name] === undefined);
    expect(unnamed).toEqual([]);
  });

  it('no fields, no words about them', () => {
    expect(fieldWords(entryOf({ kind: 'open', object: { type: 'case' } }), nl.trail)).toBe('');
  });
});

describe('the words of fields', () => {
  it('are the same fields in both languages', () => {
    for (const part of ['fields', 'sentences', 'reasons'] as const)
      expect(Object.keys(en.trail[part]).toSorted()).toEqual(Object.keys(nl.trail[part]).toSorted());
  });
});
