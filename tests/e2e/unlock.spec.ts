import { basename } from 'node:path';
import { expect } from '@playwright/test';
import { openSection } from '../support/e2e-case.ts';
import { button, textField } from '../support/e2e-fields.ts';
import { changedFiles, folderState } from '../support/e2e-folder-state.ts';
import { createVault, expectLocked, unlockVault } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

test('a lock leaves no record in the window, a wrong passphrase changes nothing, the right one leads back', async ({
  launch,
  userDataDir,
}) => {
  const app = await launch();
  const open = await prepareWindow(app.page);
  await createVault(open, { purpose: 'Oefenen', label: 'Oefenkluis' });
  await open.getByRole('rowheader', { name: 'Denkbeeldig' }).click();
  await openSection(open, 'Beschrijving');
  const spoken = 'De leeftijd bij het onderzoek was';
  await expect(open.getByText(spoken)).toBeVisible();

  const page = await prepareWindow(await app.replaceWindow(() => open.keyboard.press('Control+l')));
  await expectLocked(page);
  const shown = await page.content();
  expect(shown).toContain('Oefenkluis');
  for (const words of ['Denkbeeldig', spoken, 'A. de Vries']) expect(shown).not.toContain(words);

  const before = folderState(userDataDir);
  await textField(page, 'Wachtzin').fill('vijf andere woorden naast elkaar');
  await button(page, 'Openen').click();
  await expect(page.getByRole('alert')).toContainText('Deze wachtzin past niet op deze kluis.');
  await expect(textField(page, 'Wachtzin')).toHaveValue('');
  await expect(textField(page, 'Wachtzin')).toBeFocused();
  expect(changedFiles(before, folderState(userDataDir)).map((path) => basename(path))).toEqual(['pending.log']);

  await unlockVault(page);
  await expect(page.getByRole('heading', { name: /Denkbeeldig$/ })).toBeVisible();
  await expect(page.getByText(spoken)).toBeVisible();
});
