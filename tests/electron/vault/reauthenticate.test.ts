import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearPendingLog, pendingLogName, readPendingLog } from '../../../electron/vault/pending-log.ts';
import { revealKey } from '../../../electron/vault/secret-key.ts';
import { unlockKeys } from '../../../electron/vault/unlocked-keys.ts';
import { type TempKeys, tempKeys } from '../../support/temp-keys.ts';
import { expectOk, testPassphrase } from '../../support/temp-vault.ts';

let temp: TempKeys;
beforeEach(() => {
  temp = tempKeys();
});
afterEach(() => temp.remove());

describe('asking for the passphrase again', () => {
  it('gives the root key from which the keys in use follow', async () => {
    const made = expectOk(await temp.create());
    const access = expectOk(await temp.reauthenticate(made.slotId, testPassphrase));
    const keys = unlockKeys(access);
    expect(keys && revealKey(keys.database)).toEqual(revealKey(made.database));
    expect(readPendingLog(temp.dir).events).toEqual([]);
  });

  it('takes the passphrase of this person only', async () => {
    const made = expectOk(await temp.create());
    const access = await temp.access(made);
    const anna = await temp.addSlot(access, 'zin van Anna A.', 'user');
    access.destroy();
    const refused = { error: { kind: 'wrong-passphrase' } };
    expect(await temp.reauthenticate(made.slotId, 'zin van Anna A.')).toMatchObject(refused);
    expect(await temp.reauthenticate(anna.slot.id, testPassphrase)).toMatchObject(refused);
    expect(readPendingLog(temp.dir).events.map(({ slotId }) => slotId)).toEqual([made.slotId, anna.slot.id]);
    expect((await temp.reauthenticate(anna.slot.id, 'zin van Anna A.')).ok).toBe(true);
  });

  it('counts together with unlocking, and waits as long', async () => {
    const made = expectOk(await temp.create());
    for (const failures of [1, 2])
      expect(await temp.unlock('fout fout fout')).toMatchObject({ error: { failures, waitSeconds: 0 } });
    for (const failures of [3, 4])
      expect(await temp.reauthenticate(made.slotId, 'fout')).toMatchObject({ error: { failures, waitSeconds: 0 } });
    expect(await temp.reauthenticate(made.slotId, 'fout')).toMatchObject({ error: { failures: 5, waitSeconds: 5 } });
    const delayed = { ok: false, error: { kind: 'unlock-delayed', waitSeconds: 5 } };
    expect(await temp.reauthenticate(made.slotId, testPassphrase)).toEqual(delayed);
    expect(await temp.unlock(testPassphrase)).toEqual(delayed);
    temp.clock.advance(5);
    expect(await temp.reauthenticate(made.slotId, 'fout')).toMatchObject({ error: { failures: 6, waitSeconds: 10 } });
    temp.clock.advance(10);
    expect((await temp.reauthenticate(made.slotId, testPassphrase)).ok).toBe(true);
  });

  it('never makes anyone wait more than a quarter of an hour, and a success starts the count anew', async () => {
    const made = expectOk(await temp.create());
    let wait = 0;
    for (let failures = 1; failures <= 14; failures += 1) {
      const refused = await temp.reauthenticate(made.slotId, 'fout');
      wait = refused.ok || refused.error.kind !== 'wrong-passphrase' ? -1 : refused.error.waitSeconds;
      temp.clock.advance(wait);
    }
    expect(wait).toBe(15 * 60);
    // Folded into the trail after each failure, which does not touch the count …
    const folded = readPendingLog(temp.dir).events;
    expect(folded).toHaveLength(14);
    expect((await temp.reauthenticate(made.slotId, testPassphrase)).ok).toBe(true);
    // … and forgotten after the success.
    clearPendingLog(temp.dir, folded);
    expect(temp.files().has(pendingLogName)).toBe(false);
    expect(await temp.reauthenticate(made.slotId, 'fout')).toMatchObject({ error: { failures: 1, waitSeconds: 0 } });
  });

  it('forgets only what was folded: a failure that came in between stays', async () => {
    const made = expectOk(await temp.create());
    await temp.reauthenticate(made.slotId, 'fout');
    const folded = readPendingLog(temp.dir).events;
    temp.clock.advance(1);
    await temp.reauthenticate(made.slotId, 'fout');
    const [, later] = readPendingLog(temp.dir).events;
    clearPendingLog(temp.dir, folded);
    expect(readPendingLog(temp.dir)).toEqual({ events: [later], damagedLines: 0 });
    clearPendingLog(temp.dir, folded);
    expect(readPendingLog(temp.dir).events).toEqual([later]);
  });

  it('gives nothing for a slot that was taken away in the meantime', async () => {
    expectOk(await temp.create());
    const gone = await temp.reauthenticate('00000000-0000-4000-8000-000000000000', testPassphrase);
    expect(gone).toMatchObject({ error: { kind: 'wrong-passphrase', failures: 1 } });
  });
});
