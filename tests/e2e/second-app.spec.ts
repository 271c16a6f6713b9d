import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { button, textField } from '../support/e2e-fields.ts';
import { createVault, expectLocked, expectWorklist, passphrase, unlockVault } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { launchAgain, test } from '../support/launch-app.ts';

test('a vault that is open elsewhere is refused with a clear sentence, and nothing is harmed', async ({
  launch,
  userDataDir,
}) => {
  const first = await launch();
  const page = await prepareWindow(first.page);
  await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld' });

  // Another workstation, as far as the app can tell, which knows the same folder: on a shared disk, for instance.
  const otherDir = join(userDataDir, 'other');
  mkdirSync(otherDir);
  cpSync(join(userDataDir, 'workstation.json'), join(otherDir, 'workstation.json'));
  const second = await launch({ userDataDir: otherDir });
  const other = await prepareWindow(second.page);
  await expectLocked(other);
  await textField(other, 'Wachtzin').fill(passphrase);
  await button(other, 'Openen').click();
  await expect(other.getByRole('alert')).toContainText(
    'Deze kluis is al open in een ander venster of door een ander programma.',
  );
  await second.close();

  await page.getByRole('button', { name: 'Nieuw dossier' }).first().click();
  await expect(textField(page, 'Voornamen')).toBeVisible();
  const locked = await prepareWindow(await first.replaceWindow(() => page.keyboard.press('Control+l')));
  await unlockVault(locked);
});

test('a second start in the same folder shows the first and leaves everything as it is', async ({
  launch,
  userDataDir,
}) => {
  const app = await launch();
  const page = await prepareWindow(app.page);
  await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld' });
  expect(await launchAgain({ userDataDir })).toBe(0);
  await expectWorklist(page);
});
