import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeyAccess, KeyRing, NewKey } from '../../../electron/application/key-ring.ts';
import { listPeople } from '../../../electron/application/list-people.ts';
import { addPerson, changePassphrase } from '../../../electron/application/manage-people.ts';
import { confirmRecovery, prepareRecovery } from '../../../electron/application/manage-recovery-kits.ts';
import type { OpenedVault } from '../../../electron/persistence/opened-vault.ts';
import { readRecoveryPeople, recoverVault } from '../../../electron/persistence/recover-vault.ts';
import { readVaultHeader } from '../../../electron/vault/vault-header.ts';
import { ok } from '../../../shared/kernel/result.ts';
import {
  makeKit,
  newestEntries,
  officeOf,
  type PeopleOffice,
  secondPassphrase,
  secondUser,
} from '../../support/people-office.ts';
import { expectOk, type TempVault, tempVault, testPassphrase } from '../../support/temp-vault.ts';

const passphrase = testPassphrase;
const newPassphrase = 'een heel andere zin';

let temp: TempVault;
let vault: OpenedVault;
let office: PeopleOffice;
beforeEach(async () => {
  temp = tempVault();
  vault = await temp.create();
  office = officeOf(vault);
});
afterEach(async () => {
  await vault.close();
  temp.remove();
});

const reopen = async (secret: string) => {
  await vault.close();
  vault = expectOk(await temp.tryOpen({ passphrase: secret }));
  office = officeOf(vault);
};
const list = async () => expectOk(await listPeople(office));
const newest = (limit: number) => newestEntries(vault, limit);
const blocked = () => join(temp.dir, 'vault.json.tmp');

/** A key ring whose keys can be got hold of just before they are put into the header. */
function interrupted(keyRing: KeyRing, before: () => void): KeyRing {
  const late = <Key extends Pick<NewKey, 'put'>>(key: Key): Key => ({
    ...key,
    put: () => {
      before();
      key.put();
    },
  });
  return {
    ...keyRing,
    confirm: (given, work) =>
      keyRing.confirm(given, (access) => {
        const watched: KeyAccess = {
          ...access,
          makeKey: async (secret) => {
            const made = await access.makeKey(secret);
            return made.ok ? ok(late(made.value)) : made;
          },
          changePassphrase: async (secret) => {
            const changed = await access.changePassphrase(secret);
            return changed.ok ? ok(late(changed.value)) : changed;
          },
        };
        return work(watched);
      }),
    confirmKit: (kitId, words) => {
      const kit = keyRing.confirmKit(kitId, words);
      return kit.ok ? ok(late(kit.value)) : kit;
    },
  };
}

/** What a crash at this moment would leave, opened elsewhere. */
const crashed = () => {
  const at = { dir: join(temp.root, 'crashed', 'vault'), userDataDir: join(temp.root, 'crashed', 'user-data') };
  return {
    take: () => {
      rmSync(join(temp.root, 'crashed'), { recursive: true, force: true });
      cpSync(temp.dir, at.dir, { recursive: true });
      cpSync(temp.userDataDir, at.userDataDir, { recursive: true });
    },
    open: (secret: string) => temp.tryOpen({ ...at, passphrase: secret }),
    request: { ...temp.request, ...at },
  };
};

describe('a crash between store and header', () => {
  test('while somebody is added: the trail knows, the passphrase opens nothing, the next opening takes it back', async () => {
    const crash = crashed();
    const keyRing = interrupted(office.keyRing, crash.take);
    const input = { passphrase, profile: secondUser, newPassphrase: secondPassphrase };
    const { userId } = expectOk(await addPerson({ ...office, keyRing }, input));
    expect(await crash.open(secondPassphrase)).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    const after = expectOk(await crash.open(passphrase));
    const { people } = expectOk(await listPeople(officeOf(after)));
    expect(people.map(({ userId: id, removedAt }) => [id, removedAt !== undefined])).toEqual([
      [office.user.id, false],
      [userId, true],
    ]);
    const entries = (await after.readTrail({ limit: 4 })).map(({ entry }) => [entry.kind, entry.objectId]);
    expect(entries[0]).toEqual(['user-change', userId]);
    await after.close();
  });

  test('while a kit is confirmed: its words open nothing, the next opening takes it back', async () => {
    const crash = crashed();
    const { kitId, parts, checks } = expectOk(await prepareRecovery(office, { passphrase, form: 'kit' }));
    const words = checks.map(({ part, position }) => parts[part]?.[position] ?? '');
    const keyRing = interrupted(office.keyRing, crash.take);
    expectOk(await confirmRecovery({ ...office, keyRing }, { kitId, words }));
    const typed = parts.map((part) => part.join(' '));
    expect(await readRecoveryPeople({ ...crash.request, words: typed })).toMatchObject({ ok: false });
    const after = expectOk(await crash.open(passphrase));
    expect(expectOk(await listPeople(officeOf(after))).kits).toEqual([]);
    await after.close();
  });

  test('while a passphrase is changed: the old one still opens', async () => {
    const crash = crashed();
    const keyRing = interrupted(office.keyRing, crash.take);
    expectOk(await changePassphrase({ ...office, keyRing }, { passphrase, newPassphrase }));
    await expectOk(await crash.open(passphrase)).close();
  });
});

describe('a crash after the header', () => {
  test('while somebody recovers: the new passphrase opens, the old key is retired by the next opening', async () => {
    const { words } = await makeKit(vault);
    const { slotId } = vault;
    await vault.close();
    const ids = () => {
      const header = expectOk(readVaultHeader(temp.dir));
      if (!header.slots.some(({ id }) => id === slotId)) throw new Error('ended');
      return randomUUID();
    };
    const request = { ...temp.request, ids, words, userId: office.user.id, newPassphrase };
    await expect(recoverVault(request)).rejects.toThrow('ended');
    expect(await temp.tryOpen({ passphrase })).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    vault = expectOk(await temp.tryOpen({ passphrase: newPassphrase }));
    office = officeOf(vault);
    expect(vault.user.userId).toBe(office.user.id);
    expect((await newest(1))[0]).toMatchObject({ kind: 'user-change', objectId: office.user.id, fields: ['access'] });
    const rows = await vault.unitOfWork.read((db) =>
      db.selectFrom('key_holder').select(['slot_id', 'retired_at']).where('kind', '=', 'user').execute(),
    );
    expect(rows.filter(({ retired_at }) => retired_at === null).map(({ slot_id }) => slot_id)).toEqual([vault.slotId]);
    expect(rows.find(({ slot_id }) => slot_id === slotId)?.retired_at).toBeTruthy();
  });
});

describe('a header that cannot be written', () => {
  test('while somebody is added: the trail says that it failed, and nobody was added', async () => {
    const keyRing = interrupted(office.keyRing, () => mkdirSync(blocked()));
    const input = { passphrase, profile: secondUser, newPassphrase: secondPassphrase };
    await expect(addPerson({ ...office, keyRing }, input)).rejects.toThrow('EISDIR');
    rmSync(blocked(), { recursive: true, force: true });
    expect((await list()).people.map(({ removedAt }) => removedAt !== undefined)).toEqual([false, true]);
    expect(await newest(2)).toMatchObject([
      { kind: 'create', outcome: 'serious-failure' },
      { kind: 'create', outcome: 'success' },
    ]);
    expectOk(await addPerson(office, input));
  });

  test('while a passphrase is changed: the old one stays, and the trail says so', async () => {
    const keyRing = interrupted(office.keyRing, () => mkdirSync(blocked()));
    const change = { passphrase, newPassphrase };
    await expect(changePassphrase({ ...office, keyRing }, change)).rejects.toThrow('EISDIR');
    rmSync(blocked(), { recursive: true, force: true });
    expect((await newest(1))[0]).toMatchObject({ kind: 'passphrase-change', outcome: 'serious-failure' });
    await reopen(passphrase);
  });

  test('while somebody recovers: either passphrase or the kit still opens', async () => {
    const { words } = await makeKit(vault);
    await vault.close();
    mkdirSync(blocked());
    const request = { ...temp.request, words, userId: office.user.id, newPassphrase };
    await expect(recoverVault(request)).rejects.toThrow('EISDIR');
    rmSync(blocked(), { recursive: true, force: true });
    expect(await temp.tryOpen({ passphrase: newPassphrase })).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    await expectOk(await temp.tryOpen({ passphrase })).close();
    vault = expectOk(await recoverVault(request));
    expect(vault.user.userId).toBe(office.user.id);
  });
});
