import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { explainIssue } from '../../../renderer/api/explain-issue.ts';
import { pruneEmpty } from '../../../renderer/api/prune-empty.ts';
import { caseRoutes } from '../../../shared/contract/case-routes.ts';
import { ConsentAnswer } from '../../../shared/domain/consent/consent.ts';
import { GeneralFindings } from '../../../shared/domain/examination/examination.ts';
import { InjurySize } from '../../../shared/domain/injury/injury.ts';
import { ReportAuthor } from '../../../shared/domain/report/report.ts';
import { nl } from '../../../shared/text/nl.ts';

/** What the form says, field by field, when it is sent with these values. */
function sentences(schema: z.ZodType, values: unknown): Readonly<Record<string, string>> {
  const parsed = schema.safeParse(pruneEmpty(values), { reportInput: true });
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), explainIssue(issue, nl)]));
}

const { issues } = nl;

describe('explainIssue', () => {
  it('asks for what is empty and explains a date that is none', () => {
    const newCase = caseRoutes['case.create'].input;
    const child = { givenNames: '', familyName: 'Voorbeeld', birthDate: '30-2-2020', sex: 'female', identityCheck: '' };
    expect(sentences(newCase, { child, details: { municipality: '', frame: 'care', externalReference: '' } })).toEqual({
      'child.givenNames': issues.required,
      'child.birthDate': issues.date,
      'details.municipality': issues.required,
    });
  });

  it('explains half a moment, and the rule that an answer not followed needs its ground', () => {
    const answer = { scope: 'photo', person: 'parents', state: 'overridden', at: '1-1-2026|', ground: '' };
    expect(sentences(ConsentAnswer, answer)).toEqual({ at: issues.moment, ground: issues.rules['ground-required'] });
    expect(sentences(ConsentAnswer, { ...answer, at: '2026-01-01T09:00:00Z' })).toEqual({
      ground: issues.rules['ground-required'],
    });
  });

  it('explains numbers: none, too high, too many decimals', () => {
    expect(sentences(GeneralFindings, { weightKg: 'x', heightCm: 400 })).toEqual({
      weightKg: issues.number,
      heightCm: issues.tooHigh({ maximum: '220' }),
    });
    expect(sentences(InjurySize, { lengthMm: 0, method: 'measured' })).toEqual({
      lengthMm: issues.aboveOnly({ minimum: '0' }),
    });
    expect(sentences(InjurySize, { lengthMm: 12.55, method: 'measured' })).toEqual({
      lengthMm: issues.stepOf({ step: '0,1' }),
    });
    expect(sentences(InjurySize, { lengthMm: 12, method: '' })).toEqual({ method: issues.chooseOne });
  });

  it('explains the form of a BIG number', () => {
    expect(sentences(ReportAuthor, { name: 'A', role: 'forensisch arts', bigNumber: '123' })).toEqual({
      bigNumber: issues.bigNumber,
    });
  });
});

describe('pruneEmpty', () => {
  it('drops what was left empty, at every depth, and nothing else', () => {
    expect(pruneEmpty({ a: '', b: ' ', c: 0, d: false, e: null, f: { g: '', h: undefined }, i: [] })).toEqual({
      b: ' ',
      c: 0,
      d: false,
      i: [],
    });
  });

  it('keeps the outermost object and the positions in lists', () => {
    expect(pruneEmpty({ a: '' })).toEqual({});
    expect(pruneEmpty({ list: [{ a: '' }, { a: 'x' }] })).toEqual({ list: [{}, { a: 'x' }] });
  });
});
