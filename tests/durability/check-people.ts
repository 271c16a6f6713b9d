import { openVault } from '../../electron/persistence/open-vault.ts';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import type { VaultSurroundings } from '../../electron/persistence/vault-parts.ts';
import type { Ledger } from './ledger.ts';
import { passphraseOf } from './step-content.ts';

/** What is wrong with who may open a vault. */
interface PeopleTrouble {
  readonly losses: readonly string[];
  readonly faults: readonly string[];
}

const nothing: PeopleTrouble = { losses: [], faults: [] };

const peopleOf = ({ begun }: Ledger) => [...begun.values()].filter(({ kind }) => kind === 'person');

/** Holds the rows of people and the rotations in the trail against what was acknowledged; the vault is open. */
export async function checkPeople(vault: OpenedVault, ledger: Ledger): Promise<PeopleTrouble> {
  if (peopleOf(ledger).length === 0) return nothing;
  const { holders, rotations } = await vault.unitOfWork.read(async (db) => ({
    holders: await db
      .selectFrom('key_holder')
      .innerJoin('user', 'user.id', 'key_holder.user_id')
      .select(['body_json', 'retired_at'])
      .execute(),
    rotations: await db.selectFrom('audit').select('sequence').where('kind', '=', 'key-rotation').execute(),
  }));
  const rowOf = (key: string) => holders.find(({ body_json }) => body_json.includes(key));
  const begun = ledger.removals.size;
  const done = [...ledger.removals.values()].filter(Boolean).length;
  const lost = peopleOf(ledger).filter(({ key }) => ledger.acknowledged.has(key) && !rowOf(key));
  const back = [...ledger.removals].filter(([key, acknowledged]) => acknowledged && !rowOf(key)?.retired_at);
  const miscounted = rotations.length < done || rotations.length > begun;
  return {
    losses: [
      ...lost.map(({ key }) => `person ${key} is gone`),
      ...back.map(([key]) => `person ${key} is not removed any more`),
    ],
    faults: miscounted ? [`${rotations.length} rotations in the trail for ${done} to ${begun} removals`] : [],
  };
}

/** Tries everybody's own passphrase on a vault that is closed: who was added gets in, who was removed does not. */
export async function checkAdmission(request: VaultSurroundings, ledger: Ledger): Promise<PeopleTrouble> {
  const losses: string[] = [];
  const faults: string[] = [];
  for (const { key } of peopleOf(ledger)) {
    const opened = await openVault({ ...request, passphrase: passphraseOf(key) });
    if (opened.ok) await opened.value.close();
    const removal = ledger.removals.get(key);
    const said = opened.ok ? 'opens' : opened.error.kind;
    if (said !== 'opens' && said !== 'wrong-passphrase') faults.push(`the passphrase of ${key}: ${said}`);
    else if (said === 'opens' && removal === true) losses.push(`${key} was removed and still gets in`);
    else if (said !== 'opens' && removal === undefined && ledger.acknowledged.has(key))
      losses.push(`${key} was added and does not get in`);
  }
  return { losses, faults };
}
