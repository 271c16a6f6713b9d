import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkTrail } from '../../../electron/application/check-trail.ts';
import { exportTrail } from '../../../electron/application/export-trail.ts';
import { listTrail } from '../../../electron/application/list-trail.ts';
import { recordInjury } from '../../../electron/application/record-injury.ts';
import { updateChild } from '../../../electron/application/update-child.ts';
import type { Workspace } from '../../../electron/application/workspace.ts';
import { openVault } from '../../../electron/persistence/open-vault.ts';
import type { TrailFilter } from '../../../shared/domain/audit/trail-filter.ts';
import type { CaseId } from '../../../shared/kernel/record-id.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { startSyntheticExamination, syntheticBruise, syntheticChild } from '../../support/synthetic-inputs.ts';
import { expectOk, testUser } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

let temp: TempWorkspace;
let workspace: Workspace;
let caseId: CaseId;
beforeAll(async () => {
  temp = await tempWorkspace();
  workspace = temp.workspace;
  const started = await startSyntheticExamination(workspace);
  caseId = started.caseId;
  expectOk(await recordInjury(workspace, { examinationId: started.examinationId, details: syntheticBruise }));
  expectOk(await updateChild(workspace, { caseId, child: { ...syntheticChild, givenNames: 'Marker-Voornaam' } }));
});
afterAll(() => temp.remove());

const newest = async () => (await temp.vault.readTrail({ limit: 1 }))[0];
const lookedEntries = async () =>
  (await temp.vault.readTrail({ limit: 10_000 })).filter(({ entry }) => entry.objectType === 'audit-trail').length;

describe('looking into the trail', () => {
  test('is an entry that says by which conditions, and shows what was there before', async () => {
    const before = await newest();
    const listed = expectOk(await listTrail(workspace, { filter: { caseId, kinds: ['change'] }, limit: 50 }));
    expect(listed.lines.map(({ entry }) => [entry.objectType, entry.fields])).toEqual([['child', ['givenNames']]]);
    expect(listed).toMatchObject({
      matching: 1,
      people: [{ userId: workspace.user.id, name: testUser.name }],
      workstation: listed.lines[0]?.entry.sourceId,
    });
    expect(listed.lines[0]?.caseNumber).toMatch(/^2026-\d{4}$/);
    expect(await newest()).toMatchObject({
      sequence: (before?.sequence ?? 0) + 1,
      entry: {
        kind: 'read',
        objectType: 'audit-trail',
        caseId,
        fields: ['caseId', 'kinds'],
        userId: workspace.user.id,
      },
    });
  });

  test('further on in the same list is not noted again; a list nobody began is', async () => {
    const filter: TrailFilter = { from: '2026-03-01' };
    const { lines } = expectOk(await listTrail(workspace, { filter, limit: 2 }));
    const noted = await lookedEntries();
    const rest = expectOk(await listTrail(workspace, { filter, before: lines.at(-1)?.sequence, limit: 2 }));
    expect(rest.lines.map(({ sequence }) => sequence)).toEqual(
      [1, 2].map((step) => (lines.at(-1)?.sequence ?? 0) - step),
    );
    expect(await lookedEntries()).toBe(noted);
    expectOk(await listTrail(workspace, { filter: { to: '2031-12-31' }, before: 3, limit: 2 }));
    expect(await lookedEntries()).toBe(noted + 1);
  });

  test('by days follows Dutch clocks', async () => {
    // In March a Dutch day begins at 23:00 UTC of the day before.
    const at = async (instant: string) => {
      const { clock } = temp.temp;
      clock.advance((Date.parse(instant) - Date.parse(clock.now())) / 1000);
      const note = { kind: 'search', object: { type: 'worklist' } } as const;
      await temp.vault.unitOfWork.change(async () => ok({ value: null, notes: [note] }));
    };
    await at('2026-03-09T22:59:59.999Z');
    await at('2026-03-09T23:00:00.000Z');
    await at('2026-03-10T22:59:59.999Z');
    await at('2026-03-10T23:00:00.000Z');
    const day = { from: '2026-03-10', to: '2026-03-10', kinds: ['search' as const] };
    const { lines } = expectOk(await listTrail(workspace, { filter: day, limit: 50 }));
    expect(lines.map(({ entry }) => entry.at)).toEqual(['2026-03-10T22:59:59.999Z', '2026-03-09T23:00:00.000Z']);
  });
});

interface Exported {
  readonly complete: boolean;
  readonly head: { readonly sequence: number; readonly hash: string };
  readonly people: readonly unknown[];
  readonly cases: readonly unknown[];
  readonly entries: readonly {
    readonly sequence: number;
    readonly previousHash: string;
    readonly hash: string;
    readonly entry: Readonly<Record<string, unknown>>;
  }[];
}

async function exported(filter: TrailFilter, format: 'csv' | 'json'): Promise<string> {
  const path = `/chosen/trail.${format}`;
  expectOk(await exportTrail(workspace, { filter, format, token: path }));
  return new TextDecoder().decode(temp.written.get(path));
}

/** Keys in the order of RFC 8785, which for these plain names is that of their characters. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}

/** What an outsider needs who has only the file: SHA-256 and canonical JSON. */
function firstFault({ entries, head }: Exported): number | 'head' | undefined {
  let previous = '0'.repeat(64);
  for (const [index, { sequence, previousHash, hash, entry }] of entries.entries()) {
    const canonical = JSON.stringify(sorted(entry));
    const own = createHash('sha256')
      .update(Buffer.from(`00${previous}`, 'hex'))
      .update(canonical)
      .digest('hex');
    if (sequence !== index + 1 || previousHash !== previous || hash !== own) return index + 1;
    previous = hash;
  }
  return previous === head.hash && entries.length === head.sequence ? undefined : 'head';
}

describe('an export as JSON', () => {
  let whole: Exported;
  beforeEach(async () => {
    whole = JSON.parse(await exported({}, 'json')) as Exported;
  });

  test('can be checked by an outsider with a few lines, and is noted', async () => {
    expect(whole).toMatchObject({
      format: 'letseldossier-trail',
      version: 1,
      vaultId: temp.vault.vaultId,
      complete: true,
    });
    expect(firstFault(whole)).toBeUndefined();
    expect(await newest()).toMatchObject({
      sequence: whole.head.sequence + 1,
      entry: { kind: 'export', objectType: 'audit-trail', fields: [] },
    });
  });

  test('shows an outsider a changed, a removed and a cut-off entry', () => {
    const { entries } = whole;
    const at = 4;
    const changed = entries.map((each, index) =>
      index === at ? { ...each, entry: { ...each.entry, at: '2020-01-01T00:00:00.000Z' } } : each,
    );
    expect(firstFault({ ...whole, entries: changed })).toBe(at + 1);
    expect(firstFault({ ...whole, entries: entries.toSpliced(at, 1) })).toBe(at + 1);
    expect(firstFault({ ...whole, entries: entries.slice(0, -1) })).toBe('head');
  });

  test('of a part says that it is a selection, and names the case in the entry about it', async () => {
    const part = JSON.parse(await exported({ caseId }, 'json')) as Exported;
    expect(part).toMatchObject({ complete: false, filter: { caseId } });
    expect(part.entries.length).toBeGreaterThan(4);
    expect(part.entries.every(({ entry }) => entry.caseId === caseId)).toBe(true);
    expect(part.cases).toEqual([{ caseId, number: expect.stringMatching(/^2026-/) }]);
    expect((await newest())?.entry).toMatchObject({ kind: 'export', objectType: 'audit-trail', caseId });
  });

  test('carries the names of users in a list of their own, none inside an entry, and nothing of a child', async () => {
    expect(whole.people).toEqual([{ userId: workspace.user.id, name: testUser.name }]);
    expect(JSON.stringify(whole.entries)).not.toContain(testUser.name);
    for (const text of [JSON.stringify(whole), await exported({}, 'csv')]) {
      for (const word of ['Marker-Voornaam', 'Synthe', 'Voorbeeld', '2023-06-14']) expect(text).not.toContain(word);
    }
  });
});

describe('an export as CSV', () => {
  test('has the fields of RFC 3881 with its codes, one line an entry, the oldest first', async () => {
    const lines = (await exported({ kinds: ['create'] }, 'csv')).split('\r\n');
    const header = lines[0]?.slice(1, -1).split('","') ?? [];
    const rows = lines.slice(1, -1).map((line) => line.slice(1, -1).split('","'));
    expect(lines.at(-1)).toBe('');
    // RFC 3881 sections 5.1 to 5.5.
    for (const field of [
      'EventID',
      'EventActionCode',
      'EventDateTime',
      'EventOutcomeIndicator',
      'UserID',
      'UserName',
      'RoleIDCode',
      'AuditSourceID',
      'ParticipantObjectTypeCode',
      'ParticipantObjectIDTypeCode',
      'ParticipantObjectID',
      'ParticipantObjectDataLifeCycle',
      'ParticipantObjectDetail',
    ])
      expect(header).toContain(field);
    const cell = (row: readonly string[], name: string) => row[header.indexOf(name)];
    const child = rows.find((row) => cell(row, 'ParticipantObjectIDTypeCode') === 'child') ?? [];
    // A person (5.5.1: 1) was originated (5.5.3: 1) with success (5.1.4: 0).
    expect([
      cell(child, 'ParticipantObjectTypeCode'),
      cell(child, 'ParticipantObjectDataLifeCycle'),
      cell(child, 'EventOutcomeIndicator'),
      cell(child, 'EventActionCode'),
      cell(child, 'UserName'),
    ]).toEqual(['1', '1', '0', 'C', testUser.name]);
    const numbers = rows.map((row) => Number(cell(row, 'Sequence')));
    expect(numbers).toEqual(numbers.toSorted((left, right) => left - right));
  });
});

describe('an export that does not come about', () => {
  test('without a place is no event', async () => {
    const { destinations } = workspace;
    const before = await newest();
    const lost = { ...workspace, destinations: { ...destinations, take: () => undefined } };
    expect(await exportTrail(lost, { filter: {}, format: 'csv', token: 'x' })).toEqual({
      ok: false,
      error: { kind: 'unknown-destination' },
    });
    expect(await newest()).toEqual(before);
  });

  test('because the disk refuses is told, and stays noted', async () => {
    const { destinations } = workspace;
    const full = { ...workspace, destinations: { ...destinations, write: async () => false } };
    expect(await exportTrail(full, { filter: {}, format: 'csv', token: 'x' })).toEqual({
      ok: false,
      error: { kind: 'cannot-write' },
    });
    expect((await newest())?.entry).toMatchObject({ kind: 'export', objectType: 'audit-trail' });
  });
});

describe('checking the trail', () => {
  test('tells how far it is', async () => {
    const told: (readonly [number, number])[] = [];
    const { entries } = await temp.vault.checkTrail((done, total) => told.push([done, total]));
    expect(told.at(-1)).toEqual([entries, entries]);
  });

  test('of a sound vault says how many entries hang together and until when; that is an entry too', async () => {
    const last = await newest();
    const checked = expectOk(await checkTrail(workspace));
    expect(checked).toMatchObject({ entries: last?.sequence, lastAt: last?.entry.at, anchored: true });
    expect(checked.trouble).toBeUndefined();
    expect((await newest())?.entry).toMatchObject({ kind: 'verify', objectType: 'audit-trail', outcome: 'success' });
  });

  test('of a vault whose seal is gone or forged says so, and the trail has that something was wrong', async () => {
    const seal = join(temp.temp.dir, 'head.seal');
    rmSync(seal);
    const checked = expectOk(await checkTrail(workspace));
    expect(checked.trouble).toEqual({ kind: 'seal-damaged', place: 'vault', reason: 'missing' });
    expect((await newest())?.entry).toMatchObject({ kind: 'verify', outcome: 'serious-failure' });
    // That entry was sealed anew: what is wrong is told once and then stands in the trail.
    expect(expectOk(await checkTrail(workspace)).trouble).toBeUndefined();
    writeFileSync(seal, '{}');
    expect(expectOk(await checkTrail(workspace)).trouble).toEqual({
      kind: 'seal-damaged',
      place: 'vault',
      reason: 'invalid',
    });
  });

  test('that was read and exported meanwhile opens again as a sound vault', async () => {
    await temp.vault.close();
    const again = expectOk(await openVault(temp.temp.request));
    expect(await again.checkTrail()).toMatchObject({ anchored: true });
    await again.close();
  });
});
