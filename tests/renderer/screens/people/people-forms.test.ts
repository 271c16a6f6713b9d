import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { groupKey, shortCode } from '../../../../renderer/screens/people/group-key.ts';
import { NewPassphraseForm, profileOf } from '../../../../renderer/screens/people/person-form.ts';
import { askedWord, CheckForm } from '../../../../renderer/screens/people/recovery-form.ts';
import { ChangePassphraseForm } from '../../../../renderer/screens/settings/passphrase-panel.tsx';

const problems = (schema: z.ZodType, values: unknown): readonly string[] =>
  schema.safeParse(values).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('the profile of a person', () => {
  it('says that somebody manages the vault only where the role does not', () => {
    expect(profileOf({ name: 'B. Bos', role: 'reviewer', administers: true })).toEqual({
      name: 'B. Bos',
      role: 'reviewer',
      administers: true,
    });
    expect(profileOf({ name: 'B. Bos', role: 'administrator', administers: true })).not.toHaveProperty('administers');
    expect(profileOf({ name: 'B. Bos', role: 'reviewer', administers: false })).not.toHaveProperty('administers');
  });
});

describe('a passphrase that is chosen', () => {
  it('is typed twice the same', () => {
    expect(
      problems(NewPassphraseForm, { newPassphrase: 'vijf losse woorden', repeated: 'vijf losse woorden' }),
    ).toEqual([]);
    expect(problems(NewPassphraseForm, { newPassphrase: 'vijf losse woorden', repeated: 'zes' })).toEqual([
      'repeated: passphrases-differ',
    ]);
  });

  it('is another than the one it replaces', () => {
    const same = {
      passphrase: 'vijf losse woorden',
      newPassphrase: 'vijf losse woorden',
      repeated: 'vijf losse woorden',
    };
    expect(problems(ChangePassphraseForm, same)).toEqual(['newPassphrase: same-passphrase']);
    expect(problems(ChangePassphraseForm, { ...same, passphrase: 'de vorige wachtzin' })).toEqual([]);
  });
});

describe('words that are typed back', () => {
  it('are sent without spaces around them and in small letters', () => {
    expect(CheckForm.parse({ words: [' Absorb ', 'ACT'] })).toEqual({ words: ['absorb', 'act'] });
    expect(CheckForm.safeParse({ words: ['act', ' '] }).success).toBe(false);
  });

  it('are asked for by numbers that begin at 1, with the part only where there are several', () => {
    const check = { part: 2, position: 0 };
    expect(askedWord({ parts: [['act']] }, check)).toEqual({ word: 1, part: undefined });
    expect(askedWord({ parts: [['act'], ['act'], ['act']] }, check)).toEqual({ word: 1, part: 3 });
  });
});

describe('keys and codes as people compare them', () => {
  it('shows every character of a signing key, in groups of four', () => {
    const key = Array.from({ length: 64 }, (_, index) => (index % 16).toString(16)).join('');
    const lines = groupKey(key);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('0123 4567 89AB CDEF 0123 4567 89AB CDEF');
    expect(lines.join('').replaceAll(' ', '').toLowerCase()).toBe(key);
  });

  it('shortens an id to its first eight characters', () => {
    expect(shortCode('3f2a91bc-6a1e-4d27-9d5b-8c4f2b1a0e9d')).toBe('3F2A 91BC');
  });
});
