import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSlot } from '../../../electron/vault/key-slot.ts';
import { prepareRotation } from '../../../electron/vault/prepare-rotation.ts';
import { destroyKey, revealKey } from '../../../electron/vault/secret-key.ts';
import { unlockKeys } from '../../../electron/vault/unlocked-keys.ts';
import { writeVaultHeader } from '../../../electron/vault/vault-header.ts';
import { firstSlot, type TempKeys, tempKeys } from '../../support/temp-keys.ts';
import { expectOk, testPassphrase } from '../../support/temp-vault.ts';

let temp: TempKeys;
beforeEach(() => {
  temp = tempKeys();
});
afterEach(() => temp.remove());

/** A vault of three people and one recovery kit, whose keys the first person is about to replace. */
async function crowd() {
  const made = expectOk(await temp.create());
  const access = await temp.access(made);
  const secret = randomBytes(32);
  const anna = await temp.addSlot(access, 'zin van Anna A.', 'user');
  const bram = await temp.addSlot(access, 'zin van Bram B.', 'user');
  const kit = await temp.addSlot(access, secret, 'recovery');
  access.destroy();
  const trusted = new Map([
    [made.slotId, made.publicKeys.box],
    [anna.slot.id, anna.publicKeys.box],
    [kit.slot.id, kit.publicKeys.box],
  ]);
  return { made, anna, bram, kit, secret, trusted, access: await temp.access(made) };
}

describe('a rotation of the root key', () => {
  it('lets those who are kept in by the passphrases and the kit they have, without asking for one', async () => {
    const { made, anna, kit, secret, trusted, access } = await crowd();
    const before = temp.header();
    const { header, keys } = expectOk(prepareRotation(access, trusted));
    access.destroy();
    expect(temp.header()).toEqual(before);
    writeVaultHeader(temp.dir, header);
    const opened = [
      expectOk(await temp.unlock(testPassphrase)),
      expectOk(await temp.unlock('zin van Anna A.')),
      unlockKeys(expectOk(await temp.recover(secret))),
    ];
    expect(opened.map((each) => each?.slotId)).toEqual([made.slotId, anna.slot.id, kit.slot.id]);
    expect(opened.map((each) => each?.publicKeys)).toEqual([made.publicKeys, anna.publicKeys, kit.publicKeys]);
    for (const name of ['database', 'files', 'log', 'packages'] as const)
      expect(opened.map((each) => each && revealKey(each[name]))).toEqual(Array(3).fill(revealKey(keys[name])));
  });

  it('gives new keys for the store and the packages, and keeps those of the files and the seals, twice over', async () => {
    const { made, trusted, access } = await crowd();
    const first = expectOk(prepareRotation(access, trusted));
    access.destroy();
    writeVaultHeader(temp.dir, first.header);
    const second = expectOk(prepareRotation(await temp.access(made), trusted));
    const all = [made, first.keys, second.keys];
    const distinct = (name: 'database' | 'files' | 'log' | 'packages') =>
      new Set(all.map((keys) => revealKey(keys[name]).toString('hex'))).size;
    expect({ database: distinct('database'), packages: distinct('packages') }).toEqual({ database: 3, packages: 3 });
    expect({ files: distinct('files'), log: distinct('log') }).toEqual({ files: 1, log: 1 });
    expect(first.header.databaseSalt).not.toBe(second.header.databaseSalt);
  });

  it('shuts out who is not kept, even with the slot of before put back', async () => {
    const { bram, trusted, access } = await crowd();
    const { header, keys } = expectOk(prepareRotation(access, trusted));
    const oldRoot = Buffer.from(revealKey(access.root));
    access.destroy();
    expect(header.slots.map(({ id }) => id)).not.toContain(bram.slot.id);
    writeVaultHeader(temp.dir, header);
    expect(await temp.unlock('zin van Bram B.')).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    temp.tamper((current) => current.slots.push(bram.slot));
    // The slot opens the root key of before, which opens neither the carried keys nor the store.
    expect(await temp.unlock('zin van Bram B.')).toEqual({ ok: false, error: { kind: 'vault-damaged' } });
    const opened = await openSlot(header.vaultId, bram.slot, 'zin van Bram B.');
    expect(opened && revealKey(opened.root)).toEqual(oldRoot);
    temp.tamper((current) => Object.assign(current, { carriedKeys: undefined }));
    const stale = expectOk(await temp.unlock('zin van Bram B.'));
    expect(revealKey(stale.database)).not.toEqual(revealKey(keys.database));
  });

  it('is refused when a public key in the header is not the one that the store knows', async () => {
    const { anna, bram, trusted, access } = await crowd();
    const refused = { ok: false, error: { kind: 'keys-tampered' } };
    const { header } = access;
    const swapped = header.slots.map((slot) =>
      slot.id === anna.slot.id ? { ...slot, publicKey: bram.slot.publicKey } : slot,
    );
    expect(prepareRotation({ ...access, header: { ...header, slots: swapped } }, trusted)).toEqual(refused);
    const missing = header.slots.filter(({ id }) => id !== anna.slot.id);
    expect(prepareRotation({ ...access, header: { ...header, slots: missing } }, trusted)).toEqual(refused);
    expect(prepareRotation(access, new Map([...trusted, [randomUUID(), anna.slot.publicKey]]))).toEqual(refused);
    const carriedKeys = { nonce: '0'.repeat(24), ciphertext: '0'.repeat(128), tag: '0'.repeat(32) };
    expect(prepareRotation({ ...access, header: { ...header, carriedKeys } }, trusted)).toEqual(refused);
    expect(prepareRotation(access, trusted).ok).toBe(true);
  });

  it('is not done in the name of a slot that would not be kept', async () => {
    const { made, trusted, access } = await crowd();
    trusted.delete(made.slotId);
    expect(() => prepareRotation(access, trusted)).toThrow('must be kept');
  });

  it('leaves the seeds alone: only what is sealed to the public keys changes', async () => {
    const { trusted, access } = await crowd();
    const { header } = expectOk(prepareRotation(access, trusted));
    const [before, after] = [firstSlot(access.header), firstSlot(header)];
    expect({ ...after, sealedRoot: before.sealedRoot }).toEqual(before);
    expect(after.sealedRoot).not.toEqual(before.sealedRoot);
    expect(revealKey(access.root)).toHaveLength(32);
    destroyKey(access.root);
  });
});
