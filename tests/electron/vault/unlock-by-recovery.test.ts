import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareRotation } from '../../../electron/vault/prepare-rotation.ts';
import { kitWords, newRecoverySecret, readRecoveryParts, shareWords } from '../../../electron/vault/recovery-words.ts';
import { revealKey } from '../../../electron/vault/secret-key.ts';
import { unlockKeys } from '../../../electron/vault/unlocked-keys.ts';
import { writeVaultHeader } from '../../../electron/vault/vault-header.ts';
import { type TempKeys, tempKeys } from '../../support/temp-keys.ts';
import { expectOk, testPassphrase } from '../../support/temp-vault.ts';

let temp: TempKeys;
beforeEach(() => {
  temp = tempKeys();
});
afterEach(() => temp.remove());

async function vaultWithKits() {
  const made = expectOk(await temp.create());
  const access = await temp.access(made);
  const [kitSecret, sharedSecret] = [newRecoverySecret(), newRecoverySecret()];
  const kit = await temp.addSlot(access, kitSecret, 'recovery');
  const shared = await temp.addSlot(access, sharedSecret, 'recovery');
  access.destroy();
  return { made, kit, shared, kitSecret, sharedSecret };
}

const secretOf = async (...parts: readonly string[]) => expectOk(await readRecoveryParts(parts)).secret;

describe('recovery', () => {
  it('opens the vault by the words of a kit and by two shares, each by its own slot', async () => {
    const { made, kit, shared, kitSecret, sharedSecret } = await vaultWithKits();
    const byKit = expectOk(await temp.recover(await secretOf(kitWords(kitSecret).join(' '))));
    const [first = [], , third = []] = await shareWords(sharedSecret);
    const byShares = expectOk(await temp.recover(await secretOf(third.join(' '), first.join(' '))));
    expect([byKit.slotId, byShares.slotId]).toEqual([kit.slot.id, shared.slot.id]);
    for (const access of [byKit, byShares]) {
      const keys = unlockKeys(access);
      expect(keys && revealKey(keys.database)).toEqual(revealKey(made.database));
    }
  });

  it('gives a person who lost a passphrase a new slot', async () => {
    const { made, kitSecret } = await vaultWithKits();
    const access = expectOk(await temp.recover(kitSecret));
    const again = await temp.addSlot(access, 'een nieuwe testzin', 'user');
    access.destroy();
    const keys = expectOk(await temp.unlock('een nieuwe testzin', again.slot.id));
    expect(revealKey(keys.database)).toEqual(revealKey(made.database));
    // A new signing key: what was signed before stays checked with the old one.
    expect(keys.publicKeys.signing).not.toBe(made.publicKeys.signing);
  });

  it('refuses shares of two kits, the words of another vault and a passphrase, and counts them as wrong passphrases', async () => {
    const { kitSecret, sharedSecret } = await vaultWithKits();
    let mixed = await readRecoveryParts([]);
    while (!mixed.ok) {
      const [[ofKit = []], [, ofShared = []]] = [await shareWords(kitSecret), await shareWords(sharedSecret)];
      mixed = await readRecoveryParts([ofKit.join(' '), ofShared.join(' ')]);
    }
    expect(await temp.recover(mixed.value.secret)).toEqual({
      ok: false,
      error: { kind: 'wrong-recovery', failures: 1, waitSeconds: 0 },
    });
    expect(await temp.recover(newRecoverySecret())).toMatchObject({ error: { failures: 2 } });
    expect(await temp.recover(Buffer.from(testPassphrase))).toMatchObject({ error: { failures: 3 } });
    expect(await temp.unlock('fout fout fout')).toMatchObject({ error: { kind: 'wrong-passphrase', failures: 4 } });
    expect(await temp.recover(newRecoverySecret())).toMatchObject({ error: { failures: 5, waitSeconds: 5 } });
    expect(await temp.recover(kitSecret)).toEqual({ ok: false, error: { kind: 'unlock-delayed', waitSeconds: 5 } });
    temp.clock.advance(5);
    expect((await temp.recover(kitSecret)).ok).toBe(true);
  });

  it('opens nothing any more by a kit that was revoked, and still by the other', async () => {
    const { made, shared, kitSecret, sharedSecret } = await vaultWithKits();
    const access = await temp.access(made);
    const keep = new Map([
      [made.slotId, made.publicKeys.box],
      [shared.slot.id, shared.publicKeys.box],
    ]);
    const { header, keys } = expectOk(prepareRotation(access, keep));
    writeVaultHeader(temp.dir, header);
    expect(await temp.recover(kitSecret)).toMatchObject({ error: { kind: 'wrong-recovery' } });
    const opened = unlockKeys(expectOk(await temp.recover(sharedSecret)));
    expect(opened && revealKey(opened.database)).toEqual(revealKey(keys.database));
  });

  it('is refused in a vault that has no kit', async () => {
    expectOk(await temp.create());
    expect(await temp.recover(newRecoverySecret())).toMatchObject({ error: { kind: 'wrong-recovery', failures: 1 } });
  });
});
