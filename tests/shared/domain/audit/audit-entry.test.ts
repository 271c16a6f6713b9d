import { describe, expect, it } from 'vitest';
import { AuditEntry, type AuditNote, composeAuditEntry } from '../../../../shared/domain/audit/audit-entry.ts';

const circumstances = {
  eventId: '5b2e7a52-0f5a-4c58-9a55-0a3f2d6d9b01',
  at: '2026-03-02T12:00:00.000Z',
  sourceId: '5b2e7a52-0f5a-4c58-9a55-0a3f2d6d9b02',
};
const actor = { userId: '5b2e7a52-0f5a-4c58-9a55-0a3f2d6d9b03', role: 'forensic-physician' };
const id = '5b2e7a52-0f5a-4c58-9a55-0a3f2d6d9b04';

describe('composeAuditEntry', () => {
  it('adds action and life-cycle of the kind, the moment, the place and the actor', () => {
    const note: AuditNote = { kind: 'change', object: { type: 'injury', id }, caseId: id, fields: ['size.lengthMm'] };
    expect(composeAuditEntry(note, { ...circumstances, actor })).toEqual({
      ...circumstances,
      ...actor,
      kind: 'change',
      action: 'U',
      lifeCycle: 'amendment',
      outcome: 'success',
      objectType: 'injury',
      objectId: id,
      caseId: id,
      fields: ['size.lengthMm'],
    });
  });

  it('has no actor where nobody was known, as before an unlock', () => {
    const note: AuditNote = { kind: 'unlock-failed', object: { type: 'vault' }, outcome: 'serious-failure' };
    const entry = composeAuditEntry(note, circumstances);
    expect(entry).not.toHaveProperty('userId');
    expect(entry.action).toBe('E');
    expect(AuditEntry.parse(entry)).toEqual(entry);
  });

  it.each([
    ['a sentence', 'blauwe plek op de wang'],
    ['a name', 'Jansen'],
    ['a date', '2019-04-01'],
    ['a number', '37'],
  ])('refuses %s where a field name belongs', (_what, field) => {
    const note: AuditNote = { kind: 'change', object: { type: 'child', id }, fields: [field] };
    expect(() => composeAuditEntry(note, circumstances)).toThrow();
  });

  it('refuses anything beyond the known properties', () => {
    const note = { kind: 'open', object: { type: 'case', id }, value: 'x' } as AuditNote;
    expect(() => composeAuditEntry(note, circumstances)).toThrow();
  });
});
