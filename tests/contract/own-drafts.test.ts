import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TempCore, tempCore } from '../support/temp-core.ts';
import { testPassphrase } from '../support/temp-vault.ts';

const colleague = {
  passphrase: 'zes andere woorden van een ander',
  name: 'B. Bakker',
  role: 'forensic-nurse',
} as const;

let app: TempCore;
beforeAll(async () => {
  app = await tempCore();
  await app.enter();
});
afterAll(() => app.remove());

const ask = async <Value>(answer: Promise<{ readonly ok: boolean; readonly value?: Value }>): Promise<Value> => {
  const { ok, value } = await answer;
  expect(ok).toBe(true);
  return value as Value; // A success has a value.
};

/** Opens the one vault of the core with somebody's passphrase. */
async function openAs(passphrase: string): Promise<void> {
  const [vault] = await ask(app.call('vault.list', {}));
  await ask(app.call('vault.unlock', { id: vault?.id ?? '', passphrase }));
}

describe('unsaved input', () => {
  it('is put back for the one who typed it and for nobody else', async () => {
    const key = 'settings:profile';
    await ask(
      app.call('people.add', {
        passphrase: testPassphrase,
        profile: { name: colleague.name, role: colleague.role },
        newPassphrase: colleague.passphrase,
      }),
    );
    await ask(app.call('draft.save', { key, value: { bigNumber: '19012345601' } }));
    await openAs(colleague.passphrase);
    expect(await ask(app.call('draft.read', { key }))).toBeNull();
    await ask(app.call('draft.save', { key, value: { bigNumber: '29012345601' } }));
    await ask(app.call('draft.discard', { key }));
    await openAs(testPassphrase);
    expect(await ask(app.call('draft.read', { key }))).toMatchObject({ value: { bigNumber: '19012345601' } });
  });
});
