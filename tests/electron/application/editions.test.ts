import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareKeptEditions, readEdition, takeIntoUse } from '../../../electron/application/choose-edition.ts';
import { createCase } from '../../../electron/application/create-case.ts';
import { importCase } from '../../../electron/application/import-case.ts';
import { listEditions } from '../../../electron/application/list-editions.ts';
import { inspectEditionFile, loadEdition } from '../../../electron/application/load-edition.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import { recordInjury } from '../../../electron/application/record-injury.ts';
import { createVaultStandards, readKeptEditions } from '../../../electron/application/vault-standards.ts';
import type { Workspace } from '../../../electron/application/workspace.ts';
import { createWorkspaceStore } from '../../../electron/persistence/create-workspace-store.ts';
import { CaseExchange } from '../../../shared/domain/exchange/case-exchange.ts';
import type { Standard } from '../../../shared/domain/standard/standard.ts';
import type { CaseId } from '../../../shared/kernel/record-id.ts';
import { exampleCase } from '../../shared/domain/exchange/exchange-samples.ts';
import { addedType, editionAfter, nextEditionId } from '../../support/next-edition.ts';
import { standardPack } from '../../support/standard-pack.ts';
import {
  startSyntheticExamination,
  syntheticBruise,
  syntheticCase,
  syntheticChild,
} from '../../support/synthetic-inputs.ts';
import { tempCore } from '../../support/temp-core.ts';
import { expectOk, testPassphrase } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';
import { shippedStandards } from '../../support/test-standards.ts';

const bytesOf = (content: unknown): Uint8Array =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
const next = bytesOf(editionAfter());

let temp: TempWorkspace;
let workspace: Workspace;
beforeEach(async () => {
  temp = await tempWorkspace();
  workspace = temp.workspace;
});
afterEach(() => temp.remove());

const entries = async (kind: string) =>
  (await temp.vault.readTrail({ limit: 1000 })).filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry);
const newCase = async (): Promise<CaseId> =>
  expectOk(await createCase(workspace, { child: syntheticChild, details: syntheticCase })).caseId;
const editionOf = async (caseId: CaseId) => expectOk(await openCase(workspace, { caseId })).edition;
const change = (alter: (standard: Standard) => unknown): Uint8Array => {
  const standard = editionAfter();
  return bytesOf(alter(standard) ?? standard);
};

describe('an edition in a file', () => {
  test('is read and compared with the one in use, and nothing of it is kept', async () => {
    const inspected = expectOk(await inspectEditionFile(workspace, { bytes: next }));
    expect(inspected).toMatchObject({
      edition: nextEditionId,
      content: { title: { nl: `Standaard letselregistratie ${nextEditionId}` } },
      differences: { from: '2026.1', to: nextEditionId },
    });
    expect(inspected.differences.changes).toContainEqual(
      expect.objectContaining({ part: 'injury-types', id: addedType.id, change: 'added' }),
    );
    const types = inspected.content.counts.find(({ file }) => file === 'injury-types');
    expect(types?.entries).toBeGreaterThan(standardPack['injury-types'].length);
    expect(expectOk(await listEditions(workspace)).map(({ edition }) => edition)).toEqual(['2026.1']);
    expect(await entries('edition-load')).toEqual([]);
  });

  test.each([
    ['that is no JSON', bytesOf('{ niet'), 'edition-not-json'],
    ['that is no UTF-8', Uint8Array.of(0xff, 0xfe, 0x00), 'edition-not-json'],
    ['that is a list', bytesOf('[]'), 'edition-not-json'],
    [
      'that holds half a character',
      change((standard) => {
        standard.edition.title.nl = '\ud800';
      }),
      'edition-not-json',
    ],
    ['that is larger than any edition', new Uint8Array(20 * 1024 * 1024 + 1), 'edition-too-large'],
  ])('%s is refused', async (_what, bytes, kind) => {
    expect(await loadEdition(workspace, { bytes })).toEqual({ ok: false, error: { kind } });
  });

  test.each([
    ['an empty object', bytesOf('{}'), { file: 'code-lists', kind: 'file-missing' }],
    [
      'a file of a name that no edition has',
      change((standard) => ({ ...standard, extra: [] })),
      { file: 'extra', kind: 'key-unknown' },
    ],
    [
      'a descriptor that is nowhere defined',
      change((standard) => {
        standard['injury-types'][0]?.descriptors.push({ id: 'not-there', required: false });
      }),
      { file: 'injury-types', kind: 'unknown-id', value: 'not-there' },
    ],
    [
      'a label in one language only',
      change((standard) => {
        const label: { en?: string } = standard['code-lists'][0]?.label ?? {};
        delete label.en;
      }),
      { file: 'code-lists', path: 'contact-kind.label.en', kind: 'key-missing' },
    ],
    [
      'a region that lies elsewhere than on the built body',
      change((standard) => ({
        ...standard,
        'body-regions': {
          ...standard['body-regions'],
          regions: standard['body-regions'].regions.map((region) =>
            region.id === 'chin' ? { ...region, side: 'left' } : region,
          ),
        },
      })),
      { file: 'body-regions', kind: 'body-differs', value: 'chin' },
    ],
  ])('with %s is refused by name and place', async (_what, bytes, fault) => {
    const refused = await loadEdition(workspace, { bytes });
    if (refused.ok || refused.error.kind !== 'edition-faulty') throw new Error('not refused for its faults');
    expect(refused.error.faults).toContainEqual(expect.objectContaining(fault));
    expect(refused.error.total).toBeGreaterThan(0);
    expect(await workspace.unitOfWork.read((store) => store.editions.all())).toEqual([]);
    expect(expectOk(await listEditions(workspace)).map(({ edition }) => edition)).toEqual(['2026.1']);
  });

  test('of an id that is here is refused, by another name where it says the same', async () => {
    expect(await loadEdition(workspace, { bytes: bytesOf(editionAfter('2026.1')) })).toEqual({
      ok: false,
      error: { kind: 'edition-differs', edition: '2026.1' },
    });
    // Written otherwise, said the same.
    expect(await loadEdition(workspace, { bytes: bytesOf(JSON.stringify(standardPack, undefined, 4)) })).toEqual({
      ok: false,
      error: { kind: 'edition-known', edition: '2026.1' },
    });
    expectOk(await loadEdition(workspace, { bytes: next }));
    expect(await loadEdition(workspace, { bytes: next })).toMatchObject({ error: { kind: 'edition-known' } });
    const other = change((standard) => {
      standard.edition.title.nl = 'Iets anders';
    });
    expect(await loadEdition(workspace, { bytes: other })).toMatchObject({ error: { kind: 'edition-differs' } });
  });
});

describe('an edition that was loaded', () => {
  beforeEach(async () => void expectOk(await loadEdition(workspace, { bytes: next })));

  test('is listed with who loaded it and when, and is not in use yet', async () => {
    const lines = expectOk(await listEditions(workspace));
    expect(lines.map(({ edition, current }) => [edition, current])).toEqual([
      ['2026.1', true],
      [nextEditionId, false],
    ]);
    expect(lines[1]).toMatchObject({
      origin: { kind: 'loaded', at: temp.temp.clock.now(), by: workspace.user.name },
      cases: 0,
    });
    expect(await editionOf(await newCase())).toBe('2026.1');
    expect(await entries('edition-load')).toEqual([
      expect.objectContaining({ edition: nextEditionId, objectType: 'standard', userId: workspace.user.id }),
    ]);
  });

  test('is what new cases get once it is taken into use, while the others keep theirs; and back again', async () => {
    const old = await startSyntheticExamination(workspace);
    expectOk(await takeIntoUse(workspace, { edition: nextEditionId }));
    const later = await startSyntheticExamination(workspace);
    expect([await editionOf(old.caseId), await editionOf(later.caseId)]).toEqual(['2026.1', nextEditionId]);

    const details = { ...syntheticBruise, type: addedType.id };
    expect(await recordInjury(workspace, { examinationId: old.examinationId, details })).toMatchObject({ ok: false });
    expectOk(await recordInjury(workspace, { examinationId: later.examinationId, details }));

    expect(await takeIntoUse(workspace, { edition: nextEditionId })).toMatchObject({
      error: { kind: 'edition-in-use' },
    });
    expect(await takeIntoUse(workspace, { edition: '2031.1' })).toMatchObject({ error: { kind: 'unknown-edition' } });
    expectOk(await takeIntoUse(workspace, { edition: '2026.1' }));
    expect(await editionOf(await newCase())).toBe('2026.1');
    expect((await entries('edition-use')).map(({ edition }) => edition).toSorted()).toEqual(['2026.1', nextEditionId]);
    expect(expectOk(await listEditions(workspace)).map(({ cases }) => cases)).toEqual([2, 1]);
  });

  test('is read and compared as a whole', async () => {
    expect(expectOk(await readEdition(workspace, { edition: nextEditionId }))).toEqual(editionAfter());
    const back = expectOk(await compareKeptEditions(workspace, { from: nextEditionId, to: '2026.1' }));
    expect(back.changes).toContainEqual(expect.objectContaining({ id: addedType.id, change: 'removed' }));
    expect(await readEdition(workspace, { edition: '2031.1' })).toEqual({
      ok: false,
      error: { kind: 'unknown-edition', edition: '2031.1' },
    });
  });

  test('takes in cases that were recorded in it, also while another is in use', async () => {
    const exchange = { ...CaseExchange.parse(exampleCase()), edition: nextEditionId };
    const request = { exchange, readPhoto: async () => new Uint8Array() };
    const imported = await importCase(workspace, { ...request, exchange: { ...exchange, examinations: [] } });
    expect(await editionOf(expectOk(imported).caseId)).toBe(nextEditionId);
    expect(await importCase(workspace, { ...request, exchange: { ...exchange, edition: '2031.4' } })).toEqual({
      ok: false,
      error: { kind: 'unknown-edition', edition: '2031.4' },
    });
  });

  test('stays as it is for good: neither changed nor removed, whoever tries', async () => {
    const tampering = (sentence: 'update' | 'delete') =>
      temp.vault.unitOfWork.change(async ({ tx }) => {
        if (sentence === 'update') await tx.updateTable('edition').set({ body_json: '{}' }).execute();
        else await tx.deleteFrom('edition').execute();
        throw new Error('came through');
      });
    await expect(tampering('update')).rejects.toThrow('editions are never changed');
    await expect(tampering('delete')).rejects.toThrow('editions are never removed');
  });

  test('is there and in use when the vault is opened again', async () => {
    expectOk(await takeIntoUse(workspace, { edition: nextEditionId }));
    await temp.vault.close();
    const vault = await temp.temp.open();
    const kept = await createWorkspaceStore(vault.unitOfWork).read(readKeptEditions);
    await vault.close();
    const standards = createVaultStandards(shippedStandards, kept);
    expect(standards.current).toBe(nextEditionId);
    expect(standards.lookup(nextEditionId).standard).toEqual(editionAfter());
  });

  test('that a later program cannot read is listed without content, is not used, and hides no other', async () => {
    expectOk(await takeIntoUse(workspace, { edition: nextEditionId }));
    const kept = await workspace.unitOfWork.read(readKeptEditions);
    const broken = { ...kept, loaded: kept.loaded.map((row) => ({ ...row, json: '{}' })) };
    const standards = createVaultStandards(shippedStandards, broken);
    expect([standards.current, standards.find(nextEditionId)]).toEqual(['2026.1', undefined]);
    expect(() => standards.lookup(nextEditionId)).toThrow(nextEditionId);
    const lines = expectOk(await listEditions({ ...workspace, standards }));
    expect(lines.map(({ content }) => content === undefined)).toEqual([false, true]);
  });
});

test('a backup holds the editions: what is restored knows them and uses the same one', async () => {
  const core = await tempCore();
  try {
    await core.enter();
    expectOk(await core.call('edition.load', { bytes: next }));
    expectOk(await core.call('edition.use', { edition: nextEditionId }));
    const folder = join(core.userDataDir, 'backups');
    mkdirSync(folder);
    const { snapshot } = expectOk(await core.call('backup.run', { token: folder }));
    const { handle } = expectOk(await core.call('backup.inspect', { token: folder }));
    await core.core.vaults.close();
    const place = { label: 'Teruggezet', folder: join(core.userDataDir, 'restored') };
    expectOk(await core.call('vault.restore', { handle, snapshot, passphrase: testPassphrase, ...place }));
    const lines = expectOk(await core.call('edition.list', {}));
    expect(lines.map(({ edition, current }) => [edition, current])).toEqual([
      ['2026.1', false],
      [nextEditionId, true],
    ]);
    expect(expectOk(await core.call('standard.current', {})).edition.edition).toBe(nextEditionId);
    const made = expectOk(await core.call('case.create', { child: syntheticChild, details: syntheticCase }));
    expect(expectOk(await core.call('case.open', { caseId: made.caseId })).edition).toBe(nextEditionId);
  } finally {
    await core.remove();
  }
});
