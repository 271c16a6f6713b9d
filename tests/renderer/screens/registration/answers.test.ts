import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../../../renderer/screens/registration/answers.ts';

describe('withAnswer', () => {
  it('adds, replaces and takes back one answer without touching the rest', () => {
    const before = { frame: ['care'], sex: ['female'] };
    expect(withAnswer(before, { variable: 'place', categories: ['ggd'] })).toEqual({ ...before, place: ['ggd'] });
    expect(withAnswer(before, { variable: 'sex', categories: ['male'] })).toEqual({ frame: ['care'], sex: ['male'] });
    expect(withAnswer(before, { variable: 'sex', categories: undefined })).toEqual({ frame: ['care'] });
    expect(withAnswer(before, { variable: 'sex', categories: [] })).toEqual({ frame: ['care'] });
    expect(before).toEqual({ frame: ['care'], sex: ['female'] });
  });
});
