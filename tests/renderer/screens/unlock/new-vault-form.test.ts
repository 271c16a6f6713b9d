import { describe, expect, it } from 'vitest';
import { checkNewPassphrase } from '../../../../electron/vault/passphrase.ts';
import { NewVaultForm } from '../../../../renderer/screens/unlock/new-vault-form.ts';
import { en } from '../../../../shared/text/en.ts';
import { nl } from '../../../../shared/text/nl.ts';

const vault = {
  purpose: 'work',
  label: 'GGD Voorbeeld',
  name: 'A. de Vries',
  role: 'forensic-physician',
  passphrase: 'vijf losse woorden',
  repeated: 'vijf losse woorden',
};
const problems = (values: unknown): readonly string[] => {
  const parsed = NewVaultForm.safeParse(values);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
};

describe('NewVaultForm', () => {
  it('takes a complete vault', () => {
    expect(problems(vault)).toEqual([]);
  });

  it('wants both passphrases to be the same', () => {
    expect(problems({ ...vault, repeated: 'vijf losse woordem' })).toEqual(['repeated']);
  });

  it('wants a name for a vault for real work, not for a training vault', () => {
    const { label: _label, ...unnamed } = vault;
    expect(problems(unnamed)).toEqual(['label']);
    expect(problems({ ...unnamed, purpose: 'training' })).toEqual([]);
  });
});

describe('the hint at a new passphrase', () => {
  it.each([nl, en])('names the length that the vault demands', ({ unlock }) => {
    const refused = checkNewPassphrase('');
    const minimum = !refused.ok && refused.error.kind === 'passphrase-too-short' ? refused.error.minimum : undefined;
    expect(unlock.passphraseHint).toContain(`${minimum} `);
  });
});
