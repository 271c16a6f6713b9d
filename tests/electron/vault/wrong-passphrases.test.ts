import { afterEach, beforeEach, expect, it } from 'vitest';
import { pendingLogName, readPendingLog } from '../../../electron/vault/pending-log.ts';
import { type TempKeys, tempKeys } from '../../support/temp-keys.ts';
import { expectOk, testPassphrase } from '../../support/temp-vault.ts';

/** Every try costs the work that the floor of Argon2 asks for: the full number takes minutes and is tried when DURABILITY is "full". */
const tries = process.env.DURABILITY === 'full' ? 1_000 : 25;

let temp: TempKeys;
beforeEach(() => {
  temp = tempKeys();
});
afterEach(() => temp.remove());

it(`${tries} wrong passphrases give the same answer each and change nothing but pending.log (1,000 with DURABILITY=full)`, {
  timeout: 30 * 60_000,
}, async () => {
  expectOk(await temp.create());
  const before = temp.files();
  for (let count = 1; count <= tries; count += 1) {
    // As close to the right one as can be, and as far from it.
    const passphrase = count % 2 === 0 ? `${testPassphrase}${count}` : `fout wachtwoord ${count}`;
    const refused = await temp.unlock(passphrase);
    const waitSeconds = count < 5 ? 0 : Math.min(5 * 2 ** (count - 5), 15 * 60);
    expect(refused).toEqual({ ok: false, error: { kind: 'wrong-passphrase', failures: count, waitSeconds } });
    const others = temp.files();
    expect(new Map([...others].filter(([name]) => name !== pendingLogName))).toEqual(before);
    temp.clock.advance(waitSeconds);
  }
  expect(readPendingLog(temp.dir)).toMatchObject({ events: { length: tries }, damagedLines: 0 });
  expect((await temp.unlock(testPassphrase)).ok).toBe(true);
});
