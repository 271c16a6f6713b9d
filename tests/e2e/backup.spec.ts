import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { fillNewCase } from '../support/e2e-case.ts';
import { button, question, selectField, textField } from '../support/e2e-fields.ts';
import { createVault, expectLocked, passphrase } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { filesHolding } from '../support/files-holding.ts';
import { test } from '../support/launch-app.ts';

test('a backup is asked for, made into a chosen folder, practised with, and restored into a new place with the same case', async ({
  launch,
  userDataDir,
}) => {
  const usb = join(userDataDir, 'usb');
  mkdirSync(usb);
  const app = await launch({ env: { LETSELDOSSIER_OPEN_DIR: usb } });
  const open = await prepareWindow(app.page);
  await createVault(open, { purpose: 'Echt werk', label: 'Kluis van de GGD' });
  const reminder = open.getByRole('region', { name: 'Veiligheid van de kluis' });
  await expect(reminder).toBeHidden();

  await button(open, 'Nieuw dossier').click();
  await fillNewCase(open, {
    givenNames: 'Noor',
    familyName: 'Denkbeeldig',
    birthDate: '2-3-2020',
    sex: 'meisje',
    municipality: 'Utrecht',
    frame: 'zorg',
  });
  await button(open, 'Dossier maken').click();
  await expect(open.getByRole('heading', { name: /Denkbeeldig$/ })).toBeVisible();
  await expect(reminder).toContainText('Van deze kluis is nog geen reservekopie.');
  await reminder.getByRole('link', { name: 'Reservekopie maken' }).click();
  await button(open, 'Map kiezen en reservekopie maken…').click();
  await expect(open.getByText(/^Reservekopie van .* gemaakt en teruggelezen:/)).toBeVisible();
  await expect(reminder).toBeHidden();
  await expect(open.getByText('Deze map ligt op dezelfde schijf als de kluis.')).toBeVisible();
  await expect(button(open, 'Nu een reservekopie maken')).toBeVisible();
  const [folder = ''] = readdirSync(usb);
  expect(folder).toMatch(/^letseldossier-/);
  expect(filesHolding(usb, 'Denkbeeldig')).toEqual([]);

  await expect(
    open.getByText('Met een reservekopie van deze kluis is terugzetten nog niet met succes geoefend.'),
  ).toBeVisible();
  await button(open, 'Terugzetten oefenen').click();
  const practice = open.getByRole('dialog', { name: 'Terugzetten oefenen' });
  await expect(selectField(practice, 'Welke reservekopie')).not.toHaveValue('');
  await textField(practice, 'Uw wachtzin').fill('een heel andere zin');
  await button(practice, 'Oefenen').click();
  await expect(practice.getByRole('alert')).toContainText('Deze wachtzin past niet op deze kluis.');
  await textField(practice, 'Uw wachtzin').fill(passphrase);
  await button(practice, 'Oefenen').click();
  const same = practice.getByText(/^Geslaagd: \d+ dossierregels en 0 bestanden zijn gelijk aan de reservekopie van /);
  await expect(same).toBeVisible({ timeout: 60_000 });
  await button(practice.getByRole('contentinfo'), 'Sluiten').click();
  await expect(open.getByText(/terugzetten nog niet met succes geoefend/)).toBeHidden();
  await expect(open.getByText('nog nooit met succes')).toBeHidden();
  expect(readdirSync(userDataDir)).not.toContain('drills');

  const page = await prepareWindow(await app.replaceWindow(() => open.keyboard.press('Control+l')));
  await expectLocked(page);
  await button(page, 'Een reservekopie terugzetten').click();
  await button(page, 'Map kiezen…').click();
  await expect(question(page, 'Welke reservekopie').getByRole('radio')).toBeChecked();
  await expect(textField(page, 'Naam van de kluis')).toHaveValue('Kluis van de GGD');
  await textField(page, 'Naam van de kluis').fill('Teruggezette kluis');
  await textField(page, 'Wachtzin').fill('een heel andere zin');
  await button(page, 'Terugzetten en openen').click();
  await expect(page.getByRole('alert')).toContainText('Deze wachtzin past niet op deze kluis.');
  await textField(page, 'Wachtzin').fill(passphrase);
  await button(page, 'Terugzetten en openen').click();
  await expect(page.getByText('Teruggezette kluis')).toBeVisible({ timeout: 60_000 });
  // First the app goes where one was when the backup was made.
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Werklijst' }).click();
  await expect(page.getByRole('rowheader', { name: 'Denkbeeldig' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Veiligheid van de kluis' })).toBeHidden();
  expect(readdirSync(join(userDataDir, 'vaults'))).toHaveLength(2);
});
