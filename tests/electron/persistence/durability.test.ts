import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { tempVault, testPassphrase } from '../../support/temp-vault.ts';

const runs = 20;
const writer = join(import.meta.dirname, 'durability-writer.ts');

it('keeps everything it acknowledged, and a sound trail, through kill -9 at any moment', {
  timeout: 120_000,
}, async () => {
  const temp = tempVault();
  await (await temp.create()).close();
  const acknowledged: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const child = spawn(process.execPath, [writer, temp.dir, temp.userDataDir, `run${run}`], {
      env: { ...process.env, VAULT_PASSPHRASE: testPassphrase },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    const enough = 1 + ((run * 7) % 23);
    let count = 0;
    for await (const key of createInterface({ input: child.stdout })) {
      acknowledged.push(key);
      count += 1;
      if (count === 1 && run === 0)
        expect(await temp.tryOpen()).toEqual({ ok: false, error: { kind: 'vault-in-use' } });
      if (count === enough) child.kill('SIGKILL');
    }
    expect(await exited).toEqual([null, 'SIGKILL']);
    expect(count).toBeGreaterThanOrEqual(enough);
    const vault = await temp.open();
    const rows = await vault.unitOfWork.read((db) => db.selectFrom('setting').select('key').execute());
    const found = new Set(rows.map((row) => row.key));
    expect(acknowledged.filter((key) => !found.has(key))).toEqual([]);
    // Every row has its entry and every entry its row: a change is never half there.
    const changes = (await vault.readTrail({ limit: 100_000 })).filter(({ entry }) => entry.kind === 'settings-change');
    expect(changes).toHaveLength(found.size);
    expect((await vault.verifyTrail()).ok).toBe(true);
    await vault.close();
  }
  temp.remove();
});
