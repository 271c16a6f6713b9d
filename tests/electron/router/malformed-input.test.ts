import { expect, test } from 'vitest';
import { z } from 'zod';
import { isMalformed } from '../../../electron/router/malformed-input.ts';

const Form = z.strictObject({
  name: z.string().min(1),
  size: z.number().optional(),
  when: z.iso.date().optional(),
  place: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('home'), room: z.string().optional() }),
      z.strictObject({ kind: z.literal('elsewhere'), words: z.string().min(1) }),
    ])
    .optional(),
  either: z.union([z.string().max(3), z.number()]).optional(),
});

const judge = (input: unknown): boolean => {
  const parsed = Form.safeParse(input);
  if (parsed.success) throw new Error('The input has no fault');
  return isMalformed(input, parsed.error.issues);
};

test.each([
  ['an empty name', { name: '' }],
  ['nothing filled in', {}],
  ['null where a name belongs', { name: null }],
  ['a number that could not be read', { name: 'a', size: Number.NaN }],
  ['a date that does not exist', { name: 'a', when: '2026-02-30' }],
  ['a choice not made', { name: 'a', place: { kind: '' } }],
  ['words not typed', { name: 'a', place: { kind: 'elsewhere', words: '' } }],
  ['too long a text where another kind would do too', { name: 'a', either: 'abcd' }],
])('%s is a mistake that a person makes', (_what, input) => {
  expect(judge(input)).toBe(false);
});

test.each([
  ['a key that nobody declared', { name: 'a', more: 1 }],
  ['such a key further inside', { name: 'a', place: { kind: 'home', more: 1 } }],
  ['text instead of a form', 'name'],
  ['nothing at all', undefined],
  ['a list instead of a form', []],
  ['an object where a name belongs', { name: { toString: 'x' } }],
  ['a number where a date belongs', { name: 'a', when: 20260230 }],
  ['a value that no form of the field has', { name: 'a', either: {} }],
])('%s is nothing that our own window sends', (_what, input) => {
  expect(judge(input)).toBe(true);
});
