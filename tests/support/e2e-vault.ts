import { expect, type Page } from '@playwright/test';
import { button, choose, textField } from './e2e-fields.ts';

/** What opens every vault of these tests unless a test brings its own. */
export const passphrase = 'vijf losse woorden naast elkaar';

/** Argon2id takes its time by design, and the machine of a test has few cores. */
const unlocking = { timeout: 60_000 };

export interface NewVault {
  readonly purpose: 'Oefenen' | 'Echt werk';
  readonly label: string;
  readonly passphrase?: string;
}

/** Makes a vault for a forensic physician and waits for its worklist. */
export async function createVault(page: Page, vault: NewVault): Promise<void> {
  await page.getByRole('radio', { name: vault.purpose }).check();
  await textField(page, 'Naam van de kluis').fill(vault.label);
  await textField(page, 'Uw naam').fill('A. de Vries');
  await choose(page, 'Uw rol', 'forensisch arts');
  await textField(page, 'BIG-nummer').fill('19012345601');
  await textField(page, 'Wachtzin').fill(vault.passphrase ?? passphrase);
  await textField(page, 'Wachtzin nog eens').fill(vault.passphrase ?? passphrase);
  await button(page, 'Kluis maken').click();
  await expectWorklist(page);
}

/** Opens the only vault of this workstation. */
export async function unlockVault(page: Page, words = passphrase): Promise<void> {
  await textField(page, 'Wachtzin').fill(words);
  await button(page, 'Openen').click();
  await expect(page.getByRole('heading', { name: 'Kluis openen' })).toBeHidden(unlocking);
}

/** Waits for the worklist. */
export const expectWorklist = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: 'Werklijst' })).toBeVisible(unlocking);

/** Waits for the screen that opens a vault. */
export const expectLocked = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: 'Kluis openen' })).toBeVisible();
