import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrailSelection } from '../../../electron/application/ports.ts';
import type { OpenedVault } from '../../../electron/persistence/opened-vault.ts';
import { countQuery, pageQuery } from '../../../electron/persistence/trail-repository.ts';
import { AuditEntry } from '../../../shared/domain/audit/audit-entry.ts';
import { CaseId, UserId } from '../../../shared/kernel/record-id.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { expectOk, type TempVault, tempVault } from '../../support/temp-vault.ts';

const caseId = CaseId.parse('5b2e7a52-0f5a-4c58-9a55-0a3f2d6d9b04');

let temp: TempVault;
let vault: OpenedVault;
let all: readonly (AuditEntry & { readonly sequence: number })[];

/** The trail of a vault over three days at noon UTC: on each something in a case and something in the worklist. */
beforeAll(async () => {
  temp = tempVault();
  vault = await temp.create();
  for (let day = 0; day < 3; day += 1) {
    for (const kind of ['open', 'change'] as const) {
      const note = { kind, object: { type: 'case', id: caseId }, caseId } as const;
      await vault.unitOfWork.change(async () => ok({ value: null, notes: [note] }));
      const other = { kind: 'search', object: { type: 'worklist' } } as const;
      await vault.unitOfWork.change(async () => ok({ value: null, notes: [other] }));
    }
    temp.clock.advance(24 * 3600);
  }
  const rows = await vault.unitOfWork.read((db) =>
    db.selectFrom('audit').select(['sequence', 'entry_json']).orderBy('sequence', 'desc').execute(),
  );
  all = rows.map((row) => ({ sequence: row.sequence, ...AuditEntry.parse(JSON.parse(row.entry_json)) }));
});
afterAll(async () => {
  await vault.close();
  temp.remove();
});

const found = (
  selection: TrailSelection,
  part: { readonly before?: number; readonly limit: number } = { limit: 100 },
) => vault.unitOfWork.read(async (db) => (await pageQuery(db, selection, part).execute()).map((row) => row.sequence));
const counted = (selection: TrailSelection) =>
  vault.unitOfWork.read(async (db) => (await countQuery(db, selection).executeTakeFirstOrThrow()).matching);
const matching = (test: (entry: (typeof all)[number]) => boolean) => all.filter(test).map(({ sequence }) => sequence);

describe('entries of the trail', () => {
  it.each<[string, TrailSelection, (entry: AuditEntry) => boolean]>([
    ['all', {}, () => true],
    ['of a case', { caseId }, (entry) => entry.caseId === caseId],
    ['of kinds', { kinds: ['search', 'create'] }, ({ kind }) => kind === 'search' || kind === 'create'],
    ['from a moment, included', { from: '2026-03-03T12:00:00.000Z' }, ({ at }) => at >= '2026-03-03T12:00:00.000Z'],
    [
      'until a moment, not included',
      { until: '2026-03-03T12:00:00.000Z' },
      ({ at }) => at < '2026-03-03T12:00:00.000Z',
    ],
    [
      'of kinds in a case and a period',
      { caseId, kinds: ['open'], from: '2026-03-03T00:00:00.000Z', until: '2026-03-04T00:00:00.000Z' },
      ({ at, kind }) => kind === 'open' && at.startsWith('2026-03-03'),
    ],
  ])('%s: the newest first, and as many as are counted', async (_what, selection, test) => {
    const expected = matching(test);
    expect(expected.length).toBeGreaterThan(0);
    expect(await found(selection)).toEqual(expected);
    expect(await counted(selection)).toBe(expected.length);
  });

  it('of a person: only what was done in that name', async () => {
    const userId = UserId.parse(vault.user.userId);
    expect(await found({ userId })).toEqual(matching((entry) => entry.userId === userId));
    const stranger = UserId.parse('11111111-1111-4111-8111-111111111111');
    expect([await found({ userId: stranger }), await counted({ userId: stranger })]).toEqual([[], 0]);
  });

  it('come in parts that join without gap or repetition, also while new entries are written', async () => {
    const [first, second] = [await found({}, { limit: 4 }), [] as number[]];
    await vault.unitOfWork.change(async () =>
      ok({ value: null, notes: [{ kind: 'search', object: { type: 'worklist' } }] }),
    );
    second.push(...(await found({}, { before: first.at(-1) ?? 0, limit: 100 })));
    expect([...first, ...second]).toEqual(matching(() => true));
  });
});

describe('the indexes of the second schema', () => {
  const planOf = (query: { compile(): { readonly sql: string; readonly parameters: readonly unknown[] } }) => {
    const { sql, parameters } = query.compile();
    return CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
  };
  const plan = async (selection: TrailSelection, of: 'page' | 'count') => {
    const explained = await vault.unitOfWork.change<string, never>(async ({ tx }) => {
      const query = of === 'page' ? pageQuery(tx, selection, { before: 1000, limit: 50 }) : countQuery(tx, selection);
      const { rows } = await tx.executeQuery<{ readonly detail: string }>(planOf(query));
      const value = rows.map(({ detail }) => detail).join('; ');
      return ok({ value, notes: [{ kind: 'search', object: { type: 'worklist' } }] });
    });
    return expectOk(explained);
  };
  const userId = UserId.parse('11111111-1111-4111-8111-111111111111');
  const period = { from: '2026-03-03T00:00:00.000Z', until: '2026-03-04T00:00:00.000Z' };

  it.each<[string, TrailSelection, RegExp]>([
    ['a case', { caseId }, /USING (COVERING )?INDEX audit_by_case/],
    ['a person', { userId }, /USING (COVERING )?INDEX audit_by_user/],
    ['a period', period, /USING (COVERING )?INDEX audit_by_moment/],
    ['a case in a period', { caseId, ...period }, /USING (COVERING )?INDEX audit_by_case/],
  ])('serve a question for %s', async (_what, selection, index) => {
    for (const of of ['page', 'count'] as const) {
      const details = await plan(selection, of);
      expect(details).toMatch(index);
      expect(details).not.toMatch(/SCAN audit/);
    }
  });

  it('are in the order of the trail, so that the newest of a case or a person are found without sorting', async () => {
    for (const selection of [{ caseId }, { userId }])
      expect(await plan(selection, 'page')).not.toContain('TEMP B-TREE');
  });

  it('nothing asked: the newest are read from the end of the table', async () => {
    expect(await plan({}, 'page')).not.toContain('TEMP B-TREE');
  });
});
