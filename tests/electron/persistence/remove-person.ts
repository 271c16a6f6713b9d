import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { removePerson } from '../../../electron/application/manage-people.ts';
import { openVault } from '../../../electron/persistence/open-vault.ts';
import { UserId } from '../../../shared/kernel/record-id.ts';
import { officeOf } from '../../support/people-office.ts';
import { expectOk, testPassphrase } from '../../support/temp-vault.ts';

/* Opens a vault, takes somebody's key away, and is killed when the rewriting of the store comes to a step. */

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: '' },
    'user-data': { type: 'string', default: '' },
    user: { type: 'string', default: '' },
    step: { type: 'string', default: '' },
  },
});
const vault = expectOk(
  await openVault({
    dir: values.dir,
    userDataDir: values['user-data'],
    passphrase: testPassphrase,
    clock: () => new Date().toISOString(),
    ids: () => randomUUID(),
    onSealFailed: () => undefined,
    onRewriteStep: (step) => {
      if (step === values.step) process.kill(process.pid, 'SIGKILL');
    },
  }),
);
await removePerson(officeOf(vault), { userId: UserId.parse(values.user), passphrase: testPassphrase });
process.exit(3);
