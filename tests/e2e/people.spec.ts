import { expect, type Page } from '@playwright/test';
import { button, textField } from '../support/e2e-fields.ts';
import {
  addPerson,
  confirmKit,
  formerLine,
  openPeople,
  personLine,
  prepareKit,
  recoverAs,
  removePerson,
  typeWords,
} from '../support/e2e-people.ts';
import { createVault, expectLocked, expectWorklist, passphrase, unlockVault } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { type LaunchedApp, test } from '../support/launch-app.ts';

const colleague = {
  name: 'B. Bakker',
  role: 'forensisch verpleegkundige',
  passphrase: 'zes andere woorden van een ander',
};
const work = { purpose: 'Echt werk', label: 'GGD Voorbeeld' } as const;

const lock = async (app: LaunchedApp): Promise<Page> => {
  const page = await prepareWindow(await app.replaceWindow(() => app.page.keyboard.press('Control+l')));
  await expectLocked(page);
  return page;
};

const expectRefused = async (page: Page, words: string): Promise<void> => {
  await textField(page, 'Wachtzin').fill(words);
  await button(page, 'Openen').click();
  await expect(page.getByRole('alert')).toContainText('Deze wachtzin past niet op deze kluis.');
};

test('a colleague gets access, works within the role, changes the passphrase, and loses access', async ({ launch }) => {
  test.setTimeout(240_000);
  const app = await launch();
  let page = await prepareWindow(app.page);
  await createVault(page, work);
  await openPeople(page);
  await expect(page.getByText('U bent de enige met toegang.')).toBeVisible();
  await addPerson(page, colleague, passphrase);
  await expect(page.getByText('U bent de enige met toegang.')).toBeHidden();

  page = await lock(app);
  await unlockVault(page, colleague.passphrase);
  await expectWorklist(page);
  await expect(page.getByRole('link', { name: 'Nieuw dossier' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Regio', exact: true })).toBeHidden();
  await openPeople(page);
  await expect(personLine(page, 'A. de Vries')).toBeVisible();
  await expect(button(page, 'Persoon toevoegen')).toBeHidden();
  await openPeople(page, 'Wie mag wat');
  await expect(page.getByRole('columnheader', { name: /uw rol/ })).toHaveText('forensisch verpleegkundigeuw rol');

  const changed = 'weer een nieuwe zin van vijf woorden';
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await textField(page, 'Huidige wachtzin').fill(colleague.passphrase);
  await textField(page, 'Nieuwe wachtzin').fill(changed);
  await textField(page, 'Nieuwe wachtzin nog eens').fill(changed);
  await button(page, 'Wachtzin wijzigen').click();
  await expect(page.getByText(/^Wachtzin gewijzigd om/)).toBeVisible({ timeout: 60_000 });
  page = await lock(app);
  await expectRefused(page, colleague.passphrase);

  await unlockVault(page, passphrase);
  await openPeople(page);
  await removePerson(page, colleague.name, passphrase);
  await expect(personLine(page, colleague.name)).toBeHidden();
  page = await lock(app);
  await expectRefused(page, changed);
  await unlockVault(page, passphrase);
  await openPeople(page);
  await expect(formerLine(page, colleague.name)).toBeVisible();
});

test('a passphrase that is wrong or too short is said at its field, and what else was typed stays', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const app = await launch();
  const page = await prepareWindow(app.page);
  await createVault(page, work);
  await openPeople(page);
  await button(page, 'Persoon toevoegen').click();
  const dialog = page.getByRole('dialog');
  await textField(dialog, 'Naam').fill(colleague.name);
  await dialog.getByRole('combobox', { name: 'Rol' }).selectOption({ label: colleague.role });
  await textField(dialog, 'Uw eigen wachtzin').fill('niet mijn eigen wachtzin');
  await button(dialog, 'Verder').click();
  await textField(dialog, 'Nieuwe wachtzin').fill(colleague.passphrase);
  await textField(dialog, 'Nieuwe wachtzin nog eens').fill(colleague.passphrase);
  await button(dialog, 'Toegang geven').click();
  const own = textField(dialog, 'Uw eigen wachtzin');
  await expect(own).toBeFocused({ timeout: 60_000 });
  await expect(own).toHaveAccessibleDescription(/Dit is niet uw wachtzin/);
  await expect(textField(dialog, 'Naam')).toHaveValue(colleague.name);

  await own.fill(passphrase);
  await button(dialog, 'Verder').click();
  await textField(dialog, 'Nieuwe wachtzin').fill('te kort');
  await textField(dialog, 'Nieuwe wachtzin nog eens').fill('te kort');
  await button(dialog, 'Toegang geven').click();
  await expect(textField(dialog, 'Nieuwe wachtzin')).toHaveAccessibleDescription(/te kort/, { timeout: 60_000 });
  await expect(personLine(page, colleague.name)).toBeHidden();
});

test('a recovery kit is printed alone, works after it was typed back, and lets its owner in again', async ({
  launch,
}) => {
  test.setTimeout(240_000);
  const app = await launch();
  let page = await prepareWindow(app.page);
  await createVault(page, work);
  const parts = await prepareKit(page, 'Eén kaart met 24 woorden', passphrase);
  const words = parts[0] ?? [];
  expect(words).toHaveLength(24);
  await expectPrintedAlone(page);
  await confirmKit(page, parts);
  await expect(page.getByRole('table', { name: 'Herstelkaarten' }).getByRole('row')).toHaveCount(2);
  expect(await page.content()).not.toContain(words.slice(0, 3).join('</span>'));
  await expect(page.locator('ol[lang=en]')).toHaveCount(0);

  page = await lock(app);
  await button(page, 'Wachtzin vergeten?').click();
  await typeWords(page, [words.with(4, 'zzyzx').join(' ')]);
  const area = textField(page, 'Woorden van de kaart');
  await expect(area).toHaveAccessibleDescription(/Woord 5 staat niet in de lijst/);
  await expect(area).toBeFocused();
  await page.getByRole('button', { name: 'Een bestaande kluis openen' }).click();
  const chosen = 'na het verlies een nieuwe zin';
  await recoverAs(page, { parts: [words.join(' ')], name: 'A. de Vries', newPassphrase: chosen });
  // Back where the work was left.
  await expect(page.getByRole('heading', { name: 'Personen en rechten' })).toBeVisible({ timeout: 60_000 });

  page = await lock(app);
  await expectRefused(page, passphrase);
  await unlockVault(page, chosen);
});

test('two of three shares open, one does not, and a revoked kit opens nothing', async ({ launch }) => {
  test.setTimeout(240_000);
  const app = await launch();
  let page = await prepareWindow(app.page);
  await createVault(page, work);
  const parts = await prepareKit(page, 'Drie delen', passphrase);
  expect(parts.map((part) => part.length)).toEqual([25, 25, 25]);
  await confirmKit(page, parts);
  const texts = parts.map((part) => part.join(' '));

  page = await lock(app);
  await button(page, 'Wachtzin vergeten?').click();
  await typeWords(page, texts.slice(2));
  await expect(textField(page, 'Woorden van het andere deel')).toHaveAccessibleDescription(/Eén deel opent niets/);
  await page.getByRole('button', { name: 'Een bestaande kluis openen' }).click();
  const chosen = 'na het verlies een nieuwe zin';
  await recoverAs(page, { parts: [texts[2] ?? '', texts[0] ?? ''], name: 'A. de Vries', newPassphrase: chosen });
  // Back where the work was left.
  await expect(page.getByRole('heading', { name: 'Personen en rechten' })).toBeVisible({ timeout: 60_000 });

  await openPeople(page, 'Herstel');
  await page.getByRole('button', { name: /^Herstelkaart .* intrekken$/ }).click();
  await textField(page.getByRole('dialog'), 'Uw eigen wachtzin').fill(chosen);
  await button(page.getByRole('dialog'), 'Intrekken').click();
  await expect(page.getByText(/is ingetrokken/)).toBeVisible({ timeout: 60_000 });
  page = await lock(app);
  await button(page, 'Wachtzin vergeten?').click();
  await typeWords(page, texts.slice(0, 2));
  await expect(page.getByRole('alert')).toContainText('horen niet bij deze kluis', { timeout: 60_000 });
});

/** What the printer would get: the sheet, and neither the window nor the dialog that printed it. */
async function expectPrintedAlone(page: Page): Promise<void> {
  const sheet = page.getByRole('heading', { name: 'Herstelkaart', exact: true });
  await expect(sheet).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body > div > article')).toHaveCount(1);
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toBeHidden();
}
