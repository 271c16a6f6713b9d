import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { button, choose } from '../support/e2e-fields.ts';
import { createVault } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

const entries = (page: Page) => page.getByRole('table', { name: 'Logboek' }).getByRole('row');

test('the trail of a case is read, opened by keys, narrowed, saved and checked', async ({ launch, userDataDir }) => {
  const saveDir = join(userDataDir, 'saved');
  const { page: window } = await launch({ env: { LETSELDOSSIER_SAVE_DIR: saveDir } });
  const page = await prepareWindow(window);
  await createVault(page, { purpose: 'Oefenen', label: 'Oefenkluis' });
  await page.getByRole('rowheader', { name: 'Oefenkind Bo' }).click();
  await page.getByRole('link', { name: 'Logboek van dit dossier' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Logboek van dossier 2026-\d{4}$/);

  // The newest entry of a training case is the concept of its report; the list has the focus.
  await expect(entries(page).nth(1)).toBeFocused();
  await expect(entries(page).nth(1)).toContainText('Concept van rapport gemaakt');
  await expect(entries(page).nth(1)).toContainText('A. de Vries');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const entry = page.getByRole('dialog', { name: /^Regel / });
  await expect(entry.getByText('Hash van deze regel')).toBeVisible();
  await expect(entry.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(entries(page).nth(2)).toBeFocused();

  // Nothing is searched before somebody says so; then only what was asked for is there.
  await choose(page, 'Soort', 'Inzien en zoeken');
  await expect(entries(page).filter({ hasText: 'Foto toegevoegd' })).not.toHaveCount(0);
  await button(page, 'Tonen').click();
  await expect(entries(page).filter({ hasText: 'Foto toegevoegd' })).toHaveCount(0);
  await expect(entries(page).filter({ hasText: 'Logboek bekeken (op dossier)' })).toHaveCount(1);

  await button(page, 'Opslaan als JSON').click();
  await expect(page.getByText(/\d regels? opgeslagen in logboek-selectie-.+\.json/)).toBeVisible();
  const [file = ''] = readdirSync(saveDir);
  expect(JSON.parse(readFileSync(join(saveDir, file), 'utf8'))).toMatchObject({ complete: false });

  await button(page, 'Controleren').click();
  await expect(page.getByText('Het logboek klopt', { exact: true })).toBeVisible();
  await expect(page.getByText(/regels, onafgebroken tot \d+-\d+-\d{4} \d\d:\d\d:\d\d\./)).toBeVisible();
});
