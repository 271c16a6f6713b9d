import { randomUUID } from 'node:crypto';
import { openVault } from '../../../electron/persistence/open-vault.ts';
import { ok } from '../../../shared/kernel/result.ts';

/*
 * The program that durability.test.ts kills: opens a vault and saves one setting after another, saying each key only once the unit of
 * work has acknowledged it. Arguments: vault folder, user data folder, name of the run. The passphrase comes from the environment.
 */
const [dir = '', userDataDir = '', run = ''] = process.argv.slice(2);

const opened = await openVault({
  dir,
  userDataDir,
  passphrase: process.env.VAULT_PASSPHRASE ?? '',
  clock: () => new Date().toISOString(),
  ids: randomUUID,
  onSealFailed: (error) => {
    throw error;
  },
});
if (!opened.ok) throw new Error(opened.error.kind);

for (let count = 0; ; count += 1) {
  const key = `${run}-${count}`;
  await opened.value.unitOfWork.change(async ({ tx }) => {
    await tx
      .insertInto('setting')
      .values({ key, value_json: JSON.stringify('x'.repeat(3000)) })
      .execute();
    return ok({ value: undefined, notes: [{ kind: 'settings-change', object: { type: 'setting' } }] });
  });
  process.stdout.write(`${key}\n`);
}
