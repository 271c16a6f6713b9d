import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseForm } from '../../../renderer/api/parse-form.ts';
import { caseRoutes } from '../../../shared/contract/case-routes.ts';

const pathsOf = (schema: z.ZodType, values: unknown): readonly string[] =>
  (parseForm(schema, values).error?.issues ?? []).map((issue) => issue.path.join('.'));

describe('a form of which nothing was filled in', () => {
  test('asks for every field that a new case must have', () => {
    const empty = {
      child: { givenNames: '', familyName: '', birthDate: '', sex: '', identityCheck: '' },
      details: { municipality: '', frame: '', externalReference: '' },
    };
    expect(pathsOf(caseRoutes['case.create'].input, empty)).toEqual([
      'child.givenNames',
      'child.familyName',
      'child.birthDate',
      'child.sex',
      'details.municipality',
      'details.frame',
    ]);
  });

  test('asks for fields of groups within groups and within lists', () => {
    const Inner = z.strictObject({ name: z.string() });
    const Outer = z.strictObject({
      group: z.strictObject({ inner: Inner }),
      list: z.array(z.strictObject({ inner: Inner })),
    });
    const values = { group: { inner: { name: '' } }, list: [{ inner: { name: 'a' } }, { inner: { name: '' } }] };
    expect(pathsOf(Outer, values)).toEqual(['group.inner.name', 'list.1.inner.name']);
  });

  test('leaves out a group that need not be there', () => {
    const Schema = z.strictObject({ size: z.strictObject({ length: z.number() }).optional() });
    expect(parseForm(Schema, { size: { length: undefined } })).toMatchObject({ success: true, data: {} });
  });

  test('does not make up what is no group', () => {
    expect(
      pathsOf(z.strictObject({ list: z.array(z.string()).min(1), text: z.string() }), { list: [], text: '' }),
    ).toEqual(['list', 'text']);
  });
});
