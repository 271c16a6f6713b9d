import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import type { OpenedVault } from '../../../electron/persistence/opened-vault.ts';
import { recordRevision } from '../../../electron/persistence/revisions.ts';
import type { AuditNotes, DraftTransaction, WriteScope } from '../../../electron/persistence/unit-of-work.ts';
import { sealFileName } from '../../../electron/vault/head-seal.ts';
import type { AuditNote } from '../../../shared/domain/audit/audit-entry.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import { insertWholeCase } from '../../support/store-rows.ts';
import { expectOk, tempVault } from '../../support/temp-vault.ts';

let temp: ReturnType<typeof tempVault>;
let vault: OpenedVault;

const notes: AuditNotes = [{ kind: 'settings-change', object: { type: 'setting' }, fields: ['language'] }];
const put = (scope: Pick<WriteScope, 'tx'>, key: string) =>
  scope.tx.insertInto('setting').values({ key, value_json: '1' }).execute();
const settings = () =>
  vault.unitOfWork.read(async (db) =>
    (await db.selectFrom('setting').select('key').orderBy('key').execute()).map((row) => row.key),
  );
const writes = () =>
  vault.unitOfWork.read(async (db) => (await db.selectFrom('store').select('writes').executeTakeFirstOrThrow()).writes);
const trail = () => vault.readTrail({ limit: 100 });

beforeEach(async () => {
  temp = tempVault();
  vault = await temp.create();
});
afterEach(async () => {
  await vault.close();
  temp.remove();
});

describe('a change', () => {
  it('cannot be written without an audit note', () => {
    expectTypeOf<readonly AuditNote[]>().not.toExtend<AuditNotes>();
    expectTypeOf<readonly []>().not.toExtend<AuditNotes>();
    expectTypeOf<keyof Parameters<DraftTransaction['insertInto']>>().not.toBeNever();
    expectTypeOf<Parameters<DraftTransaction['insertInto']>[0]>().toEqualTypeOf<'draft'>();
  });

  it('brings its rows and its entries in together, in the name of who opened the vault', async () => {
    temp.clock.advance(60);
    const before = await trail();
    const result = await vault.unitOfWork.change(async (scope) => {
      await put(scope, 'a');
      return ok({ value: 'done', notes: [...notes, { kind: 'open', object: { type: 'case' } }] as const });
    });
    expect(result).toEqual({ ok: true, value: 'done' });
    const [second, first, ...rest] = await trail();
    expect(rest).toEqual(before);
    expect(first?.entry).toMatchObject({
      ...vault.user,
      kind: 'settings-change',
      action: 'U',
      fields: ['language'],
      at: '2026-03-02T12:01:00.000Z',
    });
    expect(second?.entry).toMatchObject({ ...vault.user, kind: 'open', action: 'R', at: first?.entry.at });
    expect(second?.entry.eventId).not.toBe(first?.entry.eventId);
  });

  it('leaves nothing of a failure that is returned, and hands it back as it is', async () => {
    const [trailBefore, writesBefore] = [await trail(), await writes()];
    const result = await vault.unitOfWork.change(async (scope) => {
      await put(scope, 'a');
      return fail({ kind: 'examination-frozen', since: 3 });
    });
    expect(result).toEqual({ ok: false, error: { kind: 'examination-frozen', since: 3 } });
    expect([await settings(), await trail(), await writes()]).toEqual([[], trailBefore, writesBefore]);
  });

  it('leaves nothing of a defect, also when the note itself is at fault', async () => {
    const trailBefore = await trail();
    const broken = vault.unitOfWork.change(async (scope) => {
      await put(scope, 'a');
      throw new Error('defect');
    });
    await expect(broken).rejects.toThrow('defect');
    const badNote = vault.unitOfWork.change(async (scope) => {
      await put(scope, 'a');
      return ok({ value: 1, notes: [{ kind: 'change', object: { type: 'child' }, fields: ['Noor Jansen'] }] as const });
    });
    await expect(badNote).rejects.toThrow();
    expect([await settings(), await trail()]).toEqual([[], trailBefore]);
    await vault.unitOfWork.change(async (scope) => ok({ value: await put(scope, 'b'), notes }));
    expect(await settings()).toEqual(['b']);
  });

  it('waits for the one before it, so that a read never sees half of one', async () => {
    const seen: string[][] = [];
    const both = vault.unitOfWork.change(async (scope) => {
      await put(scope, 'a');
      await new Promise((resolve) => setImmediate(resolve));
      await put(scope, 'b');
      return ok({ value: undefined, notes });
    });
    const reads = [settings(), settings()].map(async (read) => seen.push(await read));
    await Promise.all([both, ...reads]);
    expect(seen).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('refuses to be started from inside another, which would wait for ever', async () => {
    const nested = vault.unitOfWork.change(async () => ok({ value: await settings(), notes }));
    await expect(nested).rejects.toThrow('inside another');
    expect(await settings()).toEqual([]);
  });

  it('keeps what a record was before, and refuses a revision that would outlive its case', async () => {
    const rows = await vault.unitOfWork.change(async (scope) => {
      const made = await insertWholeCase(scope, 'x');
      const former = { entity: 'injury', entityId: made.injuryId, beforeJson: '{"was":"before"}' };
      await recordRevision(scope, { ...former, caseId: made.caseId });
      await expect(recordRevision(scope, former)).rejects.toThrow('needs its case or child');
      return ok({ value: made, notes });
    });
    const kept = await vault.unitOfWork.read((db) =>
      db.selectFrom('revision').selectAll().where('before_json', '=', '{"was":"before"}').execute(),
    );
    expect(kept).toMatchObject([
      { entity_id: expectOk(rows).injuryId, user_id: vault.user.userId, at: temp.clock.now() },
    ]);
  });
});

describe('a draft', () => {
  it('is saved without an entry, but counted and sealed', async () => {
    const [trailBefore, writesBefore, sealBefore] = [await trail(), await writes(), temp.files().get(sealFileName)];
    await vault.unitOfWork.draft((tx, at) =>
      tx.insertInto('draft').values({ key: 'k', case_id: null, body_json: '{}', updated_at: at }).execute(),
    );
    expect(await trail()).toEqual(trailBefore);
    expect(await writes()).toBe(writesBefore + 1);
    expect(temp.files().get(sealFileName)).not.toEqual(sealBefore);
  });
});

describe('a seal that cannot be written', () => {
  it('is reported, keeps what was saved, and stops further writes until it can', async () => {
    const anchors = join(temp.userDataDir, 'anchors');
    rmSync(anchors, { recursive: true });
    mkdirSync(join(anchors, `${vault.vaultId}.seal`), { recursive: true });
    const saved = await vault.unitOfWork.change(async (scope) => ok({ value: await put(scope, 'saved'), notes }));
    expect(saved.ok).toBe(true);
    expect(temp.sealFailures).toHaveLength(1);
    const refused = vault.unitOfWork.change(async (scope) => ok({ value: await put(scope, 'refused'), notes }));
    await expect(refused).rejects.toThrow();
    rmSync(anchors, { recursive: true });
    await vault.unitOfWork.change(async (scope) => ok({ value: await put(scope, 'again'), notes }));
    expect(await settings()).toEqual(['again', 'saved']);
  });
});
