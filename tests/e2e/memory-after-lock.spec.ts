import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { openSlot } from '../../electron/vault/key-slot.ts';
import { revealKey } from '../../electron/vault/secret-key.ts';
import { unlockVault } from '../../electron/vault/unlock-vault.ts';
import { readVaultHeader } from '../../electron/vault/vault-header.ts';
import { camera, everythingTyped, recordEverything, typed } from '../support/e2e-everything.ts';
import { button } from '../support/e2e-fields.ts';
import { drawnPhoto } from '../support/e2e-photos.ts';
import type { Markers } from '../support/e2e-traces.ts';
import { expectLocked } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { type LaunchedApp, test } from '../support/launch-app.ts';
import { type MemoryScanned, scanMemory } from '../support/process-memory.ts';
import { isAlive, processTree } from '../support/process-tree.ts';

test.skip(process.platform !== 'linux', 'The memory of other processes can be read on Linux only');

const outcome = join(fileURLToPath(new URL('../../out', import.meta.url)), 'durability-memory.json');

test('after locking no process of the app holds a key, the passphrase or anything of a record', async ({
  launch,
  userDataDir,
}) => {
  test.setTimeout(400_000);
  const app = await launch();
  const page = await prepareWindow(app.page);
  await recordEverything(page, await drawnPhoto('foto.jpg', '#6b4a7a', camera));

  // In memory a text is UTF-8 or in the order of this machine.
  const texts = [...everythingTyped].map(([name, [utf8, utf16]]) => [name, [utf8, utf16].filter(isThere)] as const);
  const markers: Markers = new Map([...texts, ...(await keysOf(userDataDir))]);
  const before = scanTree(app, markers);
  // Proof that the scan finds what is there: the processes that carry records have it all.
  const held = new Set(before.flatMap(({ found }) => [...found.keys()]));
  for (const name of ['familyName', 'statement', 'draft', 'key:database', 'key:files', 'key:log'])
    expect([...held]).toContain(name);
  const core = before.filter(({ found }) => found.has('key:database'));
  expect(core.length).toBeGreaterThan(0);

  const former = processTree(app.pid).filter((pid) => pid !== app.pid);
  await app.replaceWindow(() => button(app.page, 'Vergrendelen').click());
  await prepareWindow(app.page);
  await expectLocked(app.page);
  // With Electron the main process and its helpers stay; the stand-in starts everything but its first process anew.
  if (app.runtime === 'stand-in') await expect.poll(() => former.filter(isAlive)).toEqual([]);
  const after = scanTree(app, markers);
  const hits = after.flatMap(({ pid, command, found }) =>
    [...found].map(([name, regions]) => `${name} in ${pid} ${command.slice(0, 120)}: ${regions.join(', ')}`),
  );
  keepOutcome({ before, after, hits });
  expect(after.length).toBeGreaterThan(3);
  expect(hits).toEqual([]);
});

const isThere = (form: Buffer | undefined): form is Buffer => form !== undefined;

/** The keys of the vault as this process derives them from the passphrase, the root key and the personal seed among them. */
async function keysOf(userDataDir: string): Promise<Markers> {
  const path = readdirSync(userDataDir, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('vault.json'),
  );
  const dir = join(userDataDir, path ?? '', '..');
  const surroundings = { dir, passphrase: typed.passphrase, clock: () => new Date().toISOString(), ids: () => '' };
  const unlocked = await unlockVault(surroundings);
  const read = readVaultHeader(dir);
  const header = read.ok && read.value.version === 2 ? read.value : undefined;
  const slot = header?.slots.find(({ kind }) => kind === 'user');
  const opened = header && slot && (await openSlot(header.vaultId, slot, typed.passphrase));
  if (!unlocked.ok || !opened) throw new Error('The vault has no slot that the passphrase opens');
  const { database, files, log, packages } = unlocked.value;
  return new Map(
    Object.entries({ database, files, log, packages, root: opened.root, seed: opened.seed }).map(([name, key]) => {
      const bytes = Buffer.from(revealKey(key));
      return [`key:${name}`, [bytes, Buffer.from(bytes.toString('hex'))]];
    }),
  );
}

const scanTree = (app: LaunchedApp, markers: Markers): readonly MemoryScanned[] =>
  processTree(app.pid).flatMap((pid) => scanMemory(pid, markers) ?? []);

interface Outcome {
  readonly before: readonly MemoryScanned[];
  readonly after: readonly MemoryScanned[];
  readonly hits: readonly string[];
}

/** For whoever adds up what was shown: the durability suite. */
function keepOutcome({ before, after, hits }: Outcome): void {
  const bytes = (scans: readonly MemoryScanned[]) => scans.reduce((sum, scan) => sum + scan.bytes, 0);
  const found = before.reduce((sum, scan) => sum + scan.found.size, 0);
  mkdirSync(join(outcome, '..'), { recursive: true });
  const counts = {
    memoryHits: hits.length,
    memoryHitsBeforeLock: found,
    memoryProcesses: after.length,
    memoryBytes: bytes(after),
  };
  writeFileSync(outcome, JSON.stringify(counts));
}
