import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listPeople } from '../../../electron/application/list-people.ts';
import {
  addPerson,
  changePassphrase,
  removePerson,
  updatePerson,
} from '../../../electron/application/manage-people.ts';
import {
  confirmRecovery,
  prepareRecovery,
  revokeRecovery,
} from '../../../electron/application/manage-recovery-kits.ts';
import type { OpenedVault } from '../../../electron/persistence/opened-vault.ts';
import { readRecoveryPeople, recoverVault } from '../../../electron/persistence/recover-vault.ts';
import { verifySignature } from '../../../electron/vault/curve-keys.ts';
import {
  addSecondPerson,
  makeKit,
  newestEntries,
  officeOf,
  type PeopleOffice,
  secondPassphrase,
  secondUser,
} from '../../support/people-office.ts';
import { expectOk, type TempVault, tempVault, testPassphrase, testUser } from '../../support/temp-vault.ts';

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
describe('the people of a vault', () => {
  test('begin with the one who made it, who manages it', async () => {
    const { people, kits } = await list();
    expect(people).toEqual([
      {
        userId: office.user.id,
        profile: { ...testUser, administers: true },
        addedAt: temp.clock.now(),
        self: true,
        signingKey: vault.signer.publicKey,
      },
    ]);
    expect(kits).toEqual([]);
  });

  test('are added with a passphrase of their own; names may repeat', async () => {
    const added = await addPerson(office, { passphrase, profile: testUser, newPassphrase: secondPassphrase });
    const { userId } = expectOk(added);
    expect(await newest(1)).toEqual([
      { kind: 'create', outcome: 'success', objectType: 'user', objectId: userId, userId: office.user.id },
    ]);
    await reopen(secondPassphrase);
    expect(vault.user).toEqual({ userId, role: testUser.role });
    const names = (await list()).people.map(({ profile: { name, administers } }) => [name, administers]);
    expect(names).toEqual([
      [testUser.name, true],
      [testUser.name, undefined],
    ]);
  });

  test('sign with a key that the vault keeps, each with their own', async () => {
    await addSecondPerson(vault);
    const bytes = Buffer.from('proef/1 wat er getekend wordt');
    const first = { key: vault.signer.publicKey, signature: vault.signer.sign(bytes) };
    await reopen(secondPassphrase);
    const keys = (await list()).people.map(({ signingKey }) => signingKey);
    expect(keys).toEqual([first.key, vault.signer.publicKey]);
    expect(verifySignature(first.key, bytes, first.signature)).toBe(true);
    expect(verifySignature(first.key, Buffer.from('iets anders'), first.signature)).toBe(false);
    expect(verifySignature(vault.signer.publicKey, bytes, first.signature)).toBe(false);
  });

  test('are asked for the passphrase again; what was wrong stands in the trail at once, with who it was', async () => {
    const wrong = { passphrase: 'niet de goede zin', profile: secondUser, newPassphrase: secondPassphrase };
    expect(await addPerson(office, wrong)).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase', failures: 1, waitSeconds: 0 },
    });
    const failed = { kind: 'unlock-failed', outcome: 'serious-failure', userId: office.user.id };
    expect(await newest(1)).toMatchObject([failed]);
    for (let count = 2; count <= 5; count++) await addPerson(office, wrong);
    expect(await addPerson(office, wrong)).toMatchObject({ error: { kind: 'unlock-delayed' } });
    // The passphrase of somebody else does not do, nor does the right one too soon.
    expect(await addPerson(office, { ...wrong, passphrase })).toMatchObject({ error: { kind: 'unlock-delayed' } });
    temp.clock.advance(3600);
    expectOk(await addPerson(office, { ...wrong, passphrase }));
    await reopen(passphrase);
    const entries = (await vault.readTrail({ limit: 50 })).filter(({ entry }) => entry.kind === 'unlock-failed');
    expect(entries).toHaveLength(5);
  });

  test('keep at least one who manages, and nobody takes away their own access', async () => {
    const second = await addSecondPerson(vault);
    const { name, role } = testUser;
    const self = office.user.id;
    const withoutRights = { userId: self, profile: { name, role } };
    expect(await updatePerson(office, withoutRights)).toMatchObject({ error: { kind: 'last-administrator' } });
    expect(await removePerson(office, { userId: self, passphrase })).toMatchObject({ error: { kind: 'own-account' } });
    expectOk(await updatePerson(office, { userId: second, profile: { ...secondUser, administers: true } }));
    expect(await newest(1)).toMatchObject([{ kind: 'user-change', objectId: second, fields: ['administers'] }]);
    expectOk(await updatePerson(office, withoutRights));
    // Somebody who was removed is no longer there to be changed, and does not count.
    await reopen(secondPassphrase);
    const asSecond = { ...office, user: { ...office.user, id: second } };
    expectOk(await removePerson(asSecond, { userId: self, passphrase: secondPassphrase }));
    expect(await updatePerson(office, withoutRights)).toMatchObject({ error: { kind: 'not-found' } });
    const stepDown = { userId: second, profile: secondUser };
    expect(await updatePerson(office, stepDown)).toMatchObject({ error: { kind: 'last-administrator' } });
    const again = await removePerson(asSecond, { userId: self, passphrase: secondPassphrase });
    expect(again).toMatchObject({ error: { kind: 'not-found' } });
  });

  test('change their passphrase: the old one no longer opens, the keys stay', async () => {
    const { publicKey } = vault.signer;
    expect(await changePassphrase(office, { passphrase, newPassphrase: 'kort' })).toMatchObject({
      error: { kind: 'passphrase-too-short' },
    });
    expectOk(await changePassphrase(office, { passphrase, newPassphrase }));
    expect(await newest(1)).toMatchObject([
      { kind: 'passphrase-change', objectId: office.user.id, outcome: 'success' },
    ]);
    await vault.close();
    expect(await temp.tryOpen({ passphrase })).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    vault = expectOk(await temp.tryOpen({ passphrase: newPassphrase }));
    expect(vault.signer.publicKey).toBe(publicKey);
  });
});

describe('a recovery kit', () => {
  test.each(['kit', 'shares'] as const)(
    'as %s opens nothing before some of its words were typed back',
    async (form) => {
      const { kitId, parts, checks } = expectOk(await prepareRecovery(office, { passphrase, form }));
      expect(parts.map(({ length }) => length)).toEqual(form === 'kit' ? [24] : [25, 25, 25]);
      const asked = checks.map(({ part, position }) => parts[part]?.[position] ?? '');
      const words = parts.map((part) => part.join(' '));
      const differ = await confirmRecovery(office, { kitId, words: [...asked.slice(0, -1), 'zebra-niet'] });
      expect(differ).toEqual({ ok: false, error: { kind: 'words-differ', position: asked.length - 1 } });
      expect((await list()).kits).toEqual([]);
      await vault.close();
      expect(await readRecoveryPeople({ ...temp.request, words })).toMatchObject({ error: { kind: 'wrong-recovery' } });
      vault = await temp.open();
      office = officeOf(vault);
      // Forgotten at the lock.
      expect(await confirmRecovery(office, { kitId, words: asked })).toMatchObject({ error: { kind: 'not-found' } });
    },
  );

  test('that was prepared before the keys were rotated is forgotten: it would open nothing', async () => {
    const old = await makeKit(vault);
    const { kitId, parts, checks } = expectOk(await prepareRecovery(office, { passphrase, form: 'kit' }));
    expectOk(await revokeRecovery(office, { kitId: old.kitId, passphrase }));
    const words = checks.map(({ part, position }) => parts[part]?.[position] ?? '');
    expect(await confirmRecovery(office, { kitId, words })).toMatchObject({ error: { kind: 'not-found' } });
  });

  test('gives somebody a new passphrase and key; the old ones are taken away', async () => {
    const second = await addSecondPerson(vault);
    const { words, kitId } = await makeKit(vault, 'shares');
    const former = vault.signer.publicKey;
    await vault.close();
    const two = words.slice(1);
    const found = expectOk(await readRecoveryPeople({ ...temp.request, words: two }));
    expect(found.map(({ id }) => id)).toEqual([office.user.id, second]);
    const request = { ...temp.request, words: two, userId: office.user.id, newPassphrase };
    expect(await recoverVault({ ...request, newPassphrase: 'kort' })).toMatchObject({
      error: { kind: 'passphrase-too-short' },
    });
    expect(await recoverVault({ ...request, userId: kitId })).toMatchObject({ error: { kind: 'not-found' } });
    vault = expectOk(await recoverVault(request));
    expect(vault.user.userId).toBe(office.user.id);
    expect(vault.signer.publicKey).not.toBe(former);
    const kinds = (await newest(20)).map(({ kind }) => kind);
    expect(kinds.slice(0, 4)).toEqual(['user-change', 'unlock', 'recover', 'recover']);
    await vault.close();
    expect(await temp.tryOpen({ passphrase })).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    await expectOk(await temp.tryOpen({ passphrase: secondPassphrase })).close();
    vault = expectOk(await temp.tryOpen({ passphrase: newPassphrase }));
    office = officeOf(vault);
    expect((await list()).people.map(({ removedAt }) => removedAt)).toEqual([undefined, undefined]);
  });

  test('is refused for one share, for words that are none, and for those of another vault', async () => {
    const { words } = await makeKit(vault, 'shares');
    await vault.close();
    const read = (given: readonly string[]) => readRecoveryPeople({ ...temp.request, words: given });
    expect(await read(words.slice(0, 1))).toEqual({ ok: false, error: { kind: 'share-missing' } });
    expect(await read(['geen woorden van de lijst'])).toMatchObject({ error: { kind: 'words-unreadable', part: 0 } });
    const other = tempVault();
    const elsewhere = await other.create();
    const foreign = await makeKit(elsewhere);
    await elsewhere.close();
    other.remove();
    expect(await read(foreign.words)).toMatchObject({ error: { kind: 'wrong-recovery', failures: 1 } });
  });
});
