import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeBody, encodeBody, RowDefect } from '../../../electron/persistence/row-codecs.ts';

const Body = z.strictObject({ name: z.string(), answers: z.record(z.string(), z.int()) });
const row = { table: 'child', id: '42' };

describe('row codecs', () => {
  it('bring a document to text and back', () => {
    const value = { name: 'Noor', answers: { first: 1 } };
    expect(decodeBody(Body, encodeBody(Body, value, row), row)).toEqual(value);
  });

  it('refuse on the way in as on the way out', () => {
    expect(() => encodeBody(Body, { name: 'Noor', answers: { first: 1.5 } }, row)).toThrow(RowDefect);
    expect(() => decodeBody(Body, '{"name":1}', row)).toThrow(RowDefect);
    expect(() => decodeBody(Body, '{"name":', row)).toThrow('child 42: not-json at (whole)');
  });

  it('name the row and the fault, never the content', () => {
    const text = JSON.stringify({ name: 7, answers: { 'Noor Jansen (2019)': 'blauwe plek' }, Bijzonder: 'geheim' });
    expect(() => decodeBody(Body, text, row)).toThrow(
      new RowDefect(row, ['invalid_type at name', 'invalid_type at answers.?', 'unrecognized_keys at (whole)']),
    );
  });
});
