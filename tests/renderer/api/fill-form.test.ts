import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../renderer/api/fill-form.ts';

describe('fillForm', () => {
  it('lays a record over the empty form without undefined values or foreign keys', () => {
    const record = { name: 'A', note: undefined, other: 1 };
    expect(fillForm({ name: '', note: '' }, record)).toEqual({ name: 'A', note: '' });
  });
});
