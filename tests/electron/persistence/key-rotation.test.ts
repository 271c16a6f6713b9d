import { spawnSync } from 'node:child_process';
import { createHmac, pbkdf2Sync } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listPeople } from '../../../electron/application/list-people.ts';
import { removePerson } from '../../../electron/application/manage-people.ts';
import { revokeRecovery } from '../../../electron/application/manage-recovery-kits.ts';
import type { StoredFile } from '../../../electron/application/ports.ts';
import { digestOfRows } from '../../../electron/persistence/canonical-dump.ts';
import { openStore, storeFileName } from '../../../electron/persistence/open-store.ts';
import type { OpenVaultRequest } from '../../../electron/persistence/open-vault.ts';
import type { OpenedVault } from '../../../electron/persistence/opened-vault.ts';
import { readRecoveryPeople } from '../../../electron/persistence/recover-vault.ts';
import { type RewriteStep, RewriteUnfinished, rewriteSteps } from '../../../electron/persistence/rewrite-store.ts';
import { verifyVault } from '../../../electron/persistence/verify-vault.ts';
import { revealKey } from '../../../electron/vault/secret-key.ts';
import { unlockVault } from '../../../electron/vault/unlock-vault.ts';
import type { UserId } from '../../../shared/kernel/record-id.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { addSecondPerson, makeKit, officeOf, secondPassphrase, type TestKit } from '../../support/people-office.ts';
import { canMountSmallDisk, mountSmallDisk } from '../../support/small-disk.ts';
import { insertWholeCase } from '../../support/store-rows.ts';
import { expectOk, type TempVault, tempVault, testPassphrase } from '../../support/temp-vault.ts';

const content = Buffer.from('een foto van een arm'.repeat(9000));

/** A vault with two people, two kits, a case and an encrypted file; every test works on a copy of it. */
let original: TempVault;
let second: UserId;
let kit: TestKit;
let otherKit: TestKit;
let file: StoredFile;
beforeAll(async () => {
  original = tempVault();
  const vault = await original.create();
  second = await addSecondPerson(vault);
  kit = await makeKit(vault, 'shares');
  otherKit = await makeKit(vault);
  file = await vault.files.write(content);
  await vault.unitOfWork.change(async (scope) =>
    ok({ value: await insertWholeCase(scope, 'x'), notes: [{ kind: 'create', object: { type: 'case' } }] as const }),
  );
  await vault.close();
});
afterAll(() => original.remove());

let temp: TempVault;
let open: OpenedVault[] = [];
beforeEach(() => {
  temp = tempVault();
  cpSync(original.dir, temp.dir, { recursive: true });
  cpSync(original.userDataDir, temp.userDataDir, { recursive: true });
});
afterEach(async () => {
  for (const vault of open) await vault.close();
  open = [];
  temp.remove();
});

const openAs = async (passphrase: string, change: Partial<OpenVaultRequest> = {}): Promise<OpenedVault> => {
  const vault = expectOk(await temp.tryOpen({ passphrase, ...change }));
  open.push(vault);
  return vault;
};
const close = async (vault: OpenedVault) => {
  open = open.filter((other) => other !== vault);
  await vault.close();
};
const remove = (vault: OpenedVault) => removePerson(officeOf(vault), { userId: second, passphrase: testPassphrase });
const people = async (vault: OpenedVault) =>
  expectOk(await listPeople(officeOf(vault))).people.map(({ userId, removedAt }) => [userId, removedAt !== undefined]);
const kinds = async (vault: OpenedVault) =>
  (await vault.readTrail({ limit: 100 })).map(({ entry }) => entry.kind).reverse();
const rowCounts = (vault: OpenedVault) =>
  vault.unitOfWork.read(async (db) => {
    const counts: number[] = [];
    for (const table of ['child', 'case_file', 'injury', 'photo', 'report', 'revision', 'draft', 'user'] as const)
      counts.push(
        (
          await db
            .selectFrom(table)
            .select(({ fn }) => fn.countAll<number>().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      );
    return counts;
  });
const storeFiles = () => readdirSync(temp.dir).filter((name) => name.startsWith('dossier.'));

describe('removing somebody', () => {
  it('leaves their passphrase without any use, and everybody and everything else as it was', async () => {
    const vault = await openAs(testPassphrase);
    const before = await rowCounts(vault);
    expect(expectOk(await remove(vault))).toBeNull();
    // The session goes on in the new store.
    expect(await people(vault)).toEqual([
      [vault.user.userId, false],
      [second, true],
    ]);
    expect(await rowCounts(vault)).toEqual(before);
    expect(await vault.files.read(file)).toEqual(content);
    expect((await kinds(vault)).slice(-2)).toEqual(['user-change', 'key-rotation']);
    await close(vault);
    expect(storeFiles()).toEqual([storeFileName]);
    expect(await temp.tryOpen({ passphrase: secondPassphrase })).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    for (const { words } of [kit, otherKit])
      expect(await readRecoveryPeople({ ...temp.request, words })).toMatchObject({
        ok: true,
        value: [{ profile: {} }],
      });
    const again = await openAs(testPassphrase);
    expect(await again.files.read(file)).toEqual(content);
    expect(await rowCounts(again)).toEqual(before);
    expect(await again.verifyTrail()).toMatchObject({ ok: true });
  });

  it('makes keys, passphrase and header that were kept aside worthless for the new store', async () => {
    const kept = join(temp.root, 'kept');
    cpSync(temp.dir, kept, { recursive: true });
    const oldKeys = expectOk(await unlockVault({ ...temp.request, dir: kept, passphrase: secondPassphrase }));
    const vault = await openAs(testPassphrase);
    expectOk(await remove(vault));
    await close(vault);
    const newStore = join(temp.dir, storeFileName);
    expect(openStore({ file: newStore, key: oldKeys.database, mode: 'open' })).toEqual({
      ok: false,
      error: { kind: 'store-damaged' },
    });
    const newKeys = expectOk(await unlockVault(temp.request));
    expect(pagesUnder(newStore, revealKey(oldKeys.database))).toBe(0);
    expect(pagesUnder(newStore, revealKey(newKeys.database))).toBe(readFileSync(newStore).length / 4096);
    expect(revealKey(newKeys.packages).equals(revealKey(oldKeys.packages))).toBe(false);
    // The old header back in its place, with the passphrase of the removed person or of one who stayed.
    cpSync(join(kept, 'vault.json'), join(temp.dir, 'vault.json'));
    for (const passphrase of [secondPassphrase, testPassphrase])
      expect(await temp.tryOpen({ passphrase })).toMatchObject({ error: { kind: 'store-damaged' } });
  });

  it('keeps the seal of another workstation valid', async () => {
    const elsewhere = join(temp.root, 'elsewhere');
    await close(await openAs(testPassphrase, { userDataDir: elsewhere }));
    const vault = await openAs(testPassphrase);
    expectOk(await remove(vault));
    await close(vault);
    const there = await openAs(testPassphrase, { userDataDir: elsewhere });
    expect((await kinds(there)).slice(-2)).toEqual(['lock', 'unlock']);
  });

  it('lets work that was started before it go on after it', async () => {
    const vault = await openAs(testPassphrase);
    const removing = remove(vault);
    const put = (key: string) =>
      vault.unitOfWork.change(async ({ tx }) =>
        ok({
          value: await tx.insertInto('setting').values({ key, value_json: '1' }).execute(),
          notes: [{ kind: 'settings-change', object: { type: 'setting' } }] as const,
        }),
      );
    for (let count = 0; count < 20; count++) {
      await put(`k${count}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expectOk(await removing);
    await put('last');
    await close(vault);
    const again = await openAs(testPassphrase);
    const settings = await again.unitOfWork.read((db) => db.selectFrom('setting').select('key').execute());
    expect(settings).toHaveLength(21);
  });
});

describe('taking a kit back', () => {
  it('makes its words worthless and leaves the other kit', async () => {
    const vault = await openAs(testPassphrase);
    expectOk(await revokeRecovery(officeOf(vault), { kitId: kit.kitId, passphrase: testPassphrase }));
    expect((await kinds(vault)).slice(-2)).toEqual(['delete', 'key-rotation']);
    await close(vault);
    const read = (words: readonly string[]) => readRecoveryPeople({ ...temp.request, words });
    expect(await read(kit.words)).toMatchObject({ ok: false, error: { kind: 'wrong-recovery', failures: 1 } });
    expect(await read(otherKit.words)).toMatchObject({ ok: true });
    await close(await openAs(secondPassphrase));
  });
});

describe('a process that is killed while it rewrites the store', () => {
  const committed: ReadonlySet<RewriteStep> = new Set(['swap', 'reopen']);

  it.each(rewriteSteps)('at "%s" leaves the state before or after it, with all records', async (step) => {
    const run = spawnSync(
      process.execPath,
      [
        join(import.meta.dirname, 'remove-person.ts'),
        ...['--dir', temp.dir, '--user-data', temp.userDataDir, '--user', second, '--step', step],
      ],
      { encoding: 'utf8' },
    );
    expect(run.signal, run.stderr).toBe('SIGKILL');
    const workDir = join(temp.root, 'verified');
    mkdirSync(workDir);
    const verified = expectOk(await verifyVault({ ...temp.request, workDir }));
    // The rows of the case refer to files that were never made; of store, seals and header there is nothing to say.
    expect(verified.findings.filter(({ kind }) => kind !== 'file-damaged')).toEqual([]);
    const vault = await openAs(testPassphrase);
    const gone = committed.has(step);
    expect(storeFiles().filter((name) => !name.startsWith(storeFileName))).toEqual([]);
    expect(await people(vault)).toEqual([
      [vault.user.userId, false],
      [second, gone],
    ]);
    expect(await rowCounts(vault)).toEqual([1, 1, 1, 1, 1, 2, 1, 2]);
    expect(await vault.files.read(file)).toEqual(content);
    expect((await kinds(vault)).filter((kind) => kind === 'key-rotation')).toHaveLength(gone ? 1 : 0);
    await close(vault);
    const theirs = await temp.tryOpen({ passphrase: secondPassphrase });
    expect(theirs).toMatchObject(gone ? { error: { kind: 'wrong-passphrase' } } : { ok: true });
    if (theirs.ok) await close(theirs.value);
  });
});

describe('trouble while the store is rewritten', () => {
  const failAt = (step: RewriteStep) => (at: RewriteStep) => {
    if (at === step) throw new Error('trouble');
  };

  it.each(rewriteSteps.slice(0, 5))('at "%s" changes nothing, and it can be done again', async (step) => {
    let trouble: ((at: RewriteStep) => void) | undefined = failAt(step);
    const vault = await openAs(testPassphrase, { onRewriteStep: (at) => trouble?.(at) });
    const rows = () => vault.unitOfWork.read((db) => digestOfRows(db as never));
    const before = await rows();
    await expect(remove(vault)).rejects.toThrow('trouble');
    expect(await rows()).toBe(before);
    expect(storeFiles().filter((name) => !name.startsWith(storeFileName))).toEqual([]);
    trouble = undefined;
    expectOk(await remove(vault));
  });

  it.each(['swap', 'reopen'] as const)('at "%s" ends the session, and the next opening finishes it', async (step) => {
    const vault = await openAs(testPassphrase, { onRewriteStep: failAt(step) });
    await expect(remove(vault)).rejects.toThrow(RewriteUnfinished);
    open = [];
    await expect(vault.close()).rejects.toThrow();
    const again = await openAs(testPassphrase);
    expect(await people(again)).toContainEqual([second, true]);
  });

  it('such as a header that cannot be written changes nothing', async () => {
    const blocked = join(temp.dir, 'vault.json.tmp');
    const vault = await openAs(testPassphrase, {
      onRewriteStep: (step) => {
        if (step === 'commit') mkdirSync(blocked);
      },
    });
    await expect(remove(vault)).rejects.toThrow();
    rmSync(blocked, { recursive: true, force: true });
    expect(await people(vault)).toContainEqual([second, false]);
    await close(vault);
    await close(await openAs(secondPassphrase));
  });

  it('refuses a header whose keys the store does not know', async () => {
    const vault = await openAs(testPassphrase);
    await vault.unitOfWork.change(async ({ tx }) =>
      ok({
        value: await tx
          .updateTable('key_holder')
          .set({ box_key: 'a'.repeat(64) })
          .where('slot_id', '=', kit.kitId)
          .execute(),
        notes: [{ kind: 'settings-change', object: { type: 'setting' } }] as const,
      }),
    );
    expect(await remove(vault)).toEqual({ ok: false, error: { kind: 'keys-tampered' } });
    expect(await people(vault)).toContainEqual([second, false]);
  });
});

describe.runIf(canMountSmallDisk())('a full disk', () => {
  it.each([0, 100_000, 450_000])(
    'with %i bytes left changes nothing, and it can be done with room again',
    async (left) => {
      const disk = mountSmallDisk(8 * 1024 * 1024);
      try {
        const dir = join(disk.dir, 'vault');
        cpSync(temp.dir, dir, { recursive: true });
        const vault = await openAs(testPassphrase, { dir });
        disk.fill(left);
        const removed = await remove(vault);
        disk.clear();
        expect(removed).toEqual({ ok: false, error: { kind: 'disk-full' } });
        expect(readdirSync(dir).filter((name) => /^dossier\..*\.sqlite/.test(name))).toEqual([]);
        expect(await people(vault)).toContainEqual([second, false]);
        expectOk(await remove(vault));
        await close(vault);
        await close(await openAs(testPassphrase, { dir }));
      } finally {
        disk.remove();
      }
    },
  );
});

/** How many pages carry a MAC under this key: the file format of SQLCipher 4 (HMAC-SHA512 over content, IV and page number). */
function pagesUnder(path: string, key: Buffer): number {
  const bytes = readFileSync(path);
  const salt = bytes.subarray(0, 16).map((byte) => byte ^ 0x3a);
  const macKey = pbkdf2Sync(key, salt, 2, 32, 'sha512');
  let sound = 0;
  for (let page = 1; page <= bytes.length / 4096; page++) {
    const start = (page - 1) * 4096;
    const number = Buffer.alloc(4);
    number.writeUInt32LE(page);
    const covered = bytes.subarray(start + (page === 1 ? 16 : 0), start + 4096 - 64);
    const mac = createHmac('sha512', macKey).update(covered).update(number).digest();
    if (mac.equals(bytes.subarray(start + 4096 - 64, start + 4096))) sound += 1;
  }
  return sound;
}
