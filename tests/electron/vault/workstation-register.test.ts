import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWorkstationRegister } from '../../../electron/vault/workstation-register.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const newVault = () => ({ id: randomUUID(), label: 'Werk', training: false, folder: join(folder, randomUUID()) });

it('remembers the last slot of each vault, next to everything else', () => {
  const register = openWorkstationRegister(folder);
  const [one, two] = [newVault(), newVault()];
  register.add(one);
  expect(register.lastSlot(one.id)).toBeUndefined();
  const [first, second, other] = [randomUUID(), randomUUID(), randomUUID()];
  register.rememberSlot(one.id, first);
  register.rememberSlot(one.id, second);
  register.rememberSlot(two.id, other);
  register.setPreferences({ language: 'nl', theme: null });
  register.add(two);
  const again = openWorkstationRegister(folder);
  expect([again.lastSlot(one.id), again.lastSlot(two.id)]).toEqual([second, other]);
  // What is shown of a vault knows nothing of slots.
  expect(again.vaults()).toEqual([one, two]);
  expect(again.preferences()).toEqual({ language: 'nl', theme: null });
});

it('reads what the first version wrote, and is empty when it cannot be read', () => {
  const vault = newVault();
  const path = join(folder, 'workstation.json');
  const preferences = { language: null, theme: null };
  const first = { format: 'letseldossier-workstation', version: 1, preferences, vaults: [vault] };
  writeFileSync(path, JSON.stringify(first));
  const register = openWorkstationRegister(folder);
  expect(register.vaults()).toEqual([vault]);
  expect(register.lastSlot(vault.id)).toBeUndefined();
  writeFileSync(path, readFileSync(path).subarray(0, 40));
  expect(register.vaults()).toEqual([]);
});
