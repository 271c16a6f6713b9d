import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listTemplates, removeTemplate, saveTemplate } from '../../../electron/application/keep-templates.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

let temp: TempWorkspace;
beforeAll(async () => {
  temp = await tempWorkspace();
});
afterAll(() => temp.remove());

const oval = { kind: 'choice', option: 'oval' } as const;
const round = { kind: 'choice', option: 'round' } as const;
const plain = { name: 'Gewone plek', type: 'bruise', descriptors: { shape: oval } };

describe('templates of the vault', () => {
  test('are kept by name and type, replaced by one of the same name, and taken away', async () => {
    const { workspace } = temp;
    expect(expectOk(await listTemplates(workspace))).toEqual([]);
    expectOk(await saveTemplate(workspace, plain));
    expectOk(await saveTemplate(workspace, { ...plain, name: 'Bult' }));
    expectOk(await saveTemplate(workspace, { ...plain, name: 'GEWONE PLEK', descriptors: { shape: round } }));
    expect(expectOk(await listTemplates(workspace))).toEqual([
      { ...plain, name: 'Bult' },
      { ...plain, name: 'GEWONE PLEK', descriptors: { shape: round } },
    ]);
    expectOk(await removeTemplate(workspace, { name: 'gewone plek', type: 'bruise' }));
    expect(expectOk(await listTemplates(workspace)).map(({ name }) => name)).toEqual(['Bult']);
    expect(await removeTemplate(workspace, { name: 'gewone plek', type: 'bruise' })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });

  test('that do not fit the edition are refused and change nothing', async () => {
    const { workspace } = temp;
    const before = expectOk(await listTemplates(workspace));
    const unfit = { name: 'Vreemd', type: 'bruise', descriptors: { clock: oval } };
    expect(await saveTemplate(workspace, unfit)).toEqual({ ok: false, error: { kind: 'template-unfit' } });
    expect(expectOk(await listTemplates(workspace))).toEqual(before);
  });
});
