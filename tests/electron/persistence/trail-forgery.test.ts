import { join } from 'node:path';
import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256, verifyTrail } from '../../../electron/persistence/audit-log.ts';
import { checkSeals, checkTrail } from '../../../electron/persistence/check-seals.ts';
import { openStore, type Store, storeFileName } from '../../../electron/persistence/open-store.ts';
import type { Tables } from '../../../electron/persistence/tables.ts';
import { type HeadSeals, openHeadSeals } from '../../../electron/vault/head-seal.ts';
import { unlockVault } from '../../../electron/vault/unlock-vault.ts';
import type { UnlockedKeys } from '../../../electron/vault/unlocked-keys.ts';
import { linkEntry } from '../../../shared/domain/audit/audit-chain.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { expectOk, type TempVault, tempVault } from '../../support/temp-vault.ts';

/*
 * Somebody who holds the passphrase works on the closed store with other tools: the guards are taken away, entries are rewritten. Every
 * forgery is undone again, so that each is tried on the same sound trail.
 */
let temp: TempVault;
let keys: UnlockedKeys;
let store: Store;
let db: Kysely<Tables>;
let seals: HeadSeals;
let length: number;

beforeAll(async () => {
  temp = tempVault();
  const vault = await temp.create();
  const caseId = '5b2e7a52-0f5a-4c58-9a55-0a3f2d6d9b04';
  for (let times = 0; times < 12; times += 1) {
    temp.clock.advance(60);
    const note = { kind: 'change', object: { type: 'case', id: caseId }, caseId, fields: ['frame'] } as const;
    await vault.unitOfWork.change(async () => ok({ value: null, notes: [note] }));
  }
  await vault.close();
  keys = expectOk(await unlockVault(temp.request));
  store = expectOk(openStore({ file: join(temp.dir, storeFileName), key: keys.database, mode: 'open' }));
  db = store.db;
  seals = openHeadSeals({ dir: temp.dir, userDataDir: temp.userDataDir, vaultId: keys.vaultId, key: keys.log });
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'trigger'`.execute(db);
  for (const { name } of rows) await sql.raw(`drop trigger ${name}`).execute(db);
  length = (await db.selectFrom('audit').select('sequence').execute()).length;
});
afterAll(() => {
  store.close();
  keys.destroy();
  temp.remove();
});

/** Does something to the trail, looks, and undoes it. */
async function whileForged<Value>(forge: () => Promise<unknown>, look: () => Promise<Value>): Promise<Value> {
  await sql.raw('savepoint forgery').execute(db);
  try {
    await forge();
    return await look();
  } finally {
    await sql.raw('rollback to forgery').execute(db);
    await sql.raw('release forgery').execute(db);
  }
}

const entryAt = (sequence: number) =>
  db.selectFrom('audit').selectAll().where('sequence', '=', sequence).executeTakeFirstOrThrow();

/** The entry with one of its fields changed to something of the same kind. */
function withField(entryJson: string, pick: number): string {
  const entry = JSON.parse(entryJson) as Record<string, unknown>;
  const names = Object.keys(entry);
  const name = names[pick % names.length] ?? '';
  const value = entry[name];
  entry[name] = Array.isArray(value) ? [...value, 'more'] : `${value}0`;
  return JSON.stringify(entry);
}

const anyEntry = fc.nat().map((pick) => 1 + (pick % length));

it('the trail is sound to begin with, and its seals agree', async () => {
  expect(await verifyTrail(db)).toMatchObject({ ok: true, value: { sequence: length } });
  expect(await checkSeals(db, seals)).toEqual({ ok: true, value: { anchored: true } });
});

describe('an edit is named by the number of its entry', () => {
  it('whichever entry and whichever field of it', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntry, fc.nat(), async (sequence, pick) => {
        const { entry_json } = await entryAt(sequence);
        const forge = () =>
          db
            .updateTable('audit')
            .set({ entry_json: withField(entry_json, pick) })
            .where('sequence', '=', sequence)
            .execute();
        expect(await whileForged(forge, () => verifyTrail(db))).toEqual({
          ok: false,
          error: { kind: 'trail-broken', sequence, reason: 'content-changed' },
        });
      }),
      { numRuns: 150 },
    );
  });

  it('also one that changes no more than the order of its fields', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntry, async (sequence) => {
        const { entry_json } = await entryAt(sequence);
        const turned = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(entry_json) as object).reverse()));
        const forge = () =>
          db.updateTable('audit').set({ entry_json: turned }).where('sequence', '=', sequence).execute();
        expect(await whileForged(forge, () => verifyTrail(db))).toMatchObject({ ok: false, error: { sequence } });
      }),
      { numRuns: 20 },
    );
  });

  it.each(['hash', 'previous_hash'] as const)('its %s', async (column) => {
    await fc.assert(
      fc.asyncProperty(anyEntry, fc.nat({ max: 63 }), async (sequence, at) => {
        const row = await entryAt(sequence);
        const digit = row[column][at] === '0' ? '1' : '0';
        const changed = `${row[column].slice(0, at)}${digit}${row[column].slice(at + 1)}`;
        const forge = () =>
          db
            .updateTable('audit')
            .set({ [column]: changed })
            .where('sequence', '=', sequence)
            .execute();
        expect(await whileForged(forge, () => verifyTrail(db))).toMatchObject({ ok: false, error: { sequence } });
      }),
      { numRuns: 60 },
    );
  });

  it('its number, and its removal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (pick) => {
        // Removing the last one leaves a sound chain: see the seals below.
        const sequence = 1 + (pick % (length - 1));
        const missing = { ok: false, error: { kind: 'trail-broken', sequence, reason: 'entry-missing' } };
        const at = sql.lit(sequence);
        const renumber = () => sql`update audit set sequence = 1000 + sequence where sequence = ${at}`.execute(db);
        const remove = () => sql`delete from audit where sequence = ${at}`.execute(db);
        expect(await whileForged(renumber, () => verifyTrail(db))).toEqual(missing);
        expect(await whileForged(remove, () => verifyTrail(db))).toEqual(missing);
      }),
      { numRuns: 30 },
    );
  });

  it('a hash that was computed anew to fit: the entry after it does not follow, and behind the last stands the seal', async () => {
    for (let sequence = 1; sequence <= length; sequence += 1) {
      const forge = () => rewriteFrom(sequence, sequence);
      const found = await whileForged(forge, () => checkSeals(db, seals));
      expect(found).toMatchObject({ error: { kind: 'trail-broken', sequence: Math.min(sequence + 1, length) } });
    }
  });
});

/** Forges an entry and computes the hashes of it and of those after it, up to `last`, as the program would. */
async function rewriteFrom(sequence: number, last: number): Promise<void> {
  const before = sequence === 1 ? undefined : await entryAt(sequence - 1);
  let head = { sequence: sequence - 1, hash: before?.hash ?? '0'.repeat(64) };
  for (let at = sequence; at <= last; at += 1) {
    const { entry_json } = await entryAt(at);
    const entryJson = at === sequence ? withField(entry_json, 0) : entry_json;
    const { hash, previousHash } = linkEntry(sha256, head, entryJson);
    await db
      .updateTable('audit')
      .set({ entry_json: entryJson, hash, previous_hash: previousHash })
      .where('sequence', '=', at)
      .execute();
    head = { sequence: at, hash };
  }
}

describe('a chain that is sound in itself', () => {
  it('but was computed anew from some entry on, ends in another head than the sealed one', async () => {
    for (const sequence of [1, 5, length]) {
      const found = await whileForged(
        () => rewriteFrom(sequence, length),
        async () => [await verifyTrail(db), await checkSeals(db, seals)] as const,
      );
      expect(found[0]).toMatchObject({ ok: true, value: { sequence: length } });
      expect(found[1]).toEqual({
        ok: false,
        error: { kind: 'trail-broken', sequence: length, reason: 'content-changed' },
      });
    }
  });

  it.each([1, 2, 5])('but lost its last %i entries, is shorter than the seal says', async (count) => {
    const forge = () => sql`delete from audit where sequence > ${sql.lit(length - count)}`.execute(db);
    const found = await whileForged(forge, () => checkTrail(db, seals));
    expect(found).toMatchObject({
      entries: length - count,
      trouble: { kind: 'store-rolled-back', place: 'vault', sealedSequence: length, storeSequence: length - count },
    });
  });

  it('but lost the seal of the vault with its tail, is held against that of the workstation', async () => {
    const withoutOwn: HeadSeals = {
      ...seals,
      // As if the seal in the vault had been put back together with the store.
      read: (place) => (place === 'vault' ? shortened(seals.read('vault')) : seals.read(place)),
    };
    const { hash } = await entryAt(length - 1);
    const shortened = (found: ReturnType<HeadSeals['read']>) =>
      found.kind === 'sealed'
        ? { ...found, state: { ...found.state, sequence: length - 1, hash, writes: found.state.writes - 1 } }
        : found;
    const forge = () => sql`delete from audit where sequence = ${sql.lit(length)}`.execute(db);
    expect(await whileForged(forge, () => checkSeals(db, withoutOwn))).toMatchObject({
      ok: false,
      error: { kind: 'store-rolled-back', place: 'workstation' },
    });
  });
});
