import { listPeople } from '../application/list-people.ts';
import { addPerson, changePassphrase, removePerson, updatePerson } from '../application/manage-people.ts';
import { confirmRecovery, prepareRecovery, revokeRecovery } from '../application/manage-recovery-kits.ts';
import type { VaultHost } from '../application/vault-host.ts';
import { type HandlersOf, within } from './within.ts';

/** Who may open the vault, with which keys. */
export const peopleHandlers = (host: VaultHost): HandlersOf<'people'> => ({
  'people.list': within(listPeople),
  'people.add': within(addPerson),
  'people.update': async (input, workspace) => {
    const updated = await within(updatePerson)(input, workspace);
    // Who changes their own rights works on with those.
    if (updated.ok && input.userId === workspace?.user.id) await host.refreshUser();
    return updated;
  },
  'people.remove': within(removePerson),
  'people.change-passphrase': within(changePassphrase),
  'people.prepare-recovery': within(prepareRecovery),
  'people.confirm-recovery': within(confirmRecovery),
  'people.revoke-recovery': within(revokeRecovery),
});
