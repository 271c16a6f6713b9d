import { describe, expect, it } from 'vitest';
import { ExaminationDetails } from '../../../../shared/domain/examination/examination.ts';
import { regionFindingOf } from '../../../../shared/domain/examination/region-finding-of.ts';
import { nextStatementRef } from '../../../../shared/domain/examination/statement.ts';
import { sampleExamination } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const { details } = sampleExamination();
const said = (ref?: string) => ({ source: 'mother', words: 'Zij viel van de trap.', ...(ref ? { ref } : {}) });
const problems = (changes: object): readonly string[] =>
  (ExaminationDetails.safeParse({ ...details, ...changes }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('the details of an examination', () => {
  it('open as they were before any of the further findings existed', () => {
    expect(ExaminationDetails.parse(details)).toEqual(details);
    expect(problems({ statements: [said()] })).toEqual([]);
  });

  it('let what was expected refer only to a statement that is there', () => {
    const expectedNotFound = [{ regionId: 'knee-left', injuryType: 'bruise', statement: 's1' }];
    expect(problems({ statements: [said('s1')], expectedNotFound })).toEqual([]);
    expect(problems({ statements: [said('s2')], expectedNotFound })).toEqual([
      'expectedNotFound.0.statement: statement-unknown',
    ]);
  });

  it('refuse two statements of one name', () => {
    expect(problems({ statements: [said('s1'), said('s1')] })).toEqual(['statements.1.ref: statement-twice']);
  });
});

describe('the name of a new statement', () => {
  it('is one that none of the others has', () => {
    expect(nextStatementRef([])).toBe('s1');
    expect(nextStatementRef(['s1', undefined, 's7'])).toBe('s8');
  });
});

describe('what was recorded of a region', () => {
  it('is its own record, else that of the larger region around it', () => {
    const findings = [
      { regionId: 'arm-left', state: 'refused', reason: 'child-refused' },
      { regionId: 'upper-arm-left', state: 'normal' },
    ] as const;
    const of = (id: string) => regionFindingOf(id, findings, packLookup.regions)?.state;
    expect(of('upper-arm-left')).toBe('normal');
    expect(of('forearm-left')).toBe('refused');
    expect(of('arm-right')).toBeUndefined();
  });
});
