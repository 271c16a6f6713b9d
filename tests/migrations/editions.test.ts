import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWorkspaceStore } from '../../electron/persistence/create-workspace-store.ts';
import { type TempVault, tempVault } from '../support/temp-vault.ts';

/** Made by version 0.1.0, before editions could be loaded. */
const fixture = join(import.meta.dirname, '../fixtures/vault-schema-1');

let temp: TempVault;
beforeEach(() => {
  temp = tempVault();
  cpSync(fixture, temp.dir, { recursive: true });
});
afterEach(() => temp.remove());

it('brings an older vault two empty tables and leaves its cases in their edition', async () => {
  const vault = await temp.open();
  const found = await createWorkspaceStore(vault.unitOfWork).read(async (store) => ({
    loaded: await store.editions.all(),
    uses: await store.editionUses.all(),
    editions: (await store.cases.all()).map(({ edition }) => edition),
  }));
  await vault.close();
  expect(found).toMatchObject({ loaded: [], uses: [] });
  expect(found.editions.length).toBeGreaterThan(0);
  expect(new Set(found.editions)).toEqual(new Set(['2026.1']));
});
